package io.dragoman.parsers.export;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Lines of cells: CSV as RFC 4180 has it, and the same with tabs. */
final class DelimitedText {

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvParser.Feature.ALLOW_COMMENTS)
          .enable(CsvParser.Feature.TRIM_SPACES)
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build();

  private final ObjectWriter writer;

  private DelimitedText(char separator, String lineEnd) {
    writer =
        MAPPER.writer(
            CsvSchema.emptySchema().withColumnSeparator(separator).withLineSeparator(lineEnd));
  }

  static DelimitedText commas() {
    return new DelimitedText(',', "\r\n");
  }

  static DelimitedText tabs() {
    return new DelimitedText('\t', "\n");
  }

  void writeLine(List<String> cells, Appendable out) throws IOException {
    out.append(writer.writeValueAsString(cells));
  }

  /** Reads a table with a header and comment lines from the resources of this package. */
  static List<Map<String, String>> resource(String name) {
    try (InputStream in = DelimitedText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is missing");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      try (MappingIterator<Map<String, String>> rows =
          MAPPER
              .readerForMapOf(String.class)
              .with(CsvSchema.emptySchema().withHeader().withComments())
              .readValues(reader)) {
        return List.copyOf(rows.readAll());
      }
    } catch (IOException e) {
      throw new IllegalStateException("the table " + name + " cannot be read", e);
    }
  }
}

package io.dragoman.parsers.export;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import io.dragoman.text.Warning;
import java.io.IOException;
import java.util.List;

/**
 * Writes one table of records for a spreadsheet, as CSV (RFC 4180, lines end in CR LF) or with tabs
 * (lines end in LF). The first line names the columns; several values in a cell are separated by
 * {@code "; "}; dates are EDTF, and {@code start} and {@code end} are days or empty.
 *
 * <p>No cell is a formula: text that begins with {@code = + - @}, a tab or a carriage return gets
 * an apostrophe before it.
 */
public final class TableExporter implements Exporter {

  private final RecordTable table;
  private final String extension;
  private final String mediaType;
  private final DelimitedText text;

  private TableExporter(RecordTable table, String extension, String mediaType, DelimitedText text) {
    this.table = table;
    this.extension = extension;
    this.mediaType = mediaType;
    this.text = text;
  }

  /**
   * Returns the exporter of a table as CSV.
   *
   * @param table which records
   * @return the exporter, called for instance {@code visits.csv}
   */
  public static TableExporter csv(RecordTable table) {
    return new TableExporter(
        table, "csv", "text/csv; charset=utf-8; header=present", DelimitedText.commas());
  }

  /**
   * Returns the exporter of a table with tabs between its cells.
   *
   * @param table which records
   * @return the exporter, called for instance {@code visits.tsv}
   */
  public static TableExporter tsv(RecordTable table) {
    return new TableExporter(
        table, "tsv", "text/tab-separated-values; charset=utf-8", DelimitedText.tabs());
  }

  /**
   * Returns the table that this exporter writes.
   *
   * @return the table
   */
  public RecordTable table() {
    return table;
  }

  @Override
  public String name() {
    return fileExtension();
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String fileExtension() {
    return Phrasing.word(table) + "." + extension;
  }

  @Override
  public List<Warning> write(Dossier dossier, List<Article> articles, Appendable out)
      throws IOException {
    writeHeader(out);
    writeRows(dossier, articles, out);
    return List.of();
  }

  /**
   * Writes the line with the names of the columns only, for a table that several dossiers go into.
   *
   * @param out where the text goes
   * @throws IOException if the output refuses
   */
  public void writeHeader(Appendable out) throws IOException {
    text.writeLine(table.header(), out);
  }

  /**
   * Writes the rows without the names of the columns.
   *
   * @param dossier what the articles say
   * @param articles the articles that the dossier was read from
   * @param out where the text goes
   * @throws IOException if the output refuses
   * @throws IllegalArgumentException if the articles do not fit one another
   */
  public void writeRows(Dossier dossier, List<Article> articles, Appendable out)
      throws IOException {
    for (List<String> row : table.rows(dossier, Sources.of(dossier, articles))) {
      text.writeLine(row, out);
    }
  }
}

package io.dragoman.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvParserTest {

  @Test
  void readsQuotedCellsWithCommasQuotesAndLineEnds() {
    assertThat(cells("a,\"b, \"\"c\"\"\",d\r\n\"e\r\nf\",,\n"))
        .containsExactly(List.of("a", "b, \"c\"", "d"), List.of("e\nf", "", ""));
  }

  @Test
  void skipsBlankLinesCommentsAndTheByteOrderMark() {
    CsvParser.Content content = CsvParser.parse("t", "\uFEFF# table: x\n\na,b");
    assertThat(content.comments()).containsExactly("table: x");
    assertThat(content.records()).hasSize(1);
  }

  @Test
  void knowsWhereACellStands() {
    CsvRecord record = CsvParser.parse("t", "# c\n\"a\nb\",  c\n").records().get(0);
    assertThat(record.error("t", 1, "odd")).hasMessage("t:3:4: odd");
  }

  @Test
  void refusesAQuotationThatIsNeverClosed() {
    assertThatThrownBy(() -> CsvParser.parse("t", "a,\"b\nc"))
        .hasMessage("t:1:3: this quotation is never closed");
  }

  @Test
  void refusesMisplacedQuotationMarks() {
    assertThatThrownBy(() -> CsvParser.parse("t", "a,b\"c\""))
        .hasMessage("t:1:4: a quotation mark inside a cell that does not begin with one");
    assertThatThrownBy(() -> CsvParser.parse("t", "\"a\"b"))
        .hasMessage("t:1:4: text after a closing quotation mark");
  }

  private static List<List<String>> cells(String csv) {
    return CsvParser.parse("t", csv).records().stream()
        .map(record -> IntStream.range(0, record.size()).mapToObj(record::cell).toList())
        .toList();
  }
}

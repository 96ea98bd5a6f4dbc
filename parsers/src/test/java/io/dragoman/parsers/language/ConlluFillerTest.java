package io.dragoman.parsers.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ConlluFillerTest {

  private static final String GIVEN =
      """
      # text = They don't meet.
      1\tThey\tthey\t_\t_\t_\t_\t_\t_\t_
      2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdo\tdo\t_\t_\t_\t_\t_\t_\t_
      3\tn't\tnot\tX\tX\tA=B\t9\tdep\t9:dep\t_
      4\tmeet\tmeet\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      4.1\tmet\t_\t_\t_\t_\t_\t_\t_\t_
      5\t.\t.\t_\t_\t_\t_\t_\t_\t_

      """;

  private final ConlluFiller filler = new ConlluFiller(StandardLanguageEngine.standard());

  @Test
  void columnsAreFilledAndEverythingElseStays() {
    assertThat(fill(GIVEN))
        .isEqualTo(
            """
            # text = They don't meet.
            1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
            2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
            4\tmeet\tmeet\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
            4.1\tmet\t_\t_\t_\t_\t_\t_\t_\t_
            5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            """);
  }

  @Test
  void theLastSentenceNeedsNoEmptyLine() {
    assertThat(fill(GIVEN.stripTrailing())).isEqualTo(fill(GIVEN));
  }

  @Test
  void aLineWithoutTenCellsIsNamed() {
    assertThatThrownBy(() -> fill("1\tThey\tthey\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 1 has 3 cells instead of 10");
  }

  @Test
  void proseIsNotTakenForConllu() {
    assertThat(ConlluFiller.accepts(GIVEN)).isTrue();
    assertThat(ConlluFiller.accepts("# Heading\n\nThe ministers met on Monday.\n")).isFalse();
    assertThat(ConlluFiller.accepts("")).isFalse();
  }

  private String fill(String conllu) {
    StringBuilder out = new StringBuilder();
    filler.fill(new BufferedReader(new StringReader(conllu)), out);
    return out.toString();
  }
}

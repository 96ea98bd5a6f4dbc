package io.dragoman.parsers.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.structure.Paragraph.Kind;
import io.dragoman.text.Article;
import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StructureStageTest {

  private static Structure structure(String text) {
    return new StructureStage().apply(Analysis.of(Article.of(text))).get(StructureStage.STRUCTURE);
  }

  private static List<Kind> kinds(String text) {
    return structure(text).paragraphs().stream().map(Paragraph::kind).toList();
  }

  private static String in(String text, Optional<TextSpan> span) {
    return span.map(found -> found.in(text)).orElse("-");
  }

  @Test
  void headlineCaptionDatelineAndBody() {
    String text =
        "Envoy to open talks in Suva\n\nMere Tuilagi\n\n3rd May 2012 – (Apia) The envoy leaves.";
    Structure structure = structure(text);

    assertThat(in(text, structure.headline())).isEqualTo("Envoy to open talks in Suva");
    assertThat(in(text, structure.caption())).isEqualTo("Mere Tuilagi");
    DatelineSpan dateline = structure.dateline().orElseThrow();
    assertThat(in(text, dateline.place())).isEqualTo("Apia");
    assertThat(in(text, dateline.date())).isEqualTo("3rd May 2012");
    assertThat(structure.paragraph(3).span().in(text)).isEqualTo("The envoy leaves.");
  }

  @Test
  void datelineOfAnAgency() {
    String text = "NAIROBI, April 21 (Sema News) -- The president met the press.";
    Structure structure = structure(text);
    DatelineSpan dateline = structure.dateline().orElseThrow();

    assertThat(in(text, dateline.place())).isEqualTo("NAIROBI");
    assertThat(in(text, dateline.date())).isEqualTo("April 21");
    assertThat(in(text, dateline.agency())).isEqualTo("Sema News");
    assertThat(structure.paragraph(1).span().in(text)).isEqualTo("The president met the press.");
  }

  @Test
  void datelineOfAPlaceAlone() {
    String text = "LIMA — The minister arrived — late.";

    assertThat(in(text, structure(text).dateline().flatMap(DatelineSpan::place))).isEqualTo("LIMA");
  }

  @Test
  void dashInASentenceIsNoDateline() {
    assertThat(structure("Roe — the minister — left Oslo.").dateline()).isEmpty();
  }

  @Test
  void dateAndPlaceOnLinesOfTheirOwn() {
    String text = "May 29, 2008\nState House, Lusaka\n\nThe two leaders held talks.";
    DatelineSpan dateline = structure(text).dateline().orElseThrow();

    assertThat(in(text, dateline.date())).isEqualTo("May 29, 2008");
    assertThat(in(text, dateline.place())).isEqualTo("State House, Lusaka");
  }

  @Test
  void issuerIsAByline() {
    String text =
        "Visit to Malta\n\nOffice of the Spokesperson\n\nThe secretary will visit Malta.\n\n###";

    assertThat(kinds(text)).containsExactly(Kind.HEADLINE, Kind.BYLINE, Kind.BODY, Kind.END_MARK);
  }

  @Test
  void personWithOfficeIsAByline() {
    String text = "Visit to Malta\n\nAda Roe, Department Spokesperson\n\nThe visit is over.";

    assertThat(in(text, structure(text).byline())).isEqualTo("Ada Roe, Department Spokesperson");
  }

  @Test
  void turnsOfAnInterview() {
    String text = "Press briefing\n\nFOREIGN MINISTER PAEK: We agreed.\n\nQUESTION: On what?";
    Structure structure = structure(text);

    assertThat(kinds(text)).containsExactly(Kind.HEADLINE, Kind.TURN, Kind.TURN);
    assertThat(in(text, structure.paragraph(1).label())).isEqualTo("FOREIGN MINISTER PAEK");
    assertThat(structure.paragraph(1).span().in(text)).isEqualTo("We agreed.");
  }

  @Test
  void itemsOfAList() {
    String text = "The ministers agreed.\n• to open the border\n• to meet again";

    assertThat(kinds(text)).containsExactly(Kind.BODY, Kind.LIST_ITEM, Kind.LIST_ITEM);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String text =
        "The minister said on Monday that the two countries would\n"
            + "reopen their border and that trade would be free of any\n"
            + "duty from next year.\n\nHe left.";

    assertThat(kinds(text)).containsExactly(Kind.BODY, Kind.BODY);
  }

  @Test
  void blocksOfAPageAreParagraphs() {
    String text = "<h1>Talks in Bern</h1><p>The talks began.</p><p>They ended.</p>";

    assertThat(kinds(text)).containsExactly(Kind.HEADLINE, Kind.BODY, Kind.BODY);
  }

  @Property
  void paragraphsLieInOrderAndAreNumbered(@ForAll String text) {
    int end = 0;
    int index = 0;
    for (Paragraph paragraph : structure(text).paragraphs()) {
      assertThat(paragraph.index()).isEqualTo(index++);
      assertThat(paragraph.span().begin()).isGreaterThanOrEqualTo(end);
      end = paragraph.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }
}

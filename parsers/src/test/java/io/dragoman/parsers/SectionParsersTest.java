package io.dragoman.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A parser of one kind of record finds what the whole dossier has of it. */
class SectionParsersTest {

  private static final Article ARTICLE =
      Article.of(
          """
          Portuguese Foreign Minister Ana Pereira will travel to Maputo on March 14 to discuss gas \
          exports and the cyclone with President Armando Nhaca.

          "We come as friends," Pereira told reporters on Friday. She called for a quick vote.
          """,
          LocalDate.of(2022, 3, 12));

  private static final Dossier DOSSIER = ArticleParser.standard().parse(ARTICLE);

  @Test
  void officials() {
    assertThat(OfficialParser.standard().parse(ARTICLE))
        .isNotEmpty()
        .isEqualTo(DOSSIER.officials());
  }

  @Test
  void visits() {
    assertThat(VisitParser.standard().parse(ARTICLE)).isNotEmpty().isEqualTo(DOSSIER.visits());
  }

  @Test
  void agenda() {
    assertThat(AgendaParser.standard().parse(ARTICLE)).isNotEmpty().isEqualTo(DOSSIER.agenda());
  }

  @Test
  void statements() {
    assertThat(StatementParser.standard().parse(ARTICLE))
        .isNotEmpty()
        .isEqualTo(DOSSIER.statements());
  }
}

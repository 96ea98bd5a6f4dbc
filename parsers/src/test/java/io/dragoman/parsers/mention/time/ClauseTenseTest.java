package io.dragoman.parsers.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.StandardLanguageEngine;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in their clauses, read by the standard stages. Written on Wednesday, 15 May 2024. */
class ClauseTenseTest {

  private static final LanguageStage LANGUAGE =
      new LanguageStage(StandardLanguageEngine.standard());
  private static final TimeStage TIMES = new TimeStage(Lexicon.standard());

  private static Analysis analyse(Article article) {
    return TIMES.apply(LANGUAGE.apply(new StructureStage().apply(Analysis.of(article))));
  }

  private static String read(Article article) {
    Analysis analysis = analyse(article);
    return TimeReading.print(article.text(), analysis.get(Times.LAYER).all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Finnish president arrived in Hanoi on Monday. | Monday = 2024-05-13",
        "The Finnish president will arrive in Hanoi on Monday. | Monday = 2024-05-20",
        "The Finnish president plans to visit Hanoi on Monday. | Monday = 2024-05-20",
        "The Finnish president is scheduled to visit Hanoi on Monday. | Monday = 2024-05-20",
        "The Finnish president is due in Hanoi on Monday. | Monday = 2024-05-20",
        "The Finnish president met Vietnam's premier on Monday. | Monday = 2024-05-13",
        "The ministers have met twice since Monday. | Monday = 2024-05-13",
        "On Monday, the ministers will sign the accord. | Monday = 2024-05-20",
        "On Monday, the ministers signed the accord. | Monday = 2024-05-13",
        "The minister said on Monday that he would travel to Doha on Friday. "
            + "| Monday = 2024-05-13; Friday = 2024-05-17",
        "Ahead of elections in October, the party changed its leader. | October = 2024-10",
        "The premier resigned in the run-up to a summit in July. | July = 2024-07",
        "He met farmers to prepare for a vote in August. | August = 2024-08",
        "He will be in Bern on Tuesday and Wednesday. "
            + "| Tuesday and Wednesday = 2024-05-21/2024-05-22",
        "Brazil announced on Monday that it would send a ship. | Monday = 2024-05-13",
        "Oman invited him on Monday to visit in June. | Monday = 2024-05-13; June = 2024-06",
        "A visit was planned for Friday. | Friday = 2024-05-17",
        "The summit was postponed until June. | June = 2024-06",
        "Talks were put off to early July. | early July = 2024-07-01~/2024-07-15~",
        "The visit was moved from Sunday to Tuesday. | Sunday = 2024-05-12; Tuesday = 2024-05-21",
        "Elections were held in November. | November = 2023-11",
        "Elections will be held in November. | November = 2024-11",
      })
  void theTenseOfTheClauseChoosesTheDay(String sentence, String expected) {
    assertThat(read(Article.of(sentence, TimeReading.DAY_OF_WRITING))).isEqualTo(expected);
  }

  @Test
  void theDatelineStandsInForTheDayOfPublication() {
    assertThat(
            read(
                Article.of(
                    "LIMA, March 4, 2019 (Andina) -- Peru's foreign minister met his Chilean"
                        + " counterpart yesterday.")))
        .isEqualTo("March 4, 2019 = 2019-03-04; yesterday = 2019-03-03");
  }

  @Test
  void withoutADayOfWritingRelativeDatesStayUnresolved() {
    assertThat(
            read(Article.of("The minister flew home yesterday, having arrived on March 4, 2019.")))
        .isEqualTo("yesterday = ?; March 4, 2019 = 2019-03-04");
  }

  @Test
  void anAmbiguousDateInDigitsGivesAWarning() {
    Analysis analysis =
        analyse(Article.of("The treaty was signed on 03/04/2019.", LocalDate.of(2019, 5, 1)));

    assertThat(analysis.warnings()).extracting("code").containsExactly("date-order");
  }
}

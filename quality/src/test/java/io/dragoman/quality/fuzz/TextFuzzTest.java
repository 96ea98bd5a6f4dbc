package io.dragoman.quality.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dragoman.dossier.Dossier;
import io.dragoman.json.DragomanJson;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.testkit.DossierLaws;
import io.dragoman.text.Article;
import java.time.LocalDate;
import java.util.List;

/** Any text, and any order of the words that the rules look for. */
class TextFuzzTest {

  private static final DossierLaws LAWS = DossierLaws.of(DragomanJson.standard());

  /** What makes rules look: enough of each kind to build sentences that no one would write. */
  private static final List<String> WORDS =
      List.of(
          " ",
          "\n\n",
          "\n",
          ". ",
          ", ",
          ": ",
          "; ",
          " - ",
          " — ",
          "(",
          ")",
          "\"",
          "“",
          "”",
          "'",
          "’s",
          "President",
          "Prime Minister",
          "Foreign Minister",
          "Secretary of State",
          "Mr.",
          "Ambassador",
          "spokesman",
          "the ministry",
          "Amara Diallo",
          "Li Wen",
          "Jónsdóttir",
          "O'Brien",
          "Ahmed al-Sayed",
          "he",
          "she",
          "they",
          "both leaders",
          "the two sides",
          "we",
          "China",
          "Ghana",
          "U.S.",
          "Paris",
          "New Delhi",
          "the White House",
          "European Union",
          "will visit",
          "visited",
          "arrived in",
          "left for",
          "trip to",
          "a visit to",
          "postponed",
          "cancelled",
          "will meet",
          "met with",
          "talks with",
          "a phone call",
          "summit",
          "to discuss",
          "discussed",
          "on the agenda",
          "said",
          "said that",
          "told reporters",
          "underscored",
          "welcomed",
          "called for",
          "according to",
          "did not say",
          "may",
          "is expected to",
          "Monday",
          "next week",
          "April 24",
          "24 to 26 April",
          "2019",
          "last year",
          "for three days",
          "from",
          "to",
          "and",
          "of",
          "in",
          "on",
          "the",
          "a",
          "with",
          "trade",
          "climate change",
          "security",
          "WASHINGTON, April 21 (Agency) --",
          "Begin text:",
          "End text.",
          "QUESTION:",
          "\u200f",
          "\u0301",
          "\uD83D\uDE00",
          "\u00a0",
          "\ufeff",
          "\u00ad");

  @FuzzTest(maxDuration = "1m")
  void theDossierOfAnyTextKeepsTheLaws(FuzzedDataProvider data) {
    Article article = article(data);

    Dossier dossier = ArticleParser.standard().parse(article);

    LAWS.check(article, dossier);
    assertThat(ArticleParser.standard().parse(article)).isEqualTo(dossier);
  }

  private static Article article(FuzzedDataProvider data) {
    Article.Builder article = Article.builder().id("fuzz");
    if (data.consumeBoolean()) {
      article.publishedOn(LocalDate.ofEpochDay(data.consumeInt(-40_000, 40_000)));
    }
    return data.consumeBoolean()
        ? article.text(sentence(data)).build()
        : article.text(data.consumeRemainingAsString()).build();
  }

  private static String sentence(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    while (data.remainingBytes() > 0) {
      text.append(WORDS.get(data.consumeInt(0, WORDS.size() - 1)));
      if (data.consumeBoolean()) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}

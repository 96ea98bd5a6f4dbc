package io.dragoman.examples.guide;

import io.dragoman.dossier.Dossier;
import io.dragoman.event.Meeting;
import io.dragoman.event.Visit;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.parsers.Limits;
import io.dragoman.parsers.ParseResult;
import io.dragoman.parsers.VisitParser;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.time.EventDate;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The snippets of the guide, each between two comments with its name. */
final class Guide {

  private static final String TEXT =
      "Kenyan Foreign Minister Grace Wanjiru will visit Japan from March 9 to 12.";
  private static final Article ARTICLE = Article.of(TEXT, LocalDate.of(2026, 3, 3));

  private Guide() {}

  static void json(PrintStream out) {
    // begin json
    ArticleParser parser = ArticleParser.standard();
    Dossier dossier = parser.parse(Article.of(TEXT, LocalDate.of(2026, 3, 3)));
    String json = parser.json().write(dossier);
    Dossier same = parser.json().read(json, Dossier.class);
    out.println(same.equals(dossier));
    // end json
  }

  static void dates(PrintStream out) {
    // begin dates
    Visit visit = ArticleParser.standard().parse(ARTICLE).visits().get(0);
    EventDate date = visit.date().orElseThrow();
    out.println(date + " begins " + date.start().orElseThrow());
    // end dates
  }

  static void evidence(PrintStream out) {
    // begin evidence
    Visit visit = ArticleParser.standard().parse(ARTICLE).visits().get(0);
    for (Evidence evidence : visit.evidence()) {
      out.println(evidence.property() + " " + evidence.span().begin() + " " + evidence.quote());
    }
    // end evidence
  }

  static void unknowns(PrintStream out) {
    // begin unknowns
    Article undated = Article.of("Kenyan Foreign Minister Grace Wanjiru met Mr. Sato on Monday.");
    Meeting meeting = ArticleParser.standard().parse(undated).meetings().get(0);
    out.println("date: " + meeting.date().map(EventDate::toString).orElse("unknown"));
    out.println("place: " + meeting.place().isPresent());
    // end unknowns
  }

  static void rows(PrintStream out) {
    // begin rows
    ArticleParser parser =
        ArticleParser.builder()
            .lexicon(rows -> rows.add("places", "phrase,kind,country\nPort Amber,CITY,PE\n"))
            .build();
    Article article = Article.of("Chilean Foreign Minister Ana Paz visited Port Amber.");
    out.println(parser.parse(article).visits().get(0).host().orElseThrow().name());
    // end rows
  }

  static void parts(PrintStream out) {
    // begin parts
    VisitParser visits = VisitParser.of(ArticleParser.standard());
    out.println(visits.parse(ARTICLE).size());
    // end parts
  }

  static void many(PrintStream out) {
    // begin many
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Stream<Article> articles = Stream.of(ARTICLE, Article.of("x".repeat(2_000_000)), ARTICLE);
    try (Stream<ParseResult> results = ArticleParser.standard().parseAll(articles, threads, 8)) {
      results.forEach(
          result ->
              out.println(
                  result
                      .failure()
                      .map(failure -> "failed")
                      .orElseGet(() -> result.orElseThrow().visits().size() + " visit")));
    } finally {
      threads.shutdown();
    }
    // end many
  }

  static void limits(PrintStream out) {
    // begin limits
    ArticleParser strict = ArticleParser.builder().limits(new Limits(40, 20)).build();
    try {
      strict.parse(ARTICLE);
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
    }
    // end limits
  }
}

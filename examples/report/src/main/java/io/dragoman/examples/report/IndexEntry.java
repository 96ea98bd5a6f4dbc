package io.dragoman.examples.report;

import io.dragoman.actor.Country;
import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Visit;
import io.dragoman.text.Article;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One article in an index: as much of it as the index shows, so that many dossiers need not be
 * kept. Immutable.
 */
public final class IndexEntry {

  private final String href;
  private final String title;
  private final String source;
  private final Optional<LocalDate> publishedOn;
  private final List<VisitLine> visits;
  private final int meetings;
  private final int statements;
  private final int warnings;
  private final String words;

  private IndexEntry(String href, Article article, Dossier dossier) {
    this.href = href;
    this.title = ReportPage.title(article, dossier);
    this.source = article.source().or(article::id).orElse("");
    this.publishedOn = ReportPage.publishedOn(article, dossier);
    this.visits = dossier.visits().stream().map(VisitLine::of).distinct().toList();
    this.meetings = dossier.meetings().size();
    this.statements = dossier.statements().size();
    this.warnings = dossier.warnings().size();
    this.words = words(title, source, dossier);
  }

  /**
   * Takes from a dossier what an index shows of it.
   *
   * @param href the address of the article's page, relative to the index
   * @param article the article
   * @param dossier what was read from it
   * @return the entry
   */
  public static IndexEntry of(String href, Article article, Dossier dossier) {
    return new IndexEntry(href, article, dossier);
  }

  /** The words by which a reader may look for the article. */
  private static String words(String title, String source, Dossier dossier) {
    return Stream.of(
            Stream.of(title, source),
            dossier.officials().stream().map(Official::name),
            dossier.visits().stream().flatMap(visit -> visit.visitors().stream().map(Party::name)),
            dossier.visits().stream().flatMap(visit -> visit.host().stream()).map(Country::name),
            dossier.places().stream().map(Place::name))
        .flatMap(words -> words)
        .distinct()
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  String href() {
    return href;
  }

  String title() {
    return title;
  }

  String source() {
    return source;
  }

  Optional<LocalDate> publishedOn() {
    return publishedOn;
  }

  List<VisitLine> visits() {
    return visits;
  }

  int meetings() {
    return meetings;
  }

  int statements() {
    return statements;
  }

  int warnings() {
    return warnings;
  }

  String words() {
    return words;
  }

  /**
   * A visit in one line. Two articles that tell the same of a visit have equal lines.
   *
   * @param title who goes where
   * @param host the country that is visited; empty if it is not known
   * @param date when, if the text says
   * @param word its status
   * @param phase the class and the symbol of its phase
   */
  record VisitLine(String title, String host, Optional<EventDate> date, String word, String phase) {

    static VisitLine of(Visit visit) {
      return new VisitLine(
          Titles.of(visit),
          visit.host().map(Country::name).orElse(""),
          visit.date().or(visit::tourDate),
          Phase.word(visit),
          Phase.of(visit).css());
    }

    String when() {
      return date.map(DateWords::of).orElse("");
    }
  }
}

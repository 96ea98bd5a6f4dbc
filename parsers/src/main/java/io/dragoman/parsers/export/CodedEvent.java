package io.dragoman.parsers.export;

import io.dragoman.actor.Place;
import io.dragoman.event.Fact;
import io.dragoman.text.Article;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A record with its code and its actors.
 *
 * @param id a name that is stable and, within one export, unique
 * @param fact the record
 * @param code the row of the table
 * @param sources who acts
 * @param targets towards whom; empty if all act alike, or nobody is named
 * @param told the date of the event as the article tells it
 * @param place where
 * @param topics what is talked about
 * @param articles the articles that tell of it
 */
record CodedEvent(
    String id,
    Fact fact,
    EventCode code,
    List<Actor> sources,
    List<Actor> targets,
    Optional<EventDate> told,
    Optional<Place> place,
    List<String> topics,
    List<Article> articles) {

  Optional<LocalDate> published() {
    return articles.stream()
        .map(Article::publishedOn)
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  /**
   * The day: of an intention, and where the article tells no date, that of the first report, as is
   * the custom of event data; else the first day as told, if it is an exact one.
   */
  Optional<LocalDate> day() {
    return isOfReport() ? published() : told.flatMap(ExactDays::of).map(ExactDays::first);
  }

  private boolean isOfReport() {
    return told.isEmpty() || code.cameo().filter("036"::equals).isPresent();
  }
}

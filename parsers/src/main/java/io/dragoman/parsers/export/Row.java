package io.dragoman.parsers.export;

import io.dragoman.actor.Party;
import io.dragoman.event.Fact;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of a record, added one by one. */
final class Row {

  private final List<String> cells = new ArrayList<>();

  /** The cells; it is a defect if they are not as many as the columns. */
  List<String> cells(int columns) {
    if (cells.size() != columns) {
      throw new IllegalStateException(cells.size() + " cells for " + columns + " columns");
    }
    return cells;
  }

  Row text(String text) {
    cells.add(Cell.of(text));
    return this;
  }

  Row text(Optional<String> text) {
    return text(text.orElse(""));
  }

  Row texts(Stream<String> texts) {
    return text(texts.collect(Collectors.joining("; ")));
  }

  Row names(List<? extends Party> parties) {
    return texts(parties.stream().map(Party::name));
  }

  Row constant(Optional<? extends Enum<?>> constant) {
    return text(constant.map(Enum::name));
  }

  /** Three cells: the date in EDTF, the first and the last day where they are exact. */
  Row date(Optional<EventDate> date) {
    Optional<ExactDays> days = date.flatMap(ExactDays::of);
    return text(date.map(EventDate::toString))
        .text(days.map(ExactDays::first).map(LocalDate::toString))
        .text(days.map(ExactDays::last).map(LocalDate::toString));
  }

  /** Five cells: what the article is, the words that told, and the rule that found it. */
  Row origin(Fact fact, Sources sources) {
    List<Article> articles = sources.of(fact);
    return texts(articles.stream().flatMap(article -> article.id().stream()))
        .texts(
            articles.stream()
                .flatMap(article -> article.publishedOn().stream())
                .map(LocalDate::toString))
        .texts(articles.stream().flatMap(article -> article.url().stream()))
        .texts(fact.evidence().stream().map(Evidence::quote).distinct())
        .text(fact.foundBy());
  }

  static List<String> columns(String... own) {
    return Stream.concat(
            Stream.of(own), Stream.of("article", "published", "url", "evidence", "found_by"))
        .toList();
  }
}

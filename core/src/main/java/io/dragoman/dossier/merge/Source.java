package io.dragoman.dossier.merge;

import io.dragoman.dossier.ArticleHeader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * An article among those that are merged.
 *
 * @param id what the merged dossier calls it
 * @param header its head
 * @param primary whether somebody publishes it who takes part in what it tells
 */
record Source(String id, ArticleHeader header, boolean primary) implements Comparable<Source> {

  private static final Comparator<Source> ORDER =
      Comparator.comparing(Source::day).thenComparing(Source::id);

  Optional<LocalDate> publishedOn() {
    return header.publishedOn();
  }

  /** The day of publication; an article without one comes before all others. */
  LocalDate day() {
    return publishedOn().orElse(LocalDate.MIN);
  }

  @Override
  public int compareTo(Source other) {
    return ORDER.compare(this, other);
  }
}

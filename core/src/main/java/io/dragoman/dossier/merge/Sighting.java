package io.dragoman.dossier.merge;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import java.util.Comparator;
import java.util.List;

/**
 * An official in one article.
 *
 * @param source the article
 * @param official the official as the article tells it
 * @param name the name without what differs from paper to paper
 * @param country the code of the country, or the empty string
 * @param offices the offices that are held
 */
record Sighting(
    Source source, Official official, PersonName name, String country, List<OfficeTitle> offices)
    implements Comparable<Sighting> {

  private static final Comparator<Sighting> ORDER =
      Comparator.comparing(Sighting::source)
          .thenComparing((Sighting sighting) -> sighting.official.name())
          .thenComparing(Sighting::country)
          .thenComparing((Sighting sighting) -> sighting.offices.toString())
          .thenComparing((Sighting sighting) -> sighting.official.toString());

  static Sighting of(Source source, Official official) {
    return new Sighting(
        source,
        official,
        PersonName.of(official.name()),
        official
            .country()
            .or(() -> official.office().flatMap(Office::country))
            .map(Country::code)
            .orElse(""),
        OfficeTitle.held(official));
  }

  /** What tells this official from others, the article left aside. */
  Signature signature() {
    return new Signature(
        name, country, offices, source.publishedOn().map(day -> day.getYear()).orElse(0));
  }

  @Override
  public int compareTo(Sighting other) {
    return ORDER.compare(this, other);
  }
}

package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import java.util.List;
import java.util.Optional;

/** The columns of the table of officials. */
final class OfficialColumns {

  static final List<String> NAMES =
      List.of(
          "name",
          "aliases",
          "title",
          "organization",
          "tenure",
          "country",
          "country_code",
          "other_offices",
          "article",
          "evidence",
          "found_by");

  private OfficialColumns() {}

  static Row of(Official official, Sources sources) {
    Optional<Office> office = official.office();
    return new Row()
        .text(official.name())
        .texts(official.aliases().stream())
        .text(office.map(Office::title))
        .text(office.flatMap(Office::organization).map(Organization::name))
        .constant(office.flatMap(Office::tenure))
        .text(official.country().map(Country::name))
        .text(official.country().map(Country::code))
        .texts(official.offices().stream().skip(1).map(Office::title))
        .texts(
            official.evidence().stream()
                .map(sources::of)
                .flatMap(Optional::stream)
                .map(Article::id)
                .flatMap(Optional::stream)
                .distinct())
        .texts(official.evidence().stream().map(Evidence::quote).distinct())
        .text(official.foundBy());
  }
}

package io.dragoman.parsers.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Country;
import io.dragoman.parsers.mention.CountryForm;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.parsers.mention.PlaceMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cities, sites and countries, and when a capital is its government. */
class PlaceSpecTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministers met in Doha, Qatar, on Friday.|Doha:QA",
        "She will travel to Kuwait City on Monday.|Kuwait City:KW",
        "He flew to Koror, Palau, for the conference.|Koror:PW",
        "The talks in Beijing were open.|Beijing:CN",
        "The leaders met in Tripoli, Libya.|Tripoli:LY",
      })
  void findsThePlaceWithItsCountry(String text, String place) {
    assertThat(places(text)).contains(place);
  }

  @Test
  void takesACapitalThatActsForItsCountry() {
    List<CountryMention> countries =
        Readings.of("Beijing said it would answer.").mentions().in(0, CountryMention.class);
    assertThat(countries)
        .extracting(CountryMention::country, CountryMention::form)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Country.of("CN"), CountryForm.METONYM));
  }

  private static List<String> places(String text) {
    return Readings.of(text).mentions().in(0, PlaceMention.class).stream()
        .map(PlaceMention::place)
        .map(p -> p.name() + ":" + p.country().map(Country::code).orElse("none"))
        .toList();
  }
}

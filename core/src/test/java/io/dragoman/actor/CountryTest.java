package io.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountryTest {

  /** Where the common name differs from that of the Unicode CLDR, or CLDR's has changed. */
  private static final List<String> OTHER_NAMES =
      List.of("CD", "CG", "CV", "HK", "MM", "MO", "PS", "TR", "UM", "VA", "VI");

  @Test
  void everyCountryOfIso3166ExistsAndThePartiesBesideIt() {
    assertThat(Country.all().stream().map(Country::code))
        .containsExactlyElementsOf(
            Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK", "EU"))
                .sorted()
                .toList());
  }

  @Test
  void namesAreThoseOfTheUnicodeCldrWrittenOut() {
    for (Country country : Country.all()) {
      if (!OTHER_NAMES.contains(country.code())) {
        String cldr = new Locale("", country.code()).getDisplayCountry(Locale.ENGLISH);
        assertThat(country.name())
            .isEqualTo(cldr.replace(" & ", " and ").replace("St. ", "Saint "));
      }
    }
  }

  @Test
  void hasCommonNames() {
    assertThat(
            Stream.of("XK", "PS", "VA", "TW", "EU", "TR", "CD", "CZ")
                .map(c -> Country.of(c).name()))
        .containsExactly(
            "Kosovo",
            "Palestine",
            "Holy See",
            "Taiwan",
            "European Union",
            "Türkiye",
            "Democratic Republic of the Congo",
            "Czechia");
  }

  @Test
  void thereIsOneObjectPerCountry() {
    assertThat(Country.of("CN")).isSameAs(Country.of("CN")).hasToString("Country{CN China}");
    assertThat(Country.all())
        .isSortedAccordingTo(Comparator.naturalOrder())
        .doesNotHaveDuplicates();
  }

  @Test
  void refusesACodeThatIsNone() {
    assertThat(Country.find("ZZ")).isEmpty();
    assertThatThrownBy(() -> Country.of("cn"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a country: \"cn\"");
  }
}

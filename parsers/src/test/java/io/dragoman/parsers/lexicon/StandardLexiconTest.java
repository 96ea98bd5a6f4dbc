package io.dragoman.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dragoman.actor.Country;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StandardLexiconTest {

  private final Lexicon lexicon = Lexicon.standard();

  @TestFactory
  Stream<DynamicTest> findsEveryPhraseInItsExample() {
    return lexicon.types().stream()
        .map(
            type ->
                dynamicTest(
                    type.name(),
                    () -> assertThat(lexicon.table(type).failingExamples()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> keepsTheRowsSortedByPhrase() {
    return lexicon.types().stream()
        .map(type -> dynamicTest(type.name(), () -> assertThat(phrases(type)).isSorted()));
  }

  @TestFactory
  Stream<DynamicTest> hasNoTwoRowsAlike() {
    return StandardTables.all().stream()
        .map(
            type ->
                dynamicTest(
                    type.name(),
                    () -> {
                      LexiconSource source = LexiconSource.ofResource(type.name() + ".csv");
                      assertThat(TableFile.parse(source).distinctRows(type)).isNotEmpty();
                    }));
  }

  private List<String> phrases(TableType<?> type) {
    return lexicon.table(type).rows().stream().map(LexiconRow::phrase).toList();
  }

  @Test
  void knowsEveryCountryByNameAndMostByAdjective() {
    Set<Country> named = countries(CountryName.Form.NAME);
    assertThat(named).containsAll(Country.all());
    assertThat(countries(CountryName.Form.ADJECTIVE)).hasSizeGreaterThan(220);
  }

  private Set<Country> countries(CountryName.Form form) {
    return lexicon.countries().entries().stream()
        .filter(name -> name.form() == form)
        .map(CountryName::country)
        .collect(Collectors.toSet());
  }

  @Test
  void holdsTablesOfTheSizeThatReadersRelyOn() {
    assertThat(lexicon.places().entries()).hasSizeGreaterThan(2500);
    assertThat(lexicon.offices().entries()).hasSizeGreaterThan(250);
    assertThat(lexicon.organizations().entries()).hasSizeGreaterThan(250);
    assertThat(lexicon.reporting().entries()).hasSizeGreaterThan(400);
    assertThat(lexicon.events().entries()).hasSizeGreaterThan(300);
  }

  @Test
  void knowsTheUsualNameOfEveryPlaceVariantAsAPlaceOfTheSameCountry() {
    Set<String> unknown = new TreeSet<>();
    for (PlaceName place : lexicon.places().entries()) {
      String usual = place.sameAs().orElse(place.name());
      boolean known =
          lexicon.places().valuesOf(usual).stream()
              .anyMatch(other -> other.country().equals(place.country()));
      if (!known) {
        unknown.add(place.phrase() + " -> " + usual);
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void putsTheUsualPlaceOfANameFirst() {
    assertThat(lexicon.places().valuesOf("Paris").get(0).country()).contains(Country.of("FR"));
    assertThat(lexicon.places().valuesOf("London").get(0).country()).contains(Country.of("GB"));
    assertThat(lexicon.places().valuesOf("Kuwait City").get(0).country())
        .contains(Country.of("KW"));
  }

  @Test
  void tellsOldCountriesByTheStateOfToday() {
    CountryName soviet = lexicon.countries().valuesOf("Soviet Union").get(0);
    assertThat(soviet.former()).isTrue();
    assertThat(soviet.country()).isEqualTo(Country.of("RU"));
  }

  @Test
  void tellsOfficesThatOneCountryAloneHas() {
    OfficeTitle taoiseach = lexicon.offices().valuesOf("Taoiseach").get(0);
    assertThat(taoiseach.officeClass()).isEqualTo(OfficeClass.HEAD_OF_GOVERNMENT);
    assertThat(taoiseach.country()).contains(Country.of("IE"));
    assertThat(lexicon.offices().valuesOf("attorneys general")).isNotEmpty();
  }

  @Test
  void findsReportingVerbsInAllForms() {
    for (String form : List.of("said", "says", "saying", "underscored", "calls for", "vowing")) {
      assertThat(lexicon.reporting().valuesOf(form)).as(form).isNotEmpty();
    }
  }

  @Test
  void isAlwaysTheSame() {
    assertThat(Lexicon.standard()).isSameAs(lexicon);
  }
}

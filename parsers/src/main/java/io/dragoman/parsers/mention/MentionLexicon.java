package io.dragoman.parsers.mention;

import io.dragoman.parsers.lexicon.CalendarWord;
import io.dragoman.parsers.lexicon.CountryName;
import io.dragoman.parsers.lexicon.GivenName;
import io.dragoman.parsers.lexicon.Honorific;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.NameParticle;
import io.dragoman.parsers.lexicon.OfficeModifier;
import io.dragoman.parsers.lexicon.OfficeTitle;
import io.dragoman.parsers.lexicon.OrganizationName;
import io.dragoman.parsers.lexicon.PhraseTrie;
import io.dragoman.parsers.lexicon.PlaceName;
import io.dragoman.parsers.lexicon.ReportingWord;
import io.dragoman.parsers.lexicon.StandardTables;
import io.dragoman.parsers.lexicon.TitleWord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that mentions are found with, in the shape the readers ask them. Immutable. */
final class MentionLexicon {

  private final PhraseTrie<CountryName> countries;
  private final PhraseTrie<PlaceName> places;
  private final PhraseTrie<OrganizationName> organizations;
  private final PhraseTrie<OfficeModifier> modifiers;
  private final PhraseTrie<OfficeTitle> offices;
  private final PhraseTrie<OfficeTitle> addedOffices;
  private final PhraseTrie<Honorific> honorifics;
  private final PhraseTrie<NameParticle> particles;
  private final PhraseTrie<CalendarWord> calendar;
  private final PhraseTrie<GivenName> givenNames;
  private final PhraseTrie<ReportingWord> reporting;
  private final Map<String, TitleWord> titleNouns = new HashMap<>();
  private final Map<String, TitleWord> titleModifiers = new HashMap<>();
  private final Map<String, TitleWord> fields = new HashMap<>();

  private MentionLexicon(Lexicon lexicon) {
    countries = lexicon.countries().trie();
    places = lexicon.places().trie();
    organizations = lexicon.organizations().trie();
    offices = lexicon.offices().trie();
    addedOffices = addedTo(Lexicon.standard(), lexicon);
    modifiers = lexicon.table(StandardTables.OFFICE_MODIFIERS).trie();
    honorifics = lexicon.table(StandardTables.HONORIFICS).trie();
    particles = lexicon.table(StandardTables.NAME_PARTICLES).trie();
    givenNames = lexicon.table(StandardTables.GIVEN_NAMES).trie();
    calendar = lexicon.calendar().trie();
    reporting = lexicon.reporting().trie();
    for (TitleWord word : lexicon.table(StandardTables.TITLE_WORDS).entries()) {
      titleWords(word.role()).put(word.phrase(), word);
    }
  }

  static MentionLexicon of(Lexicon lexicon) {
    return new MentionLexicon(lexicon);
  }

  PhraseTrie<CountryName> countries() {
    return countries;
  }

  PhraseTrie<PlaceName> places() {
    return places;
  }

  PhraseTrie<OrganizationName> organizations() {
    return organizations;
  }

  PhraseTrie<OfficeModifier> modifiers() {
    return modifiers;
  }

  PhraseTrie<OfficeTitle> offices() {
    return offices;
  }

  /** The titles that a caller has added; those need not be made of title words. */
  PhraseTrie<OfficeTitle> addedOffices() {
    return addedOffices;
  }

  private static PhraseTrie<OfficeTitle> addedTo(Lexicon standard, Lexicon lexicon) {
    PhraseTrie.Builder<OfficeTitle> added = PhraseTrie.builder();
    if (lexicon != standard) {
      Set<OfficeTitle> known = Set.copyOf(standard.offices().entries());
      for (OfficeTitle office : lexicon.offices().entries()) {
        if (!known.contains(office)) {
          added.add(office.phrase(), office);
          office.plural().ifPresent(plural -> added.add(plural, office));
        }
      }
    }
    return added.build();
  }

  PhraseTrie<Honorific> honorifics() {
    return honorifics;
  }

  PhraseTrie<NameParticle> particles() {
    return particles;
  }

  PhraseTrie<CalendarWord> calendar() {
    return calendar;
  }

  PhraseTrie<ReportingWord> reporting() {
    return reporting;
  }

  PhraseTrie<GivenName> givenNames() {
    return givenNames;
  }

  private Map<String, TitleWord> titleWords(TitleWord.Role role) {
    return switch (role) {
      case HEAD -> titleNouns;
      case MODIFIER -> titleModifiers;
      case FIELD -> fields;
    };
  }

  /** The entries of a title in the singular or plural. */
  List<OfficeTitle> officesNamed(String title) {
    return offices.valuesOf(title);
  }

  /** The word in one of its roles in titles; asked in lower case. */
  Optional<TitleWord> titleWord(TitleWord.Role role, String folded) {
    return Optional.ofNullable(titleWords(role).get(folded));
  }

  boolean isField(String folded) {
    return is(TitleWord.Role.FIELD, folded);
  }

  boolean is(TitleWord.Role role, String folded) {
    return titleWords(role).containsKey(folded);
  }
}

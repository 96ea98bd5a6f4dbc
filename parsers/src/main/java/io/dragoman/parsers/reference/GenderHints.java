package io.dragoman.parsers.reference;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.lexicon.GivenName;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.PhraseTrie;
import io.dragoman.parsers.lexicon.StandardTables;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.reference.Person.Appearance;
import io.dragoman.parsers.reference.Person.Gender;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Learns from honorifics, titles and given names whether "he" or "she" can mean a person. */
final class GenderHints {

  private static final Set<String> MALE =
      Set.of(
          "mr",
          "mr.",
          "sir",
          "king",
          "prince",
          "sheikh",
          "lord",
          "emir",
          "sultan",
          "spokesman",
          "chairman",
          "pope",
          "congressman",
          "baron");
  private static final Set<String> FEMALE =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "dame",
          "queen",
          "princess",
          "baroness",
          "lady",
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "sheikha",
          "madam",
          "madame");

  private final PhraseTrie<GivenName> givenNames;

  GenderHints(Lexicon lexicon) {
    this.givenNames = lexicon.table(StandardTables.GIVEN_NAMES).trie();
  }

  void apply(List<Person> persons, List<Sentence> sentences) {
    for (Person person : persons) {
      for (Appearance appearance : person.appearances()) {
        readStyle(person, sentences.get(appearance.sentence()), appearance);
      }
      for (OfficeMention office : person.offices()) {
        for (String word : office.office().title().toLowerCase(Locale.ROOT).split(" ")) {
          readWord(person, word);
        }
      }
      readGivenName(person);
    }
  }

  private static void readStyle(Person person, Sentence sentence, Appearance appearance) {
    for (int i = appearance.range().begin(); i < appearance.range().end(); i++) {
      readWord(person, sentence.token(i).folded());
    }
  }

  private static void readWord(Person person, String word) {
    if (MALE.contains(word)) {
      person.gender(Gender.MALE);
    } else if (FEMALE.contains(word)) {
      person.gender(Gender.FEMALE);
    }
  }

  private void readGivenName(Person person) {
    String name = person.fullName();
    int space = name.indexOf(' ');
    if (space < 0) {
      return;
    }
    List<GivenName> known = givenNames.valuesOf(name.substring(0, space));
    if (!known.isEmpty()) {
      switch (known.get(0).gender()) {
        case FEMALE -> person.gender(Gender.FEMALE);
        case MALE -> person.gender(Gender.MALE);
        case BOTH -> {}
      }
    }
  }
}

package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives persons who are only named the offices that are only described: "Mr Petrov and Mr Haile ...
 * The Bulgarian President said ... the Prime Minister of Ethiopia".
 */
final class OfficeLinker {

  private static final Set<OfficeClass> LINKED =
      EnumSet.of(
          OfficeClass.HEAD_OF_STATE,
          OfficeClass.HEAD_OF_GOVERNMENT,
          OfficeClass.FOREIGN_MINISTER,
          OfficeClass.MINISTER,
          OfficeClass.ROYAL);

  private static final int MOST_PERSONS = 200;

  private final List<Sentence> sentences;
  private final Mentions mentions;
  private final List<Person> persons;
  private final Optional<Country> issuer;

  OfficeLinker(
      List<Sentence> sentences, Mentions mentions, List<Person> persons, Optional<Country> issuer) {
    this.sentences = sentences;
    this.mentions = mentions;
    this.persons = persons;
    this.issuer = issuer;
  }

  void link() {
    if (persons.size() > MOST_PERSONS) {
      return; // a collection of articles: nobody stands out
    }
    for (Sentence sentence : sentences) {
      for (OfficeMention office : mentions.in(sentence.index(), OfficeMention.class)) {
        boolean beside =
            mentions
                .at(sentence.index(), office.range().begin(), OfficialMention.class)
                .isPresent();
        if (!beside && LINKED.contains(office.kind()) && definite(sentence, office)) {
          if (office.plural()) {
            linkPair(sentence, office);
          } else {
            holder(sentence, office).ifPresent(person -> person.addOffice(office));
          }
        }
      }
    }
  }

  private static boolean definite(Sentence sentence, OfficeMention office) {
    int begin = office.range().begin();
    String before = begin > 0 ? sentence.token(begin - 1).folded() : "";
    return before.equals("the") || before.equals("two") || before.equals("both");
  }

  private Optional<Person> holder(Sentence sentence, OfficeMention office) {
    Optional<Country> country = office.office().country();
    boolean held =
        persons.stream()
            .filter(person -> person.holds(office.kind()))
            .anyMatch(person -> mayBe(person, country));
    if (held) {
      return Optional.empty();
    }
    Person first = persons.isEmpty() ? null : persons.get(0);
    if (first == null) {
      return Optional.empty();
    }
    boolean home = country.isEmpty() || country.equals(issuer);
    if (home) {
      return Optional.of(first).filter(person -> leads(person, sentence));
    }
    List<Person> free =
        persons.stream()
            .filter(person -> !person.hasOffice() && person.firstSentence() <= sentence.index())
            .filter(person -> issuer.isEmpty() || person != first)
            .toList();
    return issuer.isPresent() || free.size() == 1 ? free.stream().findFirst() : Optional.empty();
  }

  /** Whether a holder of such an office may be meant; one of another country is not. */
  private static boolean mayBe(Person person, Optional<Country> country) {
    Optional<Country> own =
        person.offices().stream().flatMap(office -> office.office().country().stream()).findFirst();
    return country.isPresent() ? own.isEmpty() || own.equals(country) : own.isEmpty();
  }

  /** The first person of the text, named without an office and more than in passing. */
  private boolean leads(Person person, Sentence sentence) {
    return person == persons.get(0)
        && !person.hasOffice()
        && person.firstSentence() <= sentence.index()
        && person.firstSentence() <= 2;
  }

  /** "the two Presidents" in a text with two persons */
  private void linkPair(Sentence sentence, OfficeMention office) {
    List<Person> known =
        persons.stream().filter(person -> person.firstSentence() <= sentence.index()).toList();
    if (known.size() != 2) {
      return;
    }
    for (Person person : known) {
      if (!person.hasOffice()) {
        person.addOffice(single(office));
      }
    }
  }

  private static OfficeMention single(OfficeMention office) {
    String title = office.office().title();
    String singular = title.endsWith("s") ? title.substring(0, title.length() - 1) : title;
    return new OfficeMention(
        office.sentence(),
        office.range(),
        Office.builder().from(office.office()).title(singular).build(),
        office.kind(),
        false,
        office.usual());
  }
}

package io.dragoman.parsers.reference;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.PlaceMention;
import io.dragoman.parsers.reference.Person.Appearance;
import java.util.List;
import java.util.Set;

/**
 * Whose own country the text around does not tell: those who deal with other countries, and those
 * who only sign a text about others. Immutable.
 */
final class Postings {

  private static final Set<String> DIRECTIONS = Set.of("for", "to", "on");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their");
  private static final int LAST_PARAGRAPH_OF_SIGNATURES = 3;

  private final List<Sentence> sentences;
  private final Mentions mentions;

  Postings(List<Sentence> sentences, Mentions mentions) {
    this.sentences = sentences;
    this.mentions = mentions;
  }

  /** Whether what the text speaks of says nothing of the person's own country. */
  boolean looksAbroad(Person person) {
    return person.hasOffice()
        && (isSomebodys(person.offices().get(0))
            || person.offices().stream().anyMatch(this::isAbroad) && !leads(person)
            || signs(person));
  }

  private static boolean leads(Person person) {
    return person.holds(OfficeClass.HEAD_OF_STATE)
        || person.holds(OfficeClass.HEAD_OF_GOVERNMENT)
        || person.holds(OfficeClass.FOREIGN_MINISTER);
  }

  /** "his spokeswoman": of the country of whom the pronoun means. */
  private boolean isSomebodys(OfficeMention office) {
    int before = office.range().begin() - 1;
    return before >= 0
        && POSSESSIVES.contains(sentences.get(office.sentence()).token(before).folded());
  }

  /** "Ambassador", "Minister for the Gulf", "Special Envoy to Sudan". */
  private boolean isAbroad(OfficeMention office) {
    if (office.kind() == OfficeClass.DIPLOMAT) {
      return true;
    }
    Sentence sentence = sentences.get(office.sentence());
    for (int i = office.range().begin() + 1; i < office.range().end(); i++) {
      if (DIRECTIONS.contains(sentence.token(i).folded())) {
        TokenRange field = new TokenRange(i + 1, office.range().end());
        return !mentions.within(office.sentence(), field, PlaceMention.class).isEmpty()
            || !mentions.within(office.sentence(), field, CountryMention.class).isEmpty();
      }
    }
    return false;
  }

  /** A line at the top that holds a name, an office and nothing else. */
  private boolean signs(Person person) {
    Appearance first = person.appearances().get(0);
    Sentence sentence = sentences.get(first.sentence());
    return sentence.paragraph() <= LAST_PARAGRAPH_OF_SIGNATURES
        && !first.offices().isEmpty()
        && !sentence.token(sentence.size() - 1).text().equals(".")
        && first.range().length() >= sentence.size() - 1;
  }
}

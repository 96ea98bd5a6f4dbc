package io.dragoman.parsers.reference;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.parsers.reference.Person.Appearance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is named beside whom in a sentence, and how the words between bind them. Immutable. */
final class Company {

  private static final Set<String> OBJECT_PREPOSITIONS = Set.of("with", "by", "to");
  private static final Set<String> AUXILIARIES =
      Set.of("will", "would", "has", "had", "is", "are", "was", "were");
  private static final Set<String> LIST_WORDS = Set.of(",", "and", "the", "&");

  private final List<Sentence> sentences;
  private final Mentions mentions;
  private final Map<Integer, List<Neighbour>> bySentence = new HashMap<>();

  /** A person where a sentence names him or her. */
  record Neighbour(Person person, Appearance appearance) {}

  Company(List<Sentence> sentences, Mentions mentions, List<Person> persons) {
    this.sentences = sentences;
    this.mentions = mentions;
    for (Person person : persons) {
      for (Appearance appearance : person.appearances()) {
        bySentence
            .computeIfAbsent(appearance.sentence(), s -> new ArrayList<>())
            .add(new Neighbour(person, appearance));
      }
    }
    bySentence
        .values()
        .forEach(
            list -> list.sort(Comparator.comparingInt(n -> n.appearance().nameRange().begin())));
  }

  /** The persons named before an appearance in its sentence, in text order. */
  List<Neighbour> before(Appearance appearance) {
    List<Neighbour> before = new ArrayList<>();
    for (Neighbour other : bySentence.getOrDefault(appearance.sentence(), List.of())) {
      if (other.appearance().nameRange().begin() < appearance.nameRange().begin()) {
        before.add(other);
      }
    }
    return before;
  }

  /** Whether another person stands before it in the sentence. */
  boolean follows(Person person, Appearance appearance) {
    return before(appearance).stream().anyMatch(other -> other.person() != person);
  }

  /** "The Secretary thanked President Almada": somebody without a name does it to this person. */
  boolean followsNameless(Appearance appearance) {
    Sentence sentence = sentences.get(appearance.sentence());
    int begin = appearance.range().begin();
    for (OfficeMention office : mentions.in(appearance.sentence(), OfficeMention.class)) {
      int end = office.range().end();
      if (end < begin
          && !office.plural()
          && office.range().begin() > 0
          && sentence.token(office.range().begin() - 1).folded().equals("the")
          && mentions
              .at(appearance.sentence(), office.range().begin(), OfficialMention.class)
              .isEmpty()
          && !isList(appearance.sentence(), end, begin)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "with", "by" or "to" stands before it: others do something with this person. */
  boolean isObject(Appearance appearance) {
    Sentence sentence = sentences.get(appearance.sentence());
    int at = appearance.range().begin() - 1;
    while (at >= 0 && sentence.token(at).folded().equals("the")) {
      at--;
    }
    return at >= 0 && OBJECT_PREPOSITIONS.contains(sentence.token(at).folded());
  }

  /** "accompanied by the Minister for Trade, A B": a companion of somebody, perhaps a pronoun. */
  boolean comesAlong(Appearance appearance) {
    Sentence sentence = sentences.get(appearance.sentence());
    for (int i = appearance.range().begin() - 1; i > 0; i--) {
      if (sentence.token(i).folded().equals("by")) {
        return sentence.token(i - 1).folded().equals("accompanied");
      }
    }
    return false;
  }

  /** Whether an auxiliary follows, perhaps after others in a list: "A and B would come". */
  boolean isSubject(Appearance appearance) {
    Sentence sentence = sentences.get(appearance.sentence());
    int at = appearance.range().end();
    for (Neighbour next : bySentence.getOrDefault(appearance.sentence(), List.of())) {
      if (next.appearance().range().begin() >= at
          && isList(appearance.sentence(), at, next.appearance().range().begin())) {
        at = next.appearance().range().end();
      }
    }
    return at < sentence.size() && AUXILIARIES.contains(sentence.token(at).folded());
  }

  /** Whether nothing but commas and "and" stands between two tokens. */
  boolean isList(int sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!LIST_WORDS.contains(sentences.get(sentence).token(i).folded())) {
        return false;
      }
    }
    return from <= to;
  }

  /** Whether a word with such a beginning stands between two tokens. */
  boolean contains(int sentence, int from, int to, String beginning) {
    for (int i = from; i < to; i++) {
      if (sentences.get(sentence).token(i).folded().startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}

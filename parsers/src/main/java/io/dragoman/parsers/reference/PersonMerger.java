package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.NameMention;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.parsers.reference.Person.Appearance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the mentions of one person together: full names first, then the single names that fit one
 * of them. Two persons of one family name stay two.
 */
final class PersonMerger {

  private static final Set<OfficeClass> ONE_HOLDER =
      EnumSet.of(
          OfficeClass.HEAD_OF_STATE, OfficeClass.HEAD_OF_GOVERNMENT, OfficeClass.FOREIGN_MINISTER);

  private static final int REMEMBERED = 20;

  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Set<Person>> byPart = new HashMap<>();

  /** The persons in the order of their first mention. */
  List<Person> merge(Mentions mentions) {
    List<Appearance> singles = new ArrayList<>();
    for (Mention mention : mentions.all()) {
      Appearance appearance = appearanceOf(mention);
      if (appearance == null) {
        continue;
      }
      if (NameKey.of(appearance.name()).single()) {
        singles.add(appearance);
      } else {
        add(appearance);
      }
    }
    singles.forEach(this::add);
    persons.forEach(
        person ->
            person
                .appearances()
                .sort(
                    Comparator.comparingInt(Appearance::sentence)
                        .thenComparingInt(a -> a.nameRange().begin())));
    persons.sort(
        Comparator.comparingInt(Person::firstSentence).thenComparingInt(Person::firstToken));
    return persons;
  }

  private static @org.jspecify.annotations.Nullable Appearance appearanceOf(Mention mention) {
    if (mention instanceof OfficialMention official) {
      return new Appearance(
          official.sentence(),
          official.range(),
          official.nameRange(),
          official.name().full(),
          official.offices());
    }
    if (mention instanceof NameMention name) {
      return new Appearance(
          name.sentence(), name.range(), name.nameRange(), name.name().full(), List.of());
    }
    return null;
  }

  private void add(Appearance appearance) {
    NameKey key = NameKey.of(appearance.name());
    Person best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Person person : candidates(key)) {
      if (key.fits(person.key()) && !contradict(appearance, person)) {
        int score = closeness(appearance, person);
        if (score > bestScore) {
          best = person;
          bestScore = score;
        }
      }
    }
    if (best == null) {
      best = new Person(key);
      persons.add(best);
    }
    best.add(appearance);
    for (String part : key.parts()) {
      byPart.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(best);
    }
  }

  /** The persons who share a part of the name. */
  private Set<Person> candidates(NameKey key) {
    Set<Person> candidates = new LinkedHashSet<>();
    key.parts().forEach(part -> candidates.addAll(byPart.getOrDefault(part, Set.of())));
    return candidates;
  }

  /** Nobody is president of two countries. */
  private static boolean contradict(Appearance appearance, Person person) {
    for (OfficeMention office : appearance.offices()) {
      Optional<Country> country = office.office().country();
      if (country.isEmpty() || !ONE_HOLDER.contains(office.kind())) {
        continue;
      }
      for (OfficeMention other : person.offices()) {
        Optional<Country> theirs = other.office().country();
        if (ONE_HOLDER.contains(other.kind()) && theirs.isPresent() && !theirs.equals(country)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int closeness(Appearance appearance, Person person) {
    int score = 0;
    for (OfficeMention office : appearance.offices()) {
      score += person.holds(office.kind()) ? 1000 : person.hasOffice() ? -200 : 0;
    }
    int distance = Integer.MAX_VALUE;
    List<Appearance> all = person.appearances();
    for (Appearance other : all.subList(Math.max(0, all.size() - REMEMBERED), all.size())) {
      int between = appearance.sentence() - other.sentence();
      distance = Math.min(distance, between >= 0 ? between : 2 - between);
    }
    return score - Math.min(distance, 100);
  }
}

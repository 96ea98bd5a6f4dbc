package io.dragoman.parsers.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who was spoken of last, while the text is read from its beginning: pronouns and bare offices
 * choose among these. Not thread-safe.
 */
final class Focus {

  private static final int REACH = 4;
  private static final int MEMORY = 500;

  /** One time that a person was spoken of. */
  private record Entry(Person person, int sentence, int token, boolean subject) {}

  private final List<Entry> entries = new ArrayList<>();
  private final IdentityHashMap<Person, Integer> counts = new IdentityHashMap<>();

  void add(Person person, int sentence, int token, boolean subject) {
    entries.add(new Entry(person, sentence, token, subject));
    counts.merge(person, 1, Integer::sum);
  }

  /** The person a singular pronoun stands for: near, in a subject's place, often spoken of. */
  Optional<Person> singular(int sentence, Predicate<Person> fits) {
    Person best = null;
    double most = 0;
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      if (sentence - entry.sentence() > REACH) {
        break;
      }
      double weight = weight(entry, sentence);
      if ((best == null || weight >= most) && fits.test(entry.person())) {
        best = entry.person();
        most = weight;
      }
    }
    return Optional.ofNullable(best);
  }

  private double weight(Entry entry, int sentence) {
    int between = sentence - entry.sentence();
    double near = between == 0 ? 3 : between == 1 ? 2.2 : 1.5 - 0.3 * between;
    double subject = entry.subject() ? 1.5 : 0;
    double often = Math.min(1.0, 0.15 * counts.getOrDefault(entry.person(), 0));
    double position = (between == 0 ? 0.001 : -0.001) * entry.token();
    return near + subject + often + position;
  }

  /** The person who was last spoken of among those that fit. */
  Optional<Person> latest(Predicate<Person> fits) {
    int last = Math.max(0, entries.size() - MEMORY);
    for (int i = entries.size() - 1; i >= last; i--) {
      if (fits.test(entries.get(i).person())) {
        return Optional.of(entries.get(i).person());
      }
    }
    return Optional.empty();
  }

  /** The last several persons that fit, in the order in which they were first spoken of. */
  List<Person> group(int sentence, int wanted, Predicate<Person> fits) {
    int first = entries.size();
    while (first > 0 && sentence - entries.get(first - 1).sentence() <= REACH) {
      first--;
    }
    List<Entry> near = entries.subList(first, entries.size());
    for (int from = sentence; from >= Math.max(0, sentence - REACH); from--) {
      Set<Person> together = new LinkedHashSet<>();
      for (Entry entry : near) {
        if (entry.sentence() >= from && fits.test(entry.person())) {
          together.add(entry.person());
        }
      }
      if (together.size() >= wanted) {
        List<Person> all = new ArrayList<>(together);
        return wanted == 2 && all.size() > 2 ? all.subList(all.size() - 2, all.size()) : all;
      }
    }
    return List.of();
  }

  /** Everybody in the last sentence that speaks of several persons, in text order. */
  List<Person> together(int sentence) {
    for (int from = sentence; from >= Math.max(0, sentence - REACH); from--) {
      Set<Person> found = new LinkedHashSet<>();
      for (int i = entries.size() - 1; i >= 0 && entries.get(i).sentence() >= from; i--) {
        if (entries.get(i).sentence() == from) {
          found.add(entries.get(i).person());
        }
      }
      if (found.size() > 1) {
        List<Person> persons = new ArrayList<>(found);
        Collections.reverse(persons);
        return persons;
      }
    }
    return group(sentence, 2, person -> true);
  }
}

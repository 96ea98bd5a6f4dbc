package io.dragoman.dossier.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells which officials of different articles are one person.
 *
 * <ol>
 *   <li>The same full name and the same country; {@link Namesakes} are told apart.
 *   <li>A name that is a part of another or another spelling of it, of one country, where some
 *       office agrees.
 *   <li>A full name without a country: the one person of that name, or the one whose office agrees.
 *   <li>A family name alone: the one person of the country with that name whose office agrees, of
 *       several the one that nearly all articles tell of, or that articles of those years tell of.
 *       Where that leaves several, it stays apart.
 * </ol>
 *
 * <p>Officials of different countries are never one person.
 */
final class PersonGrouping {

  private static final int DOMINANCE = 5;
  private static final int HEAD = 3;
  private static final Comparator<PersonGroup> ORDER = Comparator.comparing(PersonGroup::key);

  private final List<PersonGroup> groups = new ArrayList<>();

  private PersonGrouping() {}

  static List<PersonGroup> of(Collection<Sighting> sightings) {
    PersonGrouping grouping = new PersonGrouping();
    Map<String, List<Sighting>> full = new TreeMap<>();
    Map<String, List<Sighting>> stateless = new TreeMap<>();
    Map<Signature, List<Sighting>> brief = new TreeMap<>();
    for (Sighting sighting : sightings.stream().sorted().toList()) {
      if (sighting.name().isShort()) {
        brief.computeIfAbsent(sighting.signature(), unused -> new ArrayList<>()).add(sighting);
      } else {
        (sighting.country().isEmpty() ? stateless : full)
            .computeIfAbsent(
                sighting.name().key() + "@" + sighting.country(), unused -> new ArrayList<>())
            .add(sighting);
      }
    }
    full.values().forEach(same -> grouping.groups.addAll(Namesakes.divide(same)));
    grouping.joinSpellings();
    grouping.attach(stateless.values(), PersonGrouping::hasFullName);
    grouping.attach(brief.values(), PersonGrouping::hasWord);
    return grouping.groups.stream().sorted(ORDER).toList();
  }

  private void joinSpellings() {
    groups.sort(ORDER);
    Map<String, List<PersonGroup>> byWord = byWord();
    Map<PersonGroup, PersonGroup> joined = new LinkedHashMap<>();
    for (PersonGroup group : List.copyOf(groups)) {
      PersonGroup into = root(joined, group);
      for (PersonGroup candidate : candidates(byWord, group)) {
        PersonGroup other = root(joined, candidate);
        if (other != into && isSpellingOf(group, candidate)) {
          into.addAll(other);
          joined.put(other, into);
          groups.remove(other);
        }
      }
    }
  }

  private static PersonGroup root(Map<PersonGroup, PersonGroup> joined, PersonGroup group) {
    PersonGroup root = group;
    for (PersonGroup next = joined.get(root); next != null; next = joined.get(root)) {
      root = next;
    }
    return root;
  }

  private static boolean isSpellingOf(PersonGroup one, PersonGroup other) {
    if (!one.country().equals(other.country())
        || one.yearsTo(other) > 1
        || !one.sharesOffice(other)) {
      return false;
    }
    for (PersonName name : one.names()) {
      for (PersonName spelling : other.names()) {
        if (!name.key().equals(spelling.key()) && name.isSpelledLike(spelling, true)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How a name says that a person of the group may be meant. */
  private interface NameTest {
    boolean test(PersonName name, PersonGroup group);
  }

  private static boolean hasFullName(PersonName name, PersonGroup group) {
    return group.names().stream().anyMatch(other -> name.isPartOf(other) || other.isPartOf(name));
  }

  private static boolean hasWord(PersonName name, PersonGroup group) {
    return group.names().stream().anyMatch(name::isPartOf);
  }

  private void attach(Collection<List<Sighting>> unattached, NameTest test) {
    Map<String, List<PersonGroup>> byWord = byWord();
    List<PersonGroup> left = new ArrayList<>();
    Map<PersonGroup, List<PersonGroup>> found = new LinkedHashMap<>();
    for (List<Sighting> same : unattached) {
      PersonGroup group = PersonGroup.of(same);
      PersonName name = same.get(0).name();
      List<PersonGroup> possible =
          candidates(byWord, group).stream()
              .filter(candidate -> test.test(name, candidate) && group.mayShareCountry(candidate))
              .toList();
      PersonGroup person = choose(group, possible);
      if (person == null) {
        left.add(group);
      } else {
        found.computeIfAbsent(person, unused -> new ArrayList<>()).add(group);
      }
    }
    found.forEach((person, more) -> left.addAll(addAll(person, more)));
    groups.addAll(joinAlike(left));
    groups.sort(ORDER);
  }

  /**
   * Adds what belongs to a person. Where nothing tells the country of the person, those who act for
   * different countries do not belong to it. Returns those that were not added.
   */
  private static List<PersonGroup> addAll(PersonGroup person, List<PersonGroup> groups) {
    List<String> countries =
        groups.stream()
            .map(PersonGroup::country)
            .filter(country -> !country.isEmpty())
            .distinct()
            .toList();
    boolean unclear = person.country().isEmpty() && countries.size() > 1;
    List<PersonGroup> refused = new ArrayList<>();
    for (PersonGroup group : groups) {
      if (unclear && !group.country().isEmpty()) {
        refused.add(group);
      } else {
        person.addAll(group);
      }
    }
    return refused;
  }

  private static @Nullable PersonGroup choose(PersonGroup group, List<PersonGroup> possible) {
    List<PersonGroup> left =
        group.hasOffice()
            ? possible.stream().filter(group::sharesOffice).toList()
            : possible.stream()
                .filter(person -> !group.country().isEmpty() || possible.size() == 1)
                .toList();
    if (left.size() > 1) {
      left = mostTold(left, group.hasOffice());
    }
    if (left.size() > 1) {
      int nearest = left.stream().mapToInt(group::yearsTo).min().orElseThrow();
      left = left.stream().filter(person -> group.yearsTo(person) == nearest).toList();
    }
    return left.size() == 1 ? left.get(0) : null;
  }

  /**
   * Of several people in one office the one that nearly all articles tell of, if there is one: two
   * do not hold it at a time, so the others are slips of the pen.
   */
  private static List<PersonGroup> mostTold(List<PersonGroup> people, boolean inOneOffice) {
    List<PersonGroup> byCount =
        people.stream()
            .sorted(Comparator.comparingInt(person -> -person.sightings().size()))
            .toList();
    int most = byCount.get(0).sightings().size();
    int next = byCount.get(1).sightings().size();
    return inOneOffice && most >= DOMINANCE * next ? byCount.subList(0, 1) : people;
  }

  /** Those that belong to nobody: one name, one country, and offices that agree. */
  private static List<PersonGroup> joinAlike(List<PersonGroup> left) {
    List<PersonGroup> joined = new ArrayList<>();
    Map<String, List<PersonGroup>> alike = new TreeMap<>();
    for (PersonGroup group : left) {
      String key = group.names().iterator().next().key() + "@" + group.country();
      alike.computeIfAbsent(key, unused -> new ArrayList<>()).add(group);
    }
    for (List<PersonGroup> same : alike.values()) {
      List<PersonGroup> people = new ArrayList<>();
      for (PersonGroup group : same) {
        people.stream()
            .filter(
                person -> person.sharesOffice(group) || !(person.hasOffice() || group.hasOffice()))
            .findFirst()
            .ifPresentOrElse(person -> person.addAll(group), () -> people.add(group));
      }
      joined.addAll(people);
    }
    return joined;
  }

  private Map<String, List<PersonGroup>> byWord() {
    Map<String, List<PersonGroup>> byWord = new TreeMap<>();
    for (PersonGroup group : groups) {
      Set<String> words = new TreeSet<>();
      group.names().forEach(name -> name.words().forEach(word -> words.add(head(word))));
      words.forEach(word -> byWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(group));
    }
    return byWord;
  }

  private static List<PersonGroup> candidates(
      Map<String, List<PersonGroup>> byWord, PersonGroup group) {
    Set<PersonGroup> candidates = new TreeSet<>(ORDER);
    for (PersonName name : group.names()) {
      for (String word : name.words()) {
        candidates.addAll(byWord.getOrDefault(head(word), List.of()));
      }
    }
    candidates.remove(group);
    return List.copyOf(candidates);
  }

  /** The letters that all spellings of a word are taken to share. */
  private static String head(String word) {
    return word.substring(0, Math.min(HEAD, word.length()));
  }
}

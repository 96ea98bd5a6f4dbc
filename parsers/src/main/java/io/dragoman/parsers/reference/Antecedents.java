package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.NameMention;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.parsers.reference.Person.Appearance;
import io.dragoman.parsers.reference.Person.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the text once from its beginning and notes at each token whom it stands for: names, offices
 * alone ("the Secretary"), pronouns, and plural descriptions ("both leaders", "they").
 */
final class Antecedents {

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "both", "two");
  private static final Set<String> PLURAL_NOUNS =
      Set.of(
          "leaders",
          "presidents",
          "ministers",
          "officials",
          "secretaries",
          "chancellors",
          "premiers",
          "diplomats",
          "men",
          "women",
          "pair",
          "counterparts",
          "pms",
          "statesmen",
          "heads",
          "envoys");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "its");

  private final Mentions mentions;
  private final Grammar grammar;
  private final Map<Integer, Map<Integer, List<Person>>> standFor = new HashMap<>();
  private final Map<String, Person> byName = new HashMap<>();
  private final Focus focus = new Focus();

  /** The last sentence with a plural office as its subject whose holders have no names. */
  private int strangers = Integer.MIN_VALUE / 2;

  Antecedents(Grammar grammar, Mentions mentions, List<Person> persons) {
    this.grammar = grammar;
    this.mentions = mentions;
    for (Person person : persons) {
      for (Appearance appearance : person.appearances()) {
        byName.put(key(appearance.sentence(), appearance.nameRange()), person);
      }
    }
    grammar.sentences().list().forEach(this::read);
  }

  private static String key(int sentence, TokenRange name) {
    return sentence + ":" + name.begin();
  }

  /** Whom a token stands for, possibly nobody. */
  List<Person> at(int sentence, int token) {
    return standFor.getOrDefault(sentence, Map.of()).getOrDefault(token, List.of());
  }

  /** The person of a mention with a name. */
  Optional<Person> named(int sentence, TokenRange nameRange) {
    return Optional.ofNullable(byName.get(key(sentence, nameRange)));
  }

  private void read(Sentence sentence) {
    Set<Integer> subjects = new HashSet<>();
    for (Clause clause : grammar.syntax(sentence).clauses()) {
      clause.subject().ifPresent(subject -> subjects.add(subject.head()));
    }
    int token = 0;
    List<Mention> here = mentions.in(sentence.index());
    while (token < sentence.size()) {
      Mention mention = personAt(here, token);
      if (mention == null) {
        readPronoun(sentence, token, subjects.contains(token));
        token++;
        continue;
      }
      int next = Math.max(token + 1, mention.range().end());
      boolean subject = hits(subjects, mention.range()) || isFirst(sentence, mention);
      if (mention instanceof OfficialMention official) {
        named(sentence.index(), official.nameRange())
            .ifPresent(person -> put(sentence, official.range(), List.of(person), subject));
      } else if (mention instanceof NameMention name) {
        named(sentence.index(), name.nameRange())
            .ifPresent(person -> put(sentence, name.range(), List.of(person), subject));
      } else if (mention instanceof OfficeMention office) {
        readOffice(sentence, office, subject);
      }
      token = next;
    }
  }

  private static @org.jspecify.annotations.Nullable Mention personAt(
      List<Mention> here, int token) {
    for (Mention mention : here) {
      boolean person =
          mention instanceof OfficialMention
              || mention instanceof NameMention
              || mention instanceof OfficeMention;
      if (person && mention.range().begin() == token) {
        return mention;
      }
    }
    return null;
  }

  private static boolean hits(Set<Integer> tokens, TokenRange range) {
    for (int i = range.begin(); i < range.end(); i++) {
      if (tokens.contains(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirst(Sentence sentence, Mention mention) {
    int begin = mention.range().begin();
    return begin == 0 || (begin == 1 && sentence.token(0).folded().equals("the"));
  }

  private void put(Sentence sentence, TokenRange range, List<Person> persons, boolean subject) {
    for (int i = range.begin(); i < range.end(); i++) {
      standFor.computeIfAbsent(sentence.index(), s -> new HashMap<>()).put(i, persons);
    }
    persons.forEach(person -> focus.add(person, sentence.index(), range.begin(), subject));
  }

  private void readPronoun(Sentence sentence, int token, boolean subject) {
    String word = sentence.token(token).folded();
    Predicate<Person> fits;
    if (HE.contains(word)) {
      fits = person -> person.gender() != Gender.FEMALE;
    } else if (SHE.contains(word)) {
      fits = person -> person.gender() != Gender.MALE;
    } else {
      readPlural(sentence, token, word, subject);
      return;
    }
    boolean possessive = POSSESSIVE.contains(word);
    focus
        .singular(sentence.index(), fits)
        .ifPresent(
            person -> {
              person.gender(HE.contains(word) ? Gender.MALE : Gender.FEMALE);
              put(
                  sentence,
                  new TokenRange(token, token + 1),
                  List.of(person),
                  subject && !possessive);
            });
  }

  /** "all parties", "all sides", "the participants": everybody who was spoken of together. */
  private void readParticipants(Sentence sentence, int token) {
    String before = token > 0 ? sentence.token(token - 1).folded() : "";
    String word = sentence.token(token).folded();
    boolean all =
        before.equals("all") && (word.equals("parties") || word.equals("sides"))
            || word.equals("participants");
    List<Person> group = all ? focus.together(sentence.index()) : List.of();
    if (group.size() > 1) {
      put(sentence, new TokenRange(token, token + 1), group, true);
    }
  }

  private void readPlural(Sentence sentence, int token, String word, boolean subject) {
    if (!THEY.contains(word)) {
      readParticipants(sentence, token);
      return;
    }
    if (word.equals("they") && sentence.index() - strangers <= 1) {
      return; // "The senior officials met. They agreed": nobody whose name is known
    }
    int noun = token + 1;
    boolean counted = word.equals("both") || word.equals("two");
    if (counted && noun < sentence.size() && PLURAL_NOUNS.contains(sentence.token(noun).folded())) {
      return; // the office mention that follows
    }
    if (word.equals("two")
        && noun < sentence.size()
        && grammar.tags(sentence).penn(noun).startsWith("NN")) {
      return;
    }
    if (word.equals("both") && !subject) {
      return;
    }
    List<Person> group =
        word.equals("they")
            ? focus.together(sentence.index())
            : focus.group(sentence.index(), 2, person -> true);
    if (!group.isEmpty()) {
      put(sentence, new TokenRange(token, token + 1), group, subject && !POSSESSIVE.contains(word));
    }
  }

  private void readOffice(Sentence sentence, OfficeMention office, boolean subject) {
    int begin = office.range().begin();
    String before = begin > 0 ? sentence.token(begin - 1).folded() : "";
    if (office.plural()) {
      readPluralOffice(sentence, office, before, subject);
      return;
    }
    boolean capital =
        Character.isUpperCase(sentence.token(office.range().end() - 1).text().charAt(0));
    boolean definite = before.equals("the") || before.equals("this") || (capital && begin > 0);
    if (!definite && begin > 0) {
      return;
    }
    holder(sentence, office)
        .ifPresent(
            person -> {
              if (!person.holds(office.kind()) || person.country().isEmpty()) {
                person.addOffice(office);
              }
              put(sentence, office.range(), List.of(person), subject);
            });
  }

  /**
   * The person who holds an office that is named without a name: first those who are called by it
   * without a country, as one speaks of one's own, then anybody near.
   */
  private Optional<Person> holder(Sentence sentence, OfficeMention office) {
    Optional<Country> country = office.office().country();
    Set<String> words = words(office.office().title());
    Predicate<Person> titled =
        person ->
            agrees(person, country)
                && person.offices().stream()
                    .anyMatch(o -> words(o.office().title()).containsAll(words));
    Predicate<Person> alike =
        person ->
            agrees(person, country)
                && office.kind() != OfficeClass.OFFICIAL
                && person.holds(office.kind())
                && headWord(person, words);
    Optional<Person> own =
        country.isPresent()
            ? Optional.empty()
            : focus.singular(sentence.index(), titled.and(person -> !namesCountry(person)));
    return own.or(() -> focus.singular(sentence.index(), titled))
        .or(() -> focus.latest(titled))
        .or(() -> focus.latest(alike));
  }

  /** Whether the text names the country beside the person's office. */
  private static boolean namesCountry(Person person) {
    return person.offices().stream().anyMatch(o -> o.office().country().isPresent());
  }

  private static boolean headWord(Person person, Set<String> words) {
    return person.offices().stream()
        .anyMatch(o -> words(o.office().title()).stream().anyMatch(words::contains));
  }

  private static boolean agrees(Person person, Optional<Country> country) {
    return country.isEmpty() || person.country().isEmpty() || person.country().equals(country);
  }

  private void readPluralOffice(
      Sentence sentence, OfficeMention office, String before, boolean subject) {
    boolean definite =
        before.equals("the")
            || before.equals("both")
            || before.equals("two")
            || before.equals("all")
            || office.range().begin() == 0;
    if (!definite || office.office().country().isPresent()) {
      return;
    }
    Set<String> words = words(office.office().title());
    boolean leaders = words.contains("leaders");
    int wanted = before.equals("all") ? 3 : 2;
    List<Person> group =
        leaders
            ? focus.group(sentence.index(), wanted, Person::hasOffice)
            : focus.group(
                sentence.index(),
                wanted,
                person ->
                    person.holds(office.kind())
                        || singularWord(person, words)
                        || !person.hasOffice());
    if (group.isEmpty() && !leaders && !words.contains("officials")) {
      group = focus.group(sentence.index(), wanted, person -> true);
    }
    if (group.isEmpty()) {
      strangers = subject ? sentence.index() : strangers;
    } else {
      put(sentence, office.range(), group, subject);
    }
  }

  private static boolean singularWord(Person person, Set<String> words) {
    return person.offices().stream()
        .anyMatch(
            o -> words(o.office().title()).stream().anyMatch(word -> words.contains(word + "s")));
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    for (String word : title.toLowerCase(Locale.ROOT).split("[ -]")) {
      if (!word.equals("of") && !word.equals("and") && !word.equals("for")) {
        words.add(word);
      }
    }
    return words;
  }

  /** All persons that the text speaks of at some token of a range, in text order. */
  List<Person> within(int sentence, TokenRange range) {
    List<Person> persons = new ArrayList<>();
    for (int i = range.begin(); i < range.end(); i++) {
      for (Person person : at(sentence, i)) {
        if (!persons.contains(person)) {
          persons.add(person);
        }
      }
    }
    return persons;
  }
}

package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.mention.CountryForm;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.parsers.mention.PlaceMention;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the text speaks of which country, and how much that says of an official named nearby: a
 * place where something happens says more than an adjective.
 */
final class CountryClues {

  private static final Set<String> LOCATIVE =
      Set.of("in", "to", "at", "visit", "visits", "visited", "visiting", "toured", "via");

  private static final int BEFORE = 80;
  private static final int AFTER = 20;

  /** One country named at one place. */
  private record Clue(int sentence, TokenRange range, Country country, boolean locative) {}

  private final List<Sentence> sentences;
  private final List<Clue> clues = new ArrayList<>();
  private final Set<Pair> pairs;
  private final Optional<Country> main;
  private final Optional<Country> dateline;

  /**
   * Collects the clues of an article.
   *
   * @param sentences its sentences
   * @param mentions what they name
   * @param written the characters that say where it was written
   */
  CountryClues(List<Sentence> sentences, Mentions mentions, Optional<TextSpan> written) {
    this.sentences = sentences;
    for (Mention mention : mentions.all()) {
      if (mention instanceof PlaceMention place) {
        place.place().country().ifPresent(country -> clues.add(clue(place, country, true)));
      } else if (mention instanceof CountryMention country) {
        boolean name = country.form() == CountryForm.NAME;
        boolean lent = insideOfficial(mentions, country);
        clues.add(clue(country, country.country(), !lent && name && follows(country)));
      }
    }
    this.pairs = findPairs();
    this.main = findMain();
    this.dateline = written.flatMap(this::countryIn);
  }

  private Optional<Country> countryIn(TextSpan span) {
    return clues.stream()
        .filter(clue -> sentences.get(clue.sentence()).span(clue.range()).overlaps(span))
        .map(Clue::country)
        .findFirst();
  }

  private static boolean insideOfficial(Mentions mentions, CountryMention country) {
    return mentions
        .at(country.sentence(), country.range().begin(), OfficialMention.class)
        .isPresent();
  }

  private Clue clue(Mention mention, Country country, boolean locative) {
    return new Clue(mention.sentence(), mention.range(), country, locative);
  }

  private boolean follows(CountryMention mention) {
    Sentence sentence = sentences.get(mention.sentence());
    int before = mention.range().begin() - 1;
    if (before >= 0 && sentence.token(before).folded().equals("the")) {
      before--;
    }
    return before >= 0 && LOCATIVE.contains(sentence.token(before).folded());
  }

  /** Two countries named together. */
  record Pair(Country first, Country second) {}

  /** The pairs of countries that "and" or a hyphen joins, each once. */
  Set<Pair> pairs() {
    return pairs;
  }

  private Set<Pair> findPairs() {
    Set<Pair> found = new LinkedHashSet<>();
    for (int i = 0; i + 1 < clues.size(); i++) {
      Clue left = clues.get(i);
      Clue right = clues.get(i + 1);
      if (left.sentence() == right.sentence()
          && joined(left, right)
          && !left.country().equals(right.country())) {
        found.add(new Pair(left.country(), right.country()));
      }
    }
    return found;
  }

  private boolean joined(Clue left, Clue right) {
    Sentence sentence = sentences.get(left.sentence());
    int from = left.range().end();
    int to = right.range().begin();
    if (from >= to || to - from > 2) {
      return false;
    }
    String link = sentence.token(from).folded();
    boolean the = to - from == 1 || sentence.token(from + 1).folded().equals("the");
    return the && (link.equals("and") || link.equals("-") || link.equals("–"));
  }

  /** How much each country is spoken of around a place in the text. */
  Map<Country, Double> around(int sentence, int token, boolean partner) {
    Map<Country, Double> here = new HashMap<>();
    Map<Country, Double> before = new HashMap<>();
    Map<Country, Double> elsewhere = new HashMap<>();
    int paragraph = sentences.get(sentence).paragraph();
    for (Clue clue : near(sentence)) {
      int between = sentence - clue.sentence();
      if (between == 0) {
        keepBest(here, clue, weightInside(clue, token, partner));
      } else if (between == 1) {
        keepBest(before, clue, clue.locative() ? 1.6 : clue.range().begin() <= 1 ? 1.4 : 0.6);
      } else {
        boolean same = sentences.get(clue.sentence()).paragraph() == paragraph;
        double weight = between > 1 ? (clue.locative() ? 0.6 : 0.25) * (same ? 2 : 1) : 0.1;
        elsewhere.merge(clue.country(), weight, Double::sum);
      }
    }
    elsewhere.replaceAll((country, score) -> Math.min(score, 0.9));
    before.forEach((country, score) -> here.merge(country, score, Double::sum));
    elsewhere.forEach((country, score) -> here.merge(country, score, Double::sum));
    return here;
  }

  /** "X welcomed Y to Ghana": the host is at home there. */
  private boolean welcomes(Clue clue, int token) {
    Sentence sentence = sentences.get(clue.sentence());
    for (int i = token; i < clue.range().begin(); i++) {
      String word = sentence.token(i).folded();
      if (word.startsWith("welcom") || word.startsWith("host") || word.startsWith("receiv")) {
        return true;
      }
    }
    return false;
  }

  /** The clues so near that they can say something about a sentence. */
  private List<Clue> near(int sentence) {
    return clues.subList(firstAt(sentence - BEFORE), firstAt(sentence + AFTER + 1));
  }

  private int firstAt(int sentence) {
    int low = 0;
    int high = clues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clues.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void keepBest(Map<Country, Double> scores, Clue clue, double weight) {
    scores.merge(clue.country(), weight, Math::max);
  }

  private double weightInside(Clue clue, int token, boolean partner) {
    if (!clue.locative()) {
      return clue.range().begin() <= 1 ? 1.5 : 0.8; // "Australia will ..."
    }
    boolean destination = !partner && clue.range().begin() > token && !welcomes(clue, token);
    if (destination) {
      return 0.45; // whoever travels is not at home there
    }
    return clue.range().begin() == 1 ? 4 : 3; // "In Kenya, ..."
  }

  /** The country in which the text says that it was written. */
  Optional<Country> dateline() {
    return dateline;
  }

  /** The country that the text speaks of most, if one is clearly ahead. */
  Optional<Country> main() {
    return main;
  }

  private Optional<Country> findMain() {
    Map<Country, Integer> counts = new HashMap<>();
    clues.forEach(clue -> counts.merge(clue.country(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Country, Integer>comparingByValue().thenComparing(e -> e.getKey().code()))
        .map(Map.Entry::getKey);
  }
}

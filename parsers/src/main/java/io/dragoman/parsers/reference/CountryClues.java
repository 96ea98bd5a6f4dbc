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
import java.util.ArrayList;
import java.util.HashMap;
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

  /** One country named at one place. */
  private record Clue(int sentence, TokenRange range, Country country, boolean locative) {}

  private final List<Sentence> sentences;
  private final List<Clue> clues = new ArrayList<>();

  CountryClues(List<Sentence> sentences, Mentions mentions) {
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

  /** How much each country is spoken of around a place in the text. */
  Map<Country, Double> around(int sentence, int token, boolean partner) {
    Map<Country, Double> scores = new HashMap<>();
    int paragraph = sentences.get(sentence).paragraph();
    Map<Country, Integer> seen = new HashMap<>();
    for (Clue clue : clues) {
      int between = sentence - clue.sentence();
      boolean sameParagraph = sentences.get(clue.sentence()).paragraph() == paragraph;
      double weight;
      if (between == 0) {
        weight = clue.locative() ? 3 : 0.8;
        weight *= clue.range().begin() == 1 && clue.locative() ? 1.3 : 1; // "In Kenya, ..."
        boolean destination = clue.locative() && !partner && clue.range().begin() > token;
        weight *= destination ? 0.15 : 1; // whoever travels is not at home there
      } else if (between == 1) {
        weight = clue.locative() ? 1.6 : 0.6;
      } else if (between > 1) {
        weight = clue.locative() ? (sameParagraph ? 1.2 : 0.6) : sameParagraph ? 0.4 : 0.2;
      } else {
        weight = between == -1 ? 0.3 : 0.1;
      }
      int times = seen.merge(clue.country(), 1, Integer::sum);
      scores.merge(clue.country(), times > 4 ? weight / 4 : weight, Double::sum);
    }
    return scores;
  }

  /** The country that the text speaks of most, if one is clearly ahead. */
  Optional<Country> main() {
    Map<Country, Integer> counts = new HashMap<>();
    clues.forEach(clue -> counts.merge(clue.country(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Country, Integer>comparingByValue().thenComparing(e -> e.getKey().code()))
        .map(Map.Entry::getKey);
  }
}

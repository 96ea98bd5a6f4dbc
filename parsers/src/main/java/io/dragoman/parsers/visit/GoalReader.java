package io.dragoman.parsers.visit;

import io.dragoman.parsers.event.EventText;
import io.dragoman.parsers.event.Located;
import io.dragoman.parsers.event.Timed;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.mention.CountryForm;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.NameMention;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the places after a word of travelling, with the times among them: "to Milan June 20-22,
 * Tirana June 30, and Ohrid July 1-3". Reads as long as the list goes on, and stops at whatever
 * else the sentence has to say.
 */
final class GoalReader {

  private static final Set<String> TOWARDS =
      Set.of("to", "in", "at", "for", "into", "through", "via", "across", "of");
  private static final Set<String> BEFORE_TIME =
      Set.of("on", "from", "between", "during", "until", "by", "in", "over", "for", "through");
  private static final Set<String> JOINTS =
      Set.of(
          ",",
          "and",
          "&",
          "(",
          ")",
          "then",
          "both",
          "also",
          "plus",
          "-",
          "--",
          "as",
          "well",
          "next",
          "finally",
          "possibly",
          "perhaps",
          "first",
          "[",
          "]");
  private static final Set<String> KINDS =
      Set.of(
          "city",
          "cities",
          "capital",
          "capitals",
          "town",
          "region",
          "province",
          "island",
          "resort",
          "port",
          "republic",
          "kingdom",
          "state",
          "countries",
          "nations",
          "nation",
          "country",
          "neighbouring",
          "neighboring");

  private final EventText text;
  private final Syntax syntax;
  private final Sentence sentence;

  GoalReader(EventText text, int sentence) {
    this.text = text;
    this.syntax = text.syntax(sentence);
    this.sentence = syntax.sentence();
  }

  /**
   * Reads from a token on.
   *
   * @param from the first token after the word of travelling
   * @param bare whether a place may follow without a preposition
   */
  Goals read(int from, boolean bare) {
    List<Goal> goals = new ArrayList<>();
    List<Timed> whole = new ArrayList<>();
    boolean armed = bare;
    int t = from;
    while (t < sentence.size()) {
      Optional<Timed> time = text.timeAt(sentence.index(), t);
      Optional<Located> place = text.placeAt(sentence.index(), t);
      if (time.isPresent()) {
        addTime(time.get(), goals, whole);
        t = time.get().range().end();
      } else if (place.isPresent() && armed && !modifiesNoun(place.get())) {
        goals.add(new Goal(place.get(), List.of()));
        t = place.get().range().end();
      } else if (skippable(t)) {
        t++;
      } else if (beforeTime(t)) {
        t++;
      } else if (TOWARDS.contains(word(t)) && leadsToPlace(t)) {
        armed = true;
        t++;
      } else if (word(t).equals("from") && placeAfter(t).isPresent()) {
        t = placeAfter(t).get().range().end(); // where the trip comes from
      } else if (goals.isEmpty() && (word(t).equals("by") || word(t).equals("of"))) {
        int after = afterPerson(t + 1);
        if (after < 0) {
          break;
        }
        t = after;
      } else if (armed && describes(t)) {
        t = afterDescription(t);
      } else {
        break;
      }
    }
    return new Goals(goals, whole, t);
  }

  private static void addTime(Timed time, List<Goal> goals, List<Timed> whole) {
    if (goals.isEmpty()) {
      whole.add(time);
      return;
    }
    Goal last = goals.remove(goals.size() - 1);
    List<Timed> times = new ArrayList<>(last.times());
    times.add(time);
    goals.add(new Goal(last.place(), times));
  }

  private String word(int token) {
    return sentence.token(token).folded();
  }

  /** "December 9-10, 1978": a year that stands apart from its days. */
  private boolean isYear(int t) {
    String word = word(t);
    return word.length() == 4 && word.chars().allMatch(Character::isDigit) && !word.startsWith("0");
  }

  private boolean skippable(int t) {
    Upos tag = syntax.tags().upos(t);
    return JOINTS.contains(word(t))
        || isYear(t)
        || tag == Upos.DET
        || (tag == Upos.ADV && !word(t).equals("where") && !word(t).equals("when"));
  }

  private boolean beforeTime(int t) {
    if (!BEFORE_TIME.contains(word(t))) {
      return false;
    }
    for (int next = t + 1; next <= t + 2 && next < sentence.size(); next++) {
      if (text.timeAt(sentence.index(), next).isPresent()) {
        return true;
      }
      if (syntax.tags().upos(next) != Upos.DET) {
        return false;
      }
    }
    return false;
  }

  /** Whether a place follows the preposition with nothing but its description between. */
  private boolean leadsToPlace(int preposition) {
    for (int t = preposition + 1; t < sentence.size(); ) {
      Optional<Located> place = text.placeAt(sentence.index(), t);
      if (place.isPresent()) {
        return !modifiesNoun(place.get());
      }
      if (skippable(t) || word(t).equals("of")) {
        t++;
      } else if (describes(t)) {
        t = afterDescription(t);
      } else {
        return false;
      }
    }
    return false;
  }

  private Optional<Located> placeAfter(int t) {
    Optional<Located> next = text.placeAt(sentence.index(), t + 1);
    return next.isPresent() || t + 2 >= sentence.size()
        ? next
        : text.placeAt(sentence.index(), t + 2).filter(p -> syntax.tags().upos(t + 1) == Upos.DET);
  }

  /** "visited U.S. troops", "in Germany's parliament": the country only describes what follows. */
  private boolean modifiesNoun(Located place) {
    int next = place.range().end();
    if (next >= sentence.size()) {
      return false;
    }
    if (word(next).equals("'s") || word(next).equals("'")) {
      return true;
    }
    return place.isCountry()
        && syntax.tags().upos(next) == Upos.NOUN
        && text.timeAt(sentence.index(), next).isEmpty();
  }

  private boolean describes(int t) {
    return KINDS.contains(word(t)) || syntax.tags().upos(t) == Upos.ADJ || isAdjective(t);
  }

  private boolean isAdjective(int t) {
    return text.mentions()
        .at(sentence.index(), t, CountryMention.class)
        .filter(m -> m.form() == CountryForm.ADJECTIVE)
        .isPresent();
  }

  private int afterDescription(int t) {
    return text.mentions()
        .at(sentence.index(), t, CountryMention.class)
        .map(m -> m.range().end())
        .orElse(t + 1);
  }

  /** One past a person named at a token, or -1: "the visit of Prime Minister A to B". */
  private int afterPerson(int t) {
    for (int first = t; first < Math.min(t + 3, sentence.size()); first++) {
      Optional<Mention> mention = text.mentions().at(sentence.index(), first);
      if (mention.isPresent()
          && (mention.get() instanceof OfficialMention
              || mention.get() instanceof OfficeMention
              || mention.get() instanceof NameMention)) {
        return mention.get().range().end();
      }
      if (mention.isPresent() && first > t + 1) {
        return -1;
      }
    }
    return -1;
  }
}

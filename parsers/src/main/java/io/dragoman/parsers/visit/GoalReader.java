package io.dragoman.parsers.visit;

import io.dragoman.actor.Place;
import io.dragoman.parsers.event.EventText;
import io.dragoman.parsers.event.Located;
import io.dragoman.parsers.event.Timed;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
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

  private static final Set<String> INSIDE_NAMES =
      Set.of("de", "del", "la", "el", "al", "of", "the", "do", "da", "dos", "sur", "am", "an");
  private static final int LONGEST_NAME = 5;

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
    List<Timed> tour = new ArrayList<>();
    CountryOfList list = new CountryOfList();
    boolean armed = bare;
    int t = from;
    while (t < sentence.size()) {
      Optional<Timed> time = text.timeAt(sentence.index(), t);
      Optional<Located> place = text.placeAt(sentence.index(), t);
      if (time.isPresent()) {
        addTime(time.get(), goals, tour);
        t = time.get().range().end();
      } else if (place.isPresent() && armed && !modifiesNoun(place.get())) {
        Located whole = longer(place.get());
        if (whole.isCountry() && list.namedBy(sentence, whole)) {
          list.settle(goals, whole);
        }
        goals.add(new Goal(whole, List.of()));
        list.add(whole);
        t = whole.range().end();
      } else if (armed && afterUnknown(t) > t) {
        int end = afterUnknown(t);
        Optional<Located> rest = text.placeAt(sentence.index(), end).filter(p -> !p.isCountry());
        if (rest.isPresent()) {
          end = rest.get().range().end(); // "South Shuneh" where only "Shuneh" is known
        }
        list.addUnknown(Located.unknown(sentence, new TokenRange(t, end)));
        t = end;
      } else if (skippable(t) || (word(t).equals(";") && !goals.isEmpty() && listGoesOn(t))) {
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
    return new Goals(goals, tour, t);
  }

  /** "Ramstein Air Force Base" where only "Ramstein" is known. */
  private Located longer(Located place) {
    int end = place.range().end();
    boolean alone = !place.isCountry() && place.span().length() == place.place().name().length();
    int after = alone ? afterUnknown(end) : end;
    if (after == end) {
      return place;
    }
    TokenRange range = new TokenRange(place.range().begin(), after);
    Place named = Located.unknown(sentence, range).place();
    return new Located(
        range,
        sentence.span(range),
        Place.builder().from(place.place()).name(named.name()).build());
  }

  /** One past a capitalised name that no table knows, or the token itself. */
  private int afterUnknown(int from) {
    int t = from;
    while (t < sentence.size() && t - from < LONGEST_NAME && unknownWord(from, t)) {
      t++;
    }
    while (t > from && !capital(t - 1)) {
      t--;
    }
    return t;
  }

  private boolean unknownWord(int from, int t) {
    boolean free =
        text.placeAt(sentence.index(), t).isEmpty()
            && text.timeAt(sentence.index(), t).isEmpty()
            && text.mentions()
                .at(sentence.index(), t)
                .filter(m -> !(m instanceof NameMention name && !name.styled()))
                .isEmpty();
    boolean joins = t > from && (INSIDE_NAMES.contains(word(t)) || word(t).equals("-"));
    return free && (joins || (capital(t) && syntax.tags().upos(t) == Upos.PROPN));
  }

  private boolean capital(int t) {
    return Character.isUpperCase(sentence.token(t).text().charAt(0));
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
        && !text.namesPerson(sentence.index(), next)
        && text.timeAt(sentence.index(), next).isEmpty();
  }

  /** "Tbilisi, Georgia; Baku, Azerbaijan; and Yerevan, Armenia". */
  private boolean listGoesOn(int semicolon) {
    int t = semicolon + 1;
    while (t < sentence.size() && (word(t).equals("and") || word(t).equals("to"))) {
      t++;
    }
    return text.placeAt(sentence.index(), t).isPresent();
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

package io.dragoman.parsers.visit;

import io.dragoman.event.Ordinal;
import io.dragoman.event.VisitKind;
import io.dragoman.parsers.event.Timed;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the words around the noun of a trip add: its kind, its number, and whether it is history.
 */
final class TripDetails {

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private static final Map<String, VisitKind> KINDS =
      Map.of(
          "state", VisitKind.STATE,
          "official", VisitKind.OFFICIAL,
          "working", VisitKind.WORKING,
          "private", VisitKind.PRIVATE,
          "unofficial", VisitKind.PRIVATE,
          "transit", VisitKind.TRANSIT,
          "informal", VisitKind.OTHER,
          "courtesy", VisitKind.OTHER);
  private static final Set<String> EARLIER = Set.of("last", "previous", "earlier", "past", "prior");
  private static final Set<String> WITHIN = Set.of("in", "since", "within", "this", "for", "as");

  private final TripReading reading;

  TripDetails(TripReading reading) {
    this.reading = reading;
  }

  /** The kind that an adjective gives: "an official working visit" is an official one. */
  Optional<VisitKind> kind(int sentence, int noun) {
    for (int t = firstModifier(sentence, noun); t < noun; t++) {
      VisitKind kind = KINDS.get(word(sentence, t));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The number: "his second visit to Oslo in less than a year". */
  Optional<Ordinal> ordinal(int sentence, int noun) {
    for (int t = firstModifier(sentence, noun); t < noun; t++) {
      int number = ORDINALS.indexOf(word(sentence, t)) + 1;
      if (number > 0) {
        return Optional.of(ordinal(sentence, noun, number));
      }
    }
    return Optional.empty();
  }

  private Ordinal ordinal(int sentence, int noun, int number) {
    return within(sentence, noun).map(w -> Ordinal.of(number, w)).orElse(Ordinal.of(number));
  }

  private Optional<String> within(int sentence, int noun) {
    Sentence tokens = reading.sentence(sentence);
    for (int t = noun + 1; t < tokens.size(); t++) {
      String word = word(sentence, t);
      if (word.equals(",") || word.equals(";")) {
        return Optional.empty();
      }
      if (WITHIN.contains(word)) {
        Optional<Timed> time = timeNear(sentence, t + 1);
        if (time.isPresent()) {
          return Optional.of(words(tokens, new TokenRange(t, time.get().range().end())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Timed> timeNear(int sentence, int token) {
    return reading.text.times(sentence).stream()
        .filter(time -> time.range().end() > token && time.range().begin() <= token + 3)
        .findFirst();
  }

  private static String words(Sentence tokens, TokenRange range) {
    StringBuilder words = new StringBuilder();
    for (int t = range.begin(); t < range.end(); t++) {
      boolean gap = t > range.begin() && tokens.token(t).begin() > tokens.token(t - 1).end();
      words.append(gap ? " " : "").append(tokens.token(t).text());
    }
    return words.toString();
  }

  /** Whether it speaks of an earlier trip: "the last visit", "a previous trip". */
  boolean history(int sentence, int noun) {
    for (int t = firstModifier(sentence, noun); t < noun; t++) {
      if (EARLIER.contains(word(sentence, t))) {
        return true;
      }
    }
    return false;
  }

  private int firstModifier(int sentence, int noun) {
    Syntax syntax = reading.text.syntax(sentence);
    int first = noun;
    while (first > 0 && noun - first < 6 && modifies(syntax, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean modifies(Syntax syntax, int token) {
    Upos tag = syntax.tags().upos(token);
    return tag == Upos.ADJ
        || tag == Upos.NOUN
        || tag == Upos.VERB
        || tag == Upos.NUM
        || tag == Upos.ADV
        || tag == Upos.PROPN
        || syntax.sentence().token(token).folded().equals("-");
  }

  private String word(int sentence, int token) {
    return reading.sentence(sentence).token(token).folded();
  }
}

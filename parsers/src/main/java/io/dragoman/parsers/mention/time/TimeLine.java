package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.lexicon.CalendarWord.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence as the rules read it: its atoms, and which of them are calendar words. Immutable. */
final class TimeLine {

  /** What begins an expression only before another calendar word: "a week", "over three days". */
  private static final Set<Kind> LEADING =
      EnumSet.of(Kind.ARTICLE, Kind.APPROXIMATELY, Kind.THAT, Kind.SAME);

  /** What begins one by itself: all but the former and what only goes on. */
  private static final Set<Kind> BEGINNING =
      EnumSet.complementOf(
          EnumSet.of(
              Kind.ARTICLE,
              Kind.APPROXIMATELY,
              Kind.THAT,
              Kind.SAME,
              Kind.TO,
              Kind.DIRECTION,
              Kind.MERIDIEM,
              Kind.ZONE,
              Kind.UNIT,
              Kind.WEEKEND,
              Kind.NAME));

  private final List<Atom> atoms;
  private final List<List<CalendarHit>> hits;

  private TimeLine(List<Atom> atoms, List<List<CalendarHit>> hits) {
    this.atoms = atoms;
    this.hits = hits;
  }

  static TimeLine of(Sentence sentence, CalendarLexicon lexicon) {
    List<Atom> atoms = Atoms.of(sentence);
    List<List<CalendarHit>> hits = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      hits.add(lexicon.at(atoms, i));
    }
    return new TimeLine(atoms, hits);
  }

  int size() {
    return atoms.size();
  }

  Atom atom(int at) {
    return atoms.get(at);
  }

  /**
   * Whether any expression can begin here; most words are decided by a look at them and the next.
   */
  boolean promising(int at) {
    if (atoms.get(at).digits()) {
      return true;
    }
    List<CalendarHit> here = hits.get(at);
    if (here.isEmpty()) {
      return is(at, "the", "'", "q", "recent") && calendar(at + 1);
    }
    for (CalendarHit hit : here) {
      if (BEGINNING.contains(hit.kind())) {
        return true;
      }
      if (LEADING.contains(hit.kind()) && calendar(hit.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean calendar(int at) {
    return at < atoms.size()
        && (atoms.get(at).digits()
            || !hits.get(at).isEmpty()
            || is(at, "'", "recent", "full", "whole", "more"));
  }

  /** The longest calendar word of a class here, or null. */
  @Nullable CalendarHit hit(int at, Kind kind) {
    if (at < 0 || at >= atoms.size()) {
      return null;
    }
    for (CalendarHit hit : hits.get(at)) {
      if (hit.kind() == kind) {
        return hit;
      }
    }
    return null;
  }

  /** The longest calendar word of one of two classes here, or null. */
  @Nullable CalendarHit hit(int at, Kind kind, Kind other) {
    CalendarHit hit = hit(at, kind);
    return hit == null ? hit(at, other) : hit;
  }

  /** Whether a calendar word of a class stands here. */
  boolean has(int at, Kind kind) {
    return hit(at, kind) != null;
  }

  /** Whether one of these words or signs stands here. */
  boolean is(int at, String... texts) {
    if (at < 0 || at >= atoms.size()) {
      return false;
    }
    String text = atoms.get(at).text();
    for (String wanted : texts) {
      if (wanted.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Where a word begins after the given position: one further if one of these stands here. */
  int after(int at, String... texts) {
    return is(at, texts) ? at + 1 : at;
  }

  /** Whether this atom and the one before touch. */
  boolean glued(int at) {
    return at >= 0 && at < atoms.size() && atoms.get(at).glued();
  }

  /** How many digits stand here; 0 if none. */
  int digits(int at) {
    return at >= 0 && at < atoms.size() && atoms.get(at).digits()
        ? atoms.get(at).text().length()
        : 0;
  }

  /** The number in digits here, at most four of them; -1 if there is none. */
  int number(int at) {
    int digits = digits(at);
    return digits == 0 || digits > 4 ? -1 : Integer.parseInt(atoms.get(at).text());
  }

  /** Whether a word (not a number, not a sign) stands here. */
  boolean word(int at) {
    return at >= 0 && at < atoms.size() && Character.isLetter(atoms.get(at).text().charAt(0));
  }

  /** Whether a word with a capital stands here. */
  boolean capital(int at) {
    return word(at) && atoms.get(at).capital();
  }
}

package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.lexicon.CalendarWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calendar words, by their first atom. Immutable. */
final class CalendarLexicon {

  /**
   * A phrase of the table.
   *
   * @param atoms what it is made of; a period at its end may be missing
   * @param capital whether it is found only with a capital
   * @param kind its class
   * @param value its value
   */
  private record Entry(List<Atom> atoms, boolean capital, CalendarWord.Kind kind, String value) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  CalendarLexicon(List<CalendarWord> words) {
    for (CalendarWord word : words) {
      List<Atom> atoms = Atoms.ofPhrase(word.phrase());
      Entry entry = new Entry(atoms, atoms.get(0).capital(), word.kind(), word.value());
      byFirst.computeIfAbsent(atoms.get(0).text(), first -> new ArrayList<>()).add(entry);
    }
    byFirst.replaceAll(
        (first, entries) ->
            entries.stream()
                .sorted(Comparator.comparingInt((Entry e) -> -e.atoms().size()))
                .toList());
  }

  /** What begins at an atom, the longest phrases first. */
  List<CalendarHit> at(List<Atom> atoms, int at) {
    List<Entry> entries = byFirst.get(atoms.get(at).text());
    if (entries == null) {
      return List.of();
    }
    List<CalendarHit> hits = new ArrayList<>(2);
    for (Entry entry : entries) {
      int end = end(entry, atoms, at);
      if (end > at) {
        hits.add(new CalendarHit(entry.kind(), entry.value(), end));
      }
    }
    return hits;
  }

  private static int end(Entry entry, List<Atom> atoms, int at) {
    if (entry.capital() && !atoms.get(at).capital()) {
      return -1;
    }
    int size = entry.atoms().size();
    for (int i = 1; i < size; i++) {
      Atom wanted = entry.atoms().get(i);
      boolean there = at + i < atoms.size() && matches(wanted, atoms.get(at + i));
      if (!there) {
        boolean periodMissing = i == size - 1 && wanted.text().equals(".");
        return periodMissing ? at + i : -1;
      }
    }
    return at + size;
  }

  private static boolean matches(Atom wanted, Atom found) {
    return wanted.text().equals(found.text()) && (!wanted.glued() || found.glued());
  }
}

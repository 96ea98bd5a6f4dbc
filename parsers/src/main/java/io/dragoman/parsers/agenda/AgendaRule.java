package io.dragoman.parsers.agenda;

/** The rules that find topics, the most precise first. */
enum AgendaRule {
  /** The object of a verb of discussing: "discussed the ceasefire". */
  DISCUSSED("discussed"),
  /** What a verb of discussing takes under a preposition: "talks focused on trade". */
  DISCUSSED_UNDER_PREPOSITION("discussed-under-preposition"),
  /** What a noun of discussing takes under a preposition: "talks on trade". */
  TALKS_ON("talks-on"),
  /** The members of "the agenda includes", "topics are". */
  AGENDA_LISTS("agenda-lists"),
  /** What a visit or meeting is to reach: "a visit aimed at restoring ties". */
  OBJECTIVE("objective");

  private final String label;

  AgendaRule(String label) {
    this.label = label;
  }

  /** The name that lands in {@code foundBy}. */
  String label() {
    return "agenda/" + label;
  }
}

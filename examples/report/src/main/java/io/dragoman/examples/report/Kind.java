package io.dragoman.examples.report;

import java.util.Locale;

/** What a mark in the text belongs to; also what the reader can show or hide. */
enum Kind {
  VISIT("V", "Visit", "Visits"),
  MEETING("M", "Meeting", "Meetings"),
  AGENDA("A", "Topic", "Agenda"),
  STATEMENT("S", "Statement", "Statements"),
  OTHER("R", "Record", "Other records"),
  PERSON("P", "Person", "People"),
  PLACE("L", "Place", "Places"),
  DATE("D", "Date", "Dates"),
  WARNING("W", "Warning", "Warnings"),
  /** The headline, byline and dateline: typography, and no record. */
  HEADER("H", "Header", "Header");

  private final String letter;
  private final String singular;
  private final String plural;

  Kind(String letter, String singular, String plural) {
    this.letter = letter;
    this.singular = singular;
    this.plural = plural;
  }

  /** The letter with which the codes of its records begin. */
  String letter() {
    return letter;
  }

  /** "Visit". */
  String singular() {
    return singular;
  }

  /** "Visits". */
  String plural() {
    return plural;
  }

  /** The name of its class in the style sheet. */
  String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a record of this kind gets a reference in the text, as a footnote would. */
  boolean isReferenced() {
    return switch (this) {
      case VISIT, MEETING, AGENDA, STATEMENT, OTHER, WARNING -> true;
      case PERSON, PLACE, DATE, HEADER -> false;
    };
  }
}

package io.dragoman.parsers.mention.time;

import java.util.OptionalInt;

/**
 * How a text tells the year of a date.
 *
 * @param kind how
 * @param value the year, or how many years from the year of writing
 */
record YearOf(Kind kind, int value) {

  /** Not told. */
  static final YearOf NONE = new YearOf(Kind.NONE, 0);

  /** How a year is told. */
  enum Kind {
    /** Not at all. */
    NONE,
    /** By its number. */
    NUMBER,
    /** "last year". */
    SHIFT,
    /** "that year". */
    SAME
  }

  static YearOf number(int year) {
    return new YearOf(Kind.NUMBER, year);
  }

  static YearOf shift(int years) {
    return new YearOf(Kind.SHIFT, years);
  }

  boolean told() {
    return kind != Kind.NONE;
  }

  /** The year, where it is told and the anchor suffices, or lent where there is no other help. */
  OptionalInt in(Anchor anchor) {
    var reference = anchor.reference();
    var before = anchor.previousStart();
    return switch (kind) {
      case NUMBER -> OptionalInt.of(value);
      case SHIFT ->
          reference == null ? OptionalInt.empty() : OptionalInt.of(reference.getYear() + value);
      case SAME -> before == null ? OptionalInt.empty() : OptionalInt.of(before.getYear());
      case NONE ->
          reference == null && anchor.lentYear() != 0
              ? OptionalInt.of(anchor.lentYear())
              : OptionalInt.empty();
    };
  }

  /** The number, or 0. */
  int number() {
    return kind == Kind.NUMBER ? value : 0;
  }
}

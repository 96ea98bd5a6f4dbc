package io.dragoman.examples.report;

/**
 * A record with the code under which the page speaks of it.
 *
 * @param <T> the type of the record
 * @param kind its kind
 * @param number its number among those of its kind, from 1
 * @param value the record
 */
record Coded<T>(Kind kind, int number, T value) {

  /** "V1": what the reader sees, and the id of the card. */
  String code() {
    return kind.letter() + number;
  }
}

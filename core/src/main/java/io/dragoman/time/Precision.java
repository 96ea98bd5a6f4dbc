package io.dragoman.time;

/**
 * How exactly a date is known, from the finest to the coarsest.
 *
 * @since 0.1.0
 */
public enum Precision {
  /** One day, such as {@code 2024-04-24}. */
  DAY,
  /** A week of the ISO calendar, Monday to Sunday, such as {@code 2024-W17}. */
  WEEK,
  /** A calendar month, such as {@code 2024-11}. */
  MONTH,
  /** A quarter of a calendar year, such as {@code 2024-33} for the first. */
  QUARTER,
  /** A season of three months, such as {@code 2024-21} for spring. */
  SEASON,
  /** A half of a calendar year, such as {@code 2024-40} for the first. */
  HALF_YEAR,
  /** A calendar year, such as {@code 2023}. */
  YEAR,
  /** Ten years, such as {@code 199X}. */
  DECADE,
  /** A hundred years, such as {@code 19XX}. */
  CENTURY,
  /** From one date to another, of which one may be open, such as {@code 2024-04-24/2024-04-26}. */
  RANGE
}

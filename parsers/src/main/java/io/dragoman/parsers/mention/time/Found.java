package io.dragoman.parsers.mention.time;

import java.util.List;

/**
 * What a rule found.
 *
 * @param meaning what it means
 * @param begin its first atom
 * @param end one past its last atom
 * @param outerBegin its first atom with a part of the day before it
 * @param outerEnd one past its last atom with a part or time of the day behind it
 * @param ends the two ends of a range, where both could stand alone; empty otherwise
 */
record Found(Meaning meaning, int begin, int end, int outerBegin, int outerEnd, List<Found> ends) {

  static Found of(Meaning meaning, int begin, int end) {
    return new Found(meaning, begin, end, begin, end, List.of());
  }

  static List<Found> one(Meaning meaning, int begin, int end) {
    return List.of(of(meaning, begin, end));
  }

  Found as(Meaning other) {
    return new Found(other, begin, end, outerBegin, outerEnd, ends);
  }

  Found within(int newOuterBegin, int newOuterEnd) {
    return new Found(meaning, begin, end, newOuterBegin, newOuterEnd, ends);
  }
}

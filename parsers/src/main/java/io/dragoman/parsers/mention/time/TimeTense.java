package io.dragoman.parsers.mention.time;

/** On which side of the day of writing a clause places what it tells. */
public enum TimeTense {
  /** It has happened: "visited", "has visited". */
  PAST,
  /** It is to happen: "will visit", "plans to visit", "was expected to visit". */
  FUTURE,
  /** The clause does not tell, or there is none. */
  UNKNOWN
}

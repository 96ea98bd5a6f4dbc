package io.dragoman.parsers.lexicon;

/**
 * An abbreviation with a period, for splitting sentences.
 *
 * @param phrase the abbreviation with its period
 * @param sentenceEnd whether a sentence can end after it
 * @param kind what it stands for
 */
public record Abbreviation(String phrase, SentenceEnd sentenceEnd, Kind kind) {

  /** Whether a sentence can end after an abbreviation. */
  public enum SentenceEnd {
    /** Something must follow: Gen., St., vs. */
    NEVER,
    /** If a capital follows that does not go on with a name: U.S., a.m., etc. */
    POSSIBLE,
    /** Never before a number, as No. and p.; else an ordinary word may end here. */
    BEFORE_NUMBER
  }

  /** What an abbreviation stands for. */
  public enum Kind {
    /** Titles and ranks. */
    TITLE,
    /** Parts of names: St., Jr. */
    NAME_PART,
    /** Months, days, hours. */
    CALENDAR,
    /** Countries and provinces. */
    PLACE,
    /** Inc., Corp., Dept. */
    ORGANIZATION,
    /** No., p., Art. */
    REFERENCE,
    /** etc., i.e., vs. */
    LATIN,
    /** Units. */
    MEASURE
  }

  static Abbreviation from(LexiconRow row) {
    return new Abbreviation(
        row.phrase(), row.choice("ends", SentenceEnd.class), row.choice("class", Kind.class));
  }
}

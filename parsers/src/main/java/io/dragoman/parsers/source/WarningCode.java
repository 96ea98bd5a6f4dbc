package io.dragoman.parsers.source;

/**
 * The warnings that a reader gives. Programs compare {@link #code()} with the code of a {@link
 * io.dragoman.text.Warning}.
 */
public enum WarningCode {
  /** The publisher's date and the text's own dateline are different days. */
  DATE_DIFFERS("source-date-differs"),
  /** The publisher gives two different days. */
  DATES_CONFLICT("source-dates-conflict"),
  /** The bytes are of another character set than was said. */
  CHARSET_DIFFERS("source-charset-differs"),
  /** Nothing says which character set it is, and it is not UTF-8. */
  CHARSET_GUESSED("source-charset-guessed"),
  /** Bytes that are no characters were replaced. */
  MALFORMED_CHARACTERS("source-malformed-characters"),
  /** The text is not in English, which the rules read. */
  NOT_ENGLISH("source-not-english"),
  /** The text is in another language than the publisher says. */
  LANGUAGE_DIFFERS("source-language-differs"),
  /** Only a part of the article is here. */
  PARTIAL("source-partial"),
  /** The article grew entry by entry, so one date does not fit all of it. */
  LIVE_BLOG("source-live-blog"),
  /** The publisher took it back, or holds it back until a later time. */
  NOT_RELEASED("source-not-released"),
  /** Metadata of the page could not be read. */
  METADATA_UNREADABLE("source-metadata-unreadable"),
  /** No text was found. */
  NO_TEXT("source-no-text"),
  /** A record, item or part was left out. */
  SKIPPED("source-skipped");

  private final String code;

  WarningCode(String code) {
    this.code = code;
  }

  /**
   * The code, as it stands in warnings.
   *
   * @return a stable code such as {@code source-date-differs}
   */
  public String code() {
    return code;
  }
}

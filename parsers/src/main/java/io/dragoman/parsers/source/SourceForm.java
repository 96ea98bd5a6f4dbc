package io.dragoman.parsers.source;

/** The forms in which articles are kept and sent. */
public enum SourceForm {
  /** Text and nothing else, with or without a headline. */
  PLAIN_TEXT,
  /** A page of the web. */
  HTML,
  /** An RSS or Atom feed: one article for each item. */
  FEED,
  /** News in JSON of the IPTC, versions 1 to 3. */
  NINJS,
  /** NewsML-G2 of the IPTC: a news item, or a message or package that holds several. */
  NEWSML,
  /** A schema.org {@code NewsArticle} or a list of them, as JSON-LD without a page around it. */
  JSON_LD,
  /** An electronic mail, such as a press release that a ministry sent. */
  EMAIL,
  /** An archive of web pages: one article for each page. */
  WARC
}

package io.dragoman.examples.report;

import java.util.List;

/**
 * A record as the page shows it.
 *
 * @param code its code, such as V1
 * @param kind its class in the style sheet
 * @param kindName what it is, in a word
 * @param title its title, part by part
 * @param badge its status, or nothing
 * @param certainty how certain it is, or nothing
 * @param said what a statement says, piece by piece
 * @param rows its properties
 * @param evidence what proves them
 * @param foundBy the rule that found it; empty if it does not say
 * @param place the id of the piece of text with which it begins; empty if it is not in the text
 */
record Card(
    String code,
    String kind,
    String kindName,
    List<Part> title,
    List<Badge> badge,
    List<Sureness> certainty,
    List<Part> said,
    List<Row> rows,
    List<Proof> evidence,
    String foundBy,
    String place) {

  boolean isDetailed() {
    return !evidence.isEmpty() || !foundBy.isEmpty();
  }

  boolean isQuoted() {
    return !said.isEmpty();
  }

  /** Whether it gives somebody's own words. */
  boolean isDirect() {
    return badge.contains(new Badge("direct", ""));
  }

  boolean isTabled() {
    return !rows.isEmpty();
  }

  /**
   * Words, and the ids of the marks that prove them, separated by blanks.
   *
   * @param text the words
   * @param note what is known besides, in smaller letters; may be empty
   * @param marks the ids of the marks; may be empty
   */
  record Part(String text, String note, String marks) {

    static Part plain(String text) {
      return new Part(text, "", "");
    }
  }

  /**
   * A property.
   *
   * @param label its name for readers
   * @param style {@code route} for the stops of a journey, {@code list} for several values, {@code
   *     one} for a single one
   * @param parts its values
   */
  record Row(String label, String style, List<Part> parts) {}

  /**
   * A status.
   *
   * @param word the word for it
   * @param phase the class and the symbol of its phase; empty for a badge without a symbol
   */
  record Badge(String word, String phase) {}

  /**
   * How certain the text is.
   *
   * @param word the word for it
   * @param level its class in the style sheet
   */
  record Sureness(String word, String level) {}

  /**
   * A piece of evidence.
   *
   * @param property the property that it proves
   * @param quote what the text says
   * @param place the id of the piece of text; empty if it is not in this text
   * @param mark the id of the mark; empty if it is not in this text
   */
  record Proof(String property, String quote, String place, String mark) {}
}

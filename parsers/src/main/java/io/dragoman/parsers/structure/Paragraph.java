package io.dragoman.parsers.structure;

import io.dragoman.text.TextSpan;
import java.util.Optional;

/**
 * A paragraph of an article.
 *
 * @param index its number in the article, from 0
 * @param span its text without surrounding space, without its label
 * @param kind what it is
 * @param label the name before the colon of an interview's turn, or the mark of a list item
 */
public record Paragraph(int index, TextSpan span, Kind kind, Optional<TextSpan> label) {

  /** What a paragraph is. */
  public enum Kind {
    /** The title. */
    HEADLINE,
    /** Who wrote or issued it: "By Ann Lee", "Ned Price, Department Spokesperson". */
    BYLINE,
    /** The words under a picture. */
    CAPTION,
    /** Where and when it was written. */
    DATELINE,
    /** A title between paragraphs. */
    SUBHEADING,
    /** Running text. */
    BODY,
    /** One item of a list. */
    LIST_ITEM,
    /** What one person says in an interview or a transcript; the label names who. */
    TURN,
    /** A row of a table. */
    TABLE,
    /** How to reach the issuer, categories and the like. */
    NOTICE,
    /** A sign that the text ends, such as {@code ###}. */
    END_MARK
  }

  /**
   * Whether it is running text of the article, items and turns included.
   *
   * @return true for {@code BODY}, {@code LIST_ITEM} and {@code TURN}
   */
  public boolean isText() {
    return kind == Kind.BODY || kind == Kind.LIST_ITEM || kind == Kind.TURN;
  }
}

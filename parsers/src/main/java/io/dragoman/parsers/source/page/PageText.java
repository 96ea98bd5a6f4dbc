package io.dragoman.parsers.source.page;

import java.util.List;

/**
 * The main text of a page.
 *
 * @param text paragraphs, separated by a blank line
 * @param pieces where its characters come from, in order; separators come from nowhere
 */
public record PageText(String text, List<Piece> pieces) {

  /** Copies the list. */
  public PageText {
    pieces = List.copyOf(pieces);
  }
}

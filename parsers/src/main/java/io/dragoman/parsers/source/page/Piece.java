package io.dragoman.parsers.source.page;

import org.jsoup.nodes.TextNode;

/**
 * A stretch of text that comes from one text node. Stretches of equal length stand there character
 * by character; a blank that is longer in the node was collapsed.
 *
 * @param node the text node
 * @param begin the first character in the text that the piece belongs to
 * @param length how many characters of the text it is
 * @param nodeBegin the first character in the node's value
 * @param nodeLength how many characters of the node's value it is
 */
public record Piece(TextNode node, int begin, int length, int nodeBegin, int nodeLength) {

  Piece shifted(int by) {
    return new Piece(node, begin + by, length, nodeBegin, nodeLength);
  }
}

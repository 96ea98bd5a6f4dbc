package io.dragoman.parsers.statement;

import io.dragoman.text.TextSpan;

/**
 * A passage between quotation marks.
 *
 * @param outer with its marks
 * @param inner without them; marks that re-open the quotation at the start of a further paragraph
 *     are inside
 * @param closed whether a closing mark was found; otherwise the passage ends with its paragraph
 */
record Quotation(TextSpan outer, TextSpan inner, boolean closed) {}

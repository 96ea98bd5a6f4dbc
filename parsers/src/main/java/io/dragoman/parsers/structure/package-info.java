/**
 * The outline of an article: headline, byline, caption, dateline and paragraphs, each with the span
 * of text that it occupies.
 */
@NullMarked
package io.dragoman.parsers.structure;

import org.jspecify.annotations.NullMarked;

/**
 * A page to look at: the text of an article with its evidence highlighted, and the records that
 * were read from it beside it, in one HTML file that needs nothing else.
 *
 * <p>{@link io.dragoman.examples.report.ReportPage} makes the page of one article, {@link
 * io.dragoman.examples.report.IndexPage} the page that leads to many. On the way to a page
 *
 * <ol>
 *   <li>{@code RecordCodes} gives every record a short code, such as V1 for the first visit,
 *   <li>{@code Marks} collects what is to be marked in the text: the evidence of the records and
 *       the names of those who take part,
 *   <li>{@code MarkedText} cuts the text into paragraphs and pieces, so that marks which nest or
 *       overlap become a flat sequence,
 *   <li>{@code Cards} and its helpers put the records into words, {@code Timeline} into a drawing,
 *   <li>{@code PageTemplate} fills a Mustache template; style and script stand in the page itself.
 * </ol>
 *
 * <p>Whatever comes from an article or a record reaches the page through {@code HtmlEscaper} only.
 * The page forbids itself by its Content-Security-Policy every script and style but its own, and
 * every connection.
 */
@NullMarked
package io.dragoman.examples.report;

import org.jspecify.annotations.NullMarked;

/**
 * The article as it was written, and positions in it.
 *
 * <p>An {@link io.dragoman.text.Article} is a text and what the publisher says about it. Its text
 * is never changed: every {@link io.dragoman.text.TextSpan} in every record counts its UTF-16 code
 * units, and every {@link io.dragoman.text.Evidence} quotes it exactly. A {@link
 * io.dragoman.text.Dateline} is what the head of a report tells of place and date; a {@link
 * io.dragoman.text.Warning} is what was odd about a text.
 *
 * <pre>{@code
 * Article article = Article.of("The ministers met in Bern.", LocalDate.of(2021, 5, 3));
 * TextSpan bern = TextSpan.of(21, 25);
 * Evidence evidence = Evidence.quoting("place", bern, article.text());
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.text;

import org.jspecify.annotations.NullMarked;

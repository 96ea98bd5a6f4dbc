/**
 * What one article, or several merged ones, say.
 *
 * <p>A {@link io.dragoman.dossier.Dossier} is the answer of a parser: the officials, visits,
 * meetings, agenda items and statements of an article, records of your own types in {@code others},
 * and the {@link io.dragoman.dossier.ArticleHeader}. Records hold one another by value, so each of
 * them is complete without the dossier that it came in.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.dossier;

import org.jspecify.annotations.NullMarked;

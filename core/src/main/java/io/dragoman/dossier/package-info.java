/**
 * What one article, or several merged ones, say.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.dossier;

import org.jspecify.annotations.NullMarked;

/**
 * The article as it was written, and positions in it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.text;

import org.jspecify.annotations.NullMarked;

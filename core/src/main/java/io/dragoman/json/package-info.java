/**
 * The one JSON form of the records.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.json;

import org.jspecify.annotations.NullMarked;

/**
 * What an extension implements.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.spi;

import org.jspecify.annotations.NullMarked;

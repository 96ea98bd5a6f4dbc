/**
 * What all records have in common: how they are generated ({@link io.dragoman.DragomanStyle}) and
 * that they keep what they do not know ({@link io.dragoman.Extensible}).
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman;

import org.jspecify.annotations.NullMarked;

/** Dragoman on the module path. */
@NullMarked
package io.dragoman.examples.modules;

import org.jspecify.annotations.NullMarked;

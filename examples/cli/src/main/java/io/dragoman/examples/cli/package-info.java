/** The {@code dragoman} command. */
@NullMarked
package io.dragoman.examples.cli;

import org.jspecify.annotations.NullMarked;

/** The first success: the code of the README. */
@NullMarked
package io.dragoman.examples.quickstart;

import org.jspecify.annotations.NullMarked;

/** What is discussed, or to be discussed, and what for. */
@NullMarked
package io.dragoman.parsers.agenda;

import org.jspecify.annotations.NullMarked;

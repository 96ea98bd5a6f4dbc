/** Putting together what the stages found. */
@NullMarked
package io.dragoman.parsers.dossier;

import org.jspecify.annotations.NullMarked;

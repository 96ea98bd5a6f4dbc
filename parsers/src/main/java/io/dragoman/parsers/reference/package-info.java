/**
 * Which mentions are the same official, and whom a noun phrase, a pronoun or "both leaders" stands
 * for.
 */
@NullMarked
package io.dragoman.parsers.reference;

import org.jspecify.annotations.NullMarked;

/**
 * The language layer: sentences, tokens, tags and trees, and the one vocabulary of questions that
 * rules ask of them ({@link io.dragoman.parsers.language.Syntax}, {@link
 * io.dragoman.parsers.language.Clause}, {@link io.dragoman.parsers.language.Phrase}).
 */
@NullMarked
package io.dragoman.parsers.language;

import org.jspecify.annotations.NullMarked;

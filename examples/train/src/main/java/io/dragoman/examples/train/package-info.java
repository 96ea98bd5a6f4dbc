/**
 * Trains the language model: {@code Train} reads treebanks and word vectors, and writes the model
 * file that {@code io.dragoman.parsers.language} reads. {@code docs/language-model.md} says where
 * the data comes from.
 */
@NullMarked
package io.dragoman.examples.train;

import org.jspecify.annotations.NullMarked;

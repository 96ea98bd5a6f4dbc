/**
 * The inside of the standard language engine: one small network whose lowest layer reads words and
 * gives tags, and whose upper layers give the dependency tree. Works on plain arrays of word forms;
 * {@link io.dragoman.parsers.language.StandardLanguageEngine} puts it behind the engine's face.
 *
 * <p>In the order of a sentence's way: {@link io.dragoman.parsers.language.model.WordForm}, {@link
 * io.dragoman.parsers.language.model.Vocabulary}, {@link
 * io.dragoman.parsers.language.model.WordLayer}, {@link
 * io.dragoman.parsers.language.model.RecurrentLayer}, {@link
 * io.dragoman.parsers.language.model.ArcScorer}, {@link
 * io.dragoman.parsers.language.model.ProjectiveDecoder}, {@link
 * io.dragoman.parsers.language.model.RelationScorer}.
 */
@NullMarked
package io.dragoman.parsers.language.model;

import org.jspecify.annotations.NullMarked;

/**
 * The contract of a stage: an article that is analysed step by step, each step adding typed,
 * immutable layers.
 */
@NullMarked
package io.dragoman.parsers.stage;

import org.jspecify.annotations.NullMarked;

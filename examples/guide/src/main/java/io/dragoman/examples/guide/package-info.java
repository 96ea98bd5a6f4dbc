/**
 * The code of {@code docs/guide.md}; a test sees that the guide shows exactly this and its output.
 */
@NullMarked
package io.dragoman.examples.guide;

import org.jspecify.annotations.NullMarked;

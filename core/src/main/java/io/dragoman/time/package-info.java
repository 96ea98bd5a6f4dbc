/**
 * Dates as the news gives them: a day, a week, a month, a range, or only a year.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.time;

import org.jspecify.annotations.NullMarked;

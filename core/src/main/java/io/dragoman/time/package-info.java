/**
 * When: dates as the news gives them.
 *
 * <p>News knows a day, a week, a month, a range, or only a year. An {@link
 * io.dragoman.time.EventDate} keeps what it is told and no more, in the written form of EDTF (ISO
 * 8601-2): {@code 2024-04-24}, {@code 2024-W17}, {@code 2024-11}, {@code 2023}, {@code
 * 2024-04-24/2024-04-26}. {@link io.dragoman.time.EventDate#start()} and {@link
 * io.dragoman.time.EventDate#end()} give its days for computing, {@link io.dragoman.time.Precision}
 * says how exact it is. A {@link io.dragoman.time.TimeMention} is the expression in the text with
 * its meaning.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.time;

import org.jspecify.annotations.NullMarked;

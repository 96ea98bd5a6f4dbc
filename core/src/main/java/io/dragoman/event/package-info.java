/**
 * What happens: visits, meetings, agenda items and statements.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.event;

import org.jspecify.annotations.NullMarked;

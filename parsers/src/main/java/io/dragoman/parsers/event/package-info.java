/**
 * What visits and meetings share: the words of events, how a text speaks of an event (planned,
 * denied, under way, done), who takes part, where and when.
 */
@NullMarked
package io.dragoman.parsers.event;

import org.jspecify.annotations.NullMarked;

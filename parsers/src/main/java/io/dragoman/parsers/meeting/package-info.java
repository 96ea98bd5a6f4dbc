/**
 * Meetings, calls and summits. Sieves ({@link io.dragoman.parsers.meeting.MeetingSieve}) read what
 * one sentence says; {@link io.dragoman.parsers.meeting.MeetingLog} knows a meeting again when the
 * article comes back to it.
 */
@NullMarked
package io.dragoman.parsers.meeting;

import org.jspecify.annotations.NullMarked;

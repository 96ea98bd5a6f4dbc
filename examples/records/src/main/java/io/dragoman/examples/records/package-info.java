/**
 * Three ways to say more than the standard records can: a property more ({@link
 * io.dragoman.examples.records.NewsroomRecords#DESK}), a kind of visit ({@link
 * io.dragoman.examples.records.TreatyVisit}), and a wholly new event ({@link
 * io.dragoman.examples.records.Sanction}).
 */
@NullMarked
package io.dragoman.examples.records;

import org.jspecify.annotations.NullMarked;

/**
 * The records as JSON, and back.
 *
 * <p>{@link io.dragoman.json.DragomanJson} writes stable text, reads it back without losing what it
 * does not know, brings the module for a mapper of your own, and writes the JSON Schema. {@link
 * io.dragoman.json.ExtraProperty} is a typed property more on a record, without a new type. {@link
 * io.dragoman.json.RecordJsonException} says where JSON is no record.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.json;

import org.jspecify.annotations.NullMarked;

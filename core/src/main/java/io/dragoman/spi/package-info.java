/**
 * Record types of your own.
 *
 * <p>A {@link io.dragoman.spi.RecordType} is an interface that extends {@link
 * io.dragoman.event.Fact}, one of its descendants or {@link io.dragoman.actor.Party}, and the name
 * that it has in JSON. {@link io.dragoman.spi.RecordTypes} are the types that a reader knows: the
 * standard ones, those that you add, and those that a {@link io.dragoman.spi.RecordTypeProvider}
 * declares as a service.
 *
 * <pre>{@code
 * RecordTypes types = RecordTypes.standard().with(RecordType.of(TreatyVisit.class));
 * DragomanJson json = DragomanJson.of(types);
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.spi;

import org.jspecify.annotations.NullMarked;

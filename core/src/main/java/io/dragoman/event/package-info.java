/**
 * What happens, what is discussed, and who says what.
 *
 * <p>A {@link io.dragoman.event.Fact} is anything that an article says, with its evidence and the
 * name of the rule that found it. A {@link io.dragoman.event.DiplomaticEvent} is a fact with a
 * date: a {@link io.dragoman.event.Visit} or a {@link io.dragoman.event.Meeting}. An {@link
 * io.dragoman.event.AgendaItem} is a topic, if possible with the event where it is discussed; a
 * {@link io.dragoman.event.Statement} is what someone says, in the words of the article.
 *
 * <p>What is hedged in the text is hedged in the record. A planned visit is not a completed one, a
 * meeting that "remains to be confirmed" is {@link io.dragoman.event.MeetingStatus#POSSIBLE}, and
 * {@link io.dragoman.event.Certainty} is there for the rest.
 *
 * <p>Each record comes in two layers: an interface with the attributes and the checks ({@link
 * io.dragoman.event.VisitLike}) and a thin type over it ({@link io.dragoman.event.Visit}). A kind
 * of visit with attributes of its own inherits the former. {@link io.dragoman.event.GenericFact}
 * and {@link io.dragoman.event.GenericEvent} carry records whose type the reader of JSON does not
 * know.
 *
 * @since 0.1.0
 */
@NullMarked
package io.dragoman.event;

import org.jspecify.annotations.NullMarked;

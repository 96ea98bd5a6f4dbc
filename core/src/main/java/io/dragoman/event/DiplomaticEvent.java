package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;
import io.dragoman.time.EventDate;
import java.util.Optional;

/**
 * Something that happens, has happened or is to happen: a {@link Visit}, a {@link Meeting}, or an
 * event of your own.
 *
 * <p>JSON of an event type that the reader does not know becomes a {@link GenericEvent} where an
 * event is expected.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    requireTypeIdForSubtypes = OptBoolean.FALSE,
    defaultImpl = GenericEvent.class)
public interface DiplomaticEvent extends Fact {

  /**
   * Returns when it happens.
   *
   * @return the date as exactly as the article tells it, if it does
   */
  Optional<EventDate> date();

  /**
   * Returns how sure the article is of it.
   *
   * @return the certainty, if the article tells
   */
  Optional<Certainty> certainty();
}

package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.time.EventDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What every meeting has: who talks with whom, when and where.
 *
 * <p>Inherit this interface, not {@link Meeting}, for a kind of meeting with attributes of its own.
 *
 * @since 0.1.0
 */
@JsonPropertyOrder({
  "type",
  "participants",
  "kind",
  "status",
  "date",
  "certainty",
  "place",
  "name",
  "date",
  "certainty"
})
public interface MeetingLike extends DiplomaticEvent {

  /**
   * Returns who takes part.
   *
   * @return the participants in the order of the article, none twice
   */
  List<Party> participants();

  /**
   * Returns what sort of meeting it is.
   *
   * @return the kind, if the article tells
   */
  Optional<MeetingKind> kind();

  /**
   * Returns how far the meeting has come.
   *
   * @return the status on the day of the article, if it tells
   */
  Optional<MeetingStatus> status();

  /**
   * Returns when the meeting takes place.
   *
   * @return the date, if the article tells
   */
  Optional<EventDate> date();

  /**
   * Returns how sure the article is of the meeting.
   *
   * @return the certainty, if it tells
   */
  Optional<Certainty> certainty();

  /**
   * Returns where the meeting takes place.
   *
   * @return the place, if the article tells
   */
  Optional<Place> place();

  /**
   * Returns what the meeting is called.
   *
   * @return the name such as {@code G20 summit}, if it has one
   */
  Optional<String> name();

  /**
   * Refuses a participant that is named twice. Called whenever a record is made.
   *
   * @throws IllegalArgumentException if one of them is found
   */
  @Value.Check
  default void check() {
    Once.check("the participants of a meeting", participants());
  }
}

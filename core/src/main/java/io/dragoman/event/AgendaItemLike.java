package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dragoman.actor.Country;
import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What every agenda item has: a topic and where the article names it.
 *
 * <p>Inherit this interface, not {@link AgendaItem}, for a kind of item with attributes of its own.
 *
 * @since 0.1.0
 */
@JsonPropertyOrder({"type", "topic", "span", "kind", "subject", "countries", "event"})
public interface AgendaItemLike extends Fact {

  /**
   * Returns the topic.
   *
   * @return the topic as it is worded, never blank
   */
  String topic();

  /**
   * Returns where the article names the topic.
   *
   * @return the span of the topic
   */
  TextSpan span();

  /**
   * Returns whether it is an issue or an objective.
   *
   * @return the kind, if the article tells
   */
  Optional<AgendaKind> kind();

  /**
   * Returns the subject that the topic belongs to.
   *
   * @return the code, if one fits
   */
  Optional<SubjectCode> subject();

  /**
   * Returns the countries that the topic concerns.
   *
   * @return the countries in the order of the article
   */
  List<Country> countries();

  /**
   * Returns the visit or meeting where it is discussed.
   *
   * @return the event, if the article tells
   */
  Optional<DiplomaticEvent> event();

  /**
   * Refuses a blank topic. Called whenever a record is made.
   *
   * @throws IllegalArgumentException if one of them is found
   */
  @Value.Check
  default void check() {
    if (topic().isBlank()) {
      throw new IllegalArgumentException(
          "an agenda item has a topic, but that of [%d, %d) is blank"
              .formatted(span().begin(), span().end()));
    }
  }
}

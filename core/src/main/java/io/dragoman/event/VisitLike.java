package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.time.EventDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What every visit has: who goes where, when, and to whom.
 *
 * <p>Inherit this interface, not {@link Visit}, for a kind of visit with attributes of its own.
 *
 * @since 0.1.0
 */
@JsonPropertyOrder({
  "type",
  "visitors",
  "delegation",
  "host",
  "hostedBy",
  "itinerary",
  "date",
  "tourDate",
  "status",
  "certainty",
  "kind",
  "purpose",
  "ordinal"
})
public interface VisitLike extends DiplomaticEvent {

  /**
   * Returns who makes the visit.
   *
   * @return the visitors in the order of the article, none twice
   */
  List<Party> visitors();

  /**
   * Returns who travels along.
   *
   * @return the delegation in the order of the article, none twice
   */
  List<Party> delegation();

  /**
   * Returns the country that is visited.
   *
   * @return the country, if the article tells
   */
  Optional<Country> host();

  /**
   * Returns who invites or receives the visitors.
   *
   * @return the hosts in the order of the article
   */
  List<Party> hostedBy();

  /**
   * Returns the places of the visit.
   *
   * @return the stops in the order of travel as far as the article gives it
   */
  List<Stop> itinerary();

  /**
   * Returns when the visit to this host takes place.
   *
   * @return the date, if the article tells
   */
  Optional<EventDate> date();

  /**
   * Returns when the whole tour takes place that the visit is part of.
   *
   * @return the date, if the article tells it of the tour
   */
  Optional<EventDate> tourDate();

  /**
   * Returns how far the visit has come.
   *
   * @return the status on the day of the article, if it tells
   */
  Optional<VisitStatus> status();

  /**
   * Returns how sure the article is of the visit.
   *
   * @return the certainty, if it tells
   */
  Optional<Certainty> certainty();

  /**
   * Returns what rank of visit it is.
   *
   * @return the kind, if the article names it
   */
  Optional<VisitKind> kind();

  /**
   * Returns what the visit is for.
   *
   * @return the purpose as it is worded, if the article tells
   */
  Optional<String> purpose();

  /**
   * Returns the how manieth visit it is.
   *
   * @return the count, if the article tells
   */
  Optional<Ordinal> ordinal();

  /**
   * Refuses a visitor or a member of the delegation that is named twice. Called whenever a record
   * is made.
   *
   * @throws IllegalArgumentException if one of them is found
   */
  @Value.Check
  default void check() {
    Once.check("the visitors of a visit", visitors());
    Once.check("the delegation of a visit", delegation());
  }
}

package io.dragoman.testkit;

import io.dragoman.actor.Place;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.MeetingStatus;
import io.dragoman.time.EventDate;

/**
 * What can be asserted of a meeting.
 *
 * @since 0.1.0
 */
public final class MeetingAssert extends FactAssert<MeetingAssert, MeetingLike> {

  MeetingAssert(MeetingLike actual) {
    super(actual, MeetingAssert.class);
  }

  /**
   * Asserts who takes part.
   *
   * @param names the names, all of them, in order
   * @return this assertion
   */
  public MeetingAssert hasParticipants(String... names) {
    return hasNames("participants", present().participants(), names);
  }

  /**
   * Asserts what sort of meeting it is.
   *
   * @param kind the kind
   * @return this assertion
   */
  public MeetingAssert hasKind(MeetingKind kind) {
    return has("kind", present().kind(), kind);
  }

  /**
   * Asserts how far it has come.
   *
   * @param status the status
   * @return this assertion
   */
  public MeetingAssert hasStatus(MeetingStatus status) {
    return has("status", present().status(), status);
  }

  /**
   * Asserts when it happens.
   *
   * @param date the date in EDTF, such as {@code 2024-04-24/2024-04-26}
   * @return this assertion
   */
  public MeetingAssert happensOn(String date) {
    return has("date", present().date(), EventDate.parse(date));
  }

  /**
   * Asserts that no date is known.
   *
   * @return this assertion
   */
  public MeetingAssert hasNoDate() {
    return has("date", present().date(), null);
  }

  /**
   * Asserts where it takes place.
   *
   * @param name the name of the place
   * @return this assertion
   */
  public MeetingAssert takesPlaceIn(String name) {
    return has("place", present().place().map(Place::name), name);
  }
}

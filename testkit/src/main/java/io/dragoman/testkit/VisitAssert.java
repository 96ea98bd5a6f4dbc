package io.dragoman.testkit;

import io.dragoman.actor.Country;
import io.dragoman.event.VisitKind;
import io.dragoman.event.VisitLike;
import io.dragoman.event.VisitStatus;
import io.dragoman.time.EventDate;

/**
 * What can be asserted of a visit.
 *
 * @since 0.1.0
 */
public final class VisitAssert extends FactAssert<VisitAssert, VisitLike> {

  VisitAssert(VisitLike actual) {
    super(actual, VisitAssert.class);
  }

  /**
   * Asserts who makes the visit.
   *
   * @param names the names, all of them, in order
   * @return this assertion
   */
  public VisitAssert hasVisitors(String... names) {
    return hasNames("visitors", present().visitors(), names);
  }

  /**
   * Asserts who travels along.
   *
   * @param names the names, all of them, in order
   * @return this assertion
   */
  public VisitAssert hasDelegation(String... names) {
    return hasNames("delegation", present().delegation(), names);
  }

  /**
   * Asserts which country is visited.
   *
   * @param code the ISO 3166-1 alpha-2 code
   * @return this assertion
   */
  public VisitAssert hasHost(String code) {
    return has("host", present().host(), Country.of(code));
  }

  /**
   * Asserts that no host is known.
   *
   * @return this assertion
   */
  public VisitAssert hasNoHost() {
    return has("host", present().host(), null);
  }

  /**
   * Asserts the places of the visit.
   *
   * @param names the names, all of them, in order
   * @return this assertion
   */
  public VisitAssert stopsAt(String... names) {
    return hasAll(
        "stops", present().itinerary().stream().map(stop -> stop.place().name()).toList(), names);
  }

  /**
   * Asserts when it happens.
   *
   * @param date the date in EDTF, such as {@code 2024-04-24/2024-04-26}
   * @return this assertion
   */
  public VisitAssert happensOn(String date) {
    return has("date", present().date(), EventDate.parse(date));
  }

  /**
   * Asserts that no date is known.
   *
   * @return this assertion
   */
  public VisitAssert hasNoDate() {
    return has("date", present().date(), null);
  }

  /**
   * Asserts how far it has come.
   *
   * @param status the status
   * @return this assertion
   */
  public VisitAssert hasStatus(VisitStatus status) {
    return has("status", present().status(), status);
  }

  /**
   * Asserts what rank of visit it is.
   *
   * @param kind the kind
   * @return this assertion
   */
  public VisitAssert hasKind(VisitKind kind) {
    return has("kind", present().kind(), kind);
  }

  /**
   * Asserts what it is for.
   *
   * @param purpose the wording
   * @return this assertion
   */
  public VisitAssert hasPurpose(String purpose) {
    return has("purpose", present().purpose(), purpose);
  }
}

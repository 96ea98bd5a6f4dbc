package io.dragoman.testkit;

import io.dragoman.actor.Country;
import io.dragoman.event.AgendaItemLike;
import io.dragoman.event.AgendaKind;
import io.dragoman.event.SubjectCode;
import java.util.Optional;

/**
 * What can be asserted of an agenda item.
 *
 * @since 0.1.0
 */
public final class AgendaItemAssert extends FactAssert<AgendaItemAssert, AgendaItemLike> {

  AgendaItemAssert(AgendaItemLike actual) {
    super(actual, AgendaItemAssert.class);
  }

  /**
   * Asserts the topic.
   *
   * @param topic the wording
   * @return this assertion
   */
  public AgendaItemAssert hasTopic(String topic) {
    return has("topic", Optional.of(present().topic()), topic);
  }

  /**
   * Asserts whether it is an issue or an objective.
   *
   * @param kind the kind
   * @return this assertion
   */
  public AgendaItemAssert hasKind(AgendaKind kind) {
    return has("kind", present().kind(), kind);
  }

  /**
   * Asserts which subject it belongs to.
   *
   * @param code the code
   * @return this assertion
   */
  public AgendaItemAssert hasSubject(String code) {
    return has("subject", present().subject().map(SubjectCode::code), code);
  }

  /**
   * Asserts which countries it concerns.
   *
   * @param codes the ISO 3166-1 alpha-2 codes, all of them, in order
   * @return this assertion
   */
  public AgendaItemAssert concerns(String... codes) {
    return hasAll("countries", present().countries().stream().map(Country::code).toList(), codes);
  }
}

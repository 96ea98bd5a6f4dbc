package io.dragoman.testkit;

import io.dragoman.actor.Official;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItemLike;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.StatementLike;
import io.dragoman.event.VisitLike;

/**
 * The entry points of all assertions.
 *
 * @since 0.1.0
 */
public final class DragomanAssertions {

  private DragomanAssertions() {}

  /**
   * Begins an assertion about a dossier.
   *
   * @param actual the dossier
   * @return the assertion
   */
  public static DossierAssert assertThat(Dossier actual) {
    return new DossierAssert(actual);
  }

  /**
   * Begins an assertion about a visit of any type.
   *
   * @param actual the visit
   * @return the assertion
   */
  public static VisitAssert assertThat(VisitLike actual) {
    return new VisitAssert(actual);
  }

  /**
   * Begins an assertion about a meeting of any type.
   *
   * @param actual the meeting
   * @return the assertion
   */
  public static MeetingAssert assertThat(MeetingLike actual) {
    return new MeetingAssert(actual);
  }

  /**
   * Begins an assertion about an agenda item of any type.
   *
   * @param actual the item
   * @return the assertion
   */
  public static AgendaItemAssert assertThat(AgendaItemLike actual) {
    return new AgendaItemAssert(actual);
  }

  /**
   * Begins an assertion about a statement of any type.
   *
   * @param actual the statement
   * @return the assertion
   */
  public static StatementAssert assertThat(StatementLike actual) {
    return new StatementAssert(actual);
  }

  /**
   * Begins an assertion about an official.
   *
   * @param actual the official
   * @return the assertion
   */
  public static OfficialAssert assertThat(Official actual) {
    return new OfficialAssert(actual);
  }
}

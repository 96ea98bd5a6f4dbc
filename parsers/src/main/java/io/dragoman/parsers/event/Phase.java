package io.dragoman.parsers.event;

/** How far along the text says that an event is. */
public enum Phase {
  /** The text does not tell, as in a headline or "the visit marks ...". */
  UNKNOWN,
  /** Wished for, invited to, under consideration. */
  PROPOSED,
  /** It may or may not happen: "may meet", "could visit". */
  POSSIBLE,
  /** Announced, scheduled, expected. */
  PLANNED,
  /** Going on: "is visiting", "has arrived". */
  UNDERWAY,
  /** It took place. */
  DONE,
  /** Put off. */
  POSTPONED,
  /** Called off, refused or ruled out. */
  CANCELLED,
  /** No event at all: "did not meet", "has yet to visit". */
  NONE;

  /**
   * Whether the text says that it happens or happened.
   *
   * @return true for UNDERWAY and DONE
   */
  public boolean real() {
    return this == UNDERWAY || this == DONE;
  }

  /**
   * Whether the text looks ahead to it.
   *
   * @return true for PROPOSED, POSSIBLE and PLANNED
   */
  public boolean ahead() {
    return this == PROPOSED || this == POSSIBLE || this == PLANNED;
  }

  /**
   * Whether a plan failed or was put off.
   *
   * @return true for POSTPONED and CANCELLED
   */
  public boolean failed() {
    return this == POSTPONED || this == CANCELLED;
  }
}

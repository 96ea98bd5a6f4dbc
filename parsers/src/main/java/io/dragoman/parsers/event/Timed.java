package io.dragoman.parsers.event;

import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.mention.time.Relation;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import java.time.Period;
import java.util.Optional;

/**
 * A time expression of a sentence.
 *
 * @param range its tokens
 * @param span where it stands in the article
 * @param date the date it gives, if it is one that can be told
 * @param duration how long, if it is a duration of days or more
 * @param exact whether the date gives the days themselves, not a stretch within which they lie
 * @param relation what the preposition before it says
 */
public record Timed(
    TokenRange range,
    TextSpan span,
    Optional<EventDate> date,
    Optional<Period> duration,
    boolean exact,
    Relation relation) {

  /**
   * The same tied to its clause in another way.
   *
   * @param newRelation how
   * @return the changed time
   */
  public Timed as(Relation newRelation) {
    return new Timed(range, span, date, duration, exact, newRelation);
  }
}

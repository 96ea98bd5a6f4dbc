package io.dragoman.parsers.mention.time;

import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the time expressions of an article are resolved against. Immutable.
 *
 * @param dayOfWriting the publication date or, without one, the day that the dateline gives; empty
 *     if neither is known, which leaves relative dates without a value
 * @param country the ISO 3166-1 alpha-2 code of the country in whose manner the text is written,
 *     for dates in digits; empty if unknown
 * @param previous what the text before spoke of, for "the following day"; empty at its beginning
 */
public record TimeContext(
    Optional<LocalDate> dayOfWriting, Optional<String> country, Optional<EventDate> previous) {

  /**
   * The context of an article without a known country.
   *
   * @param dayOfWriting the day of writing, or empty
   * @return the context
   */
  public static TimeContext of(Optional<LocalDate> dayOfWriting) {
    return new TimeContext(dayOfWriting, Optional.empty(), Optional.empty());
  }

  /**
   * The same context further on in the text.
   *
   * @param date what the text has spoken of
   * @return the context
   */
  public TimeContext after(EventDate date) {
    return new TimeContext(dayOfWriting, country, Optional.of(date));
  }
}

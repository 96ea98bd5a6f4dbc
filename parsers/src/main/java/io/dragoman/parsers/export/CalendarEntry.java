package io.dragoman.parsers.export;

import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is told of one visit, stop or meeting.
 *
 * @param uid the name that stays when the entry is updated
 * @param parent the uid of the visit that a stop belongs to
 * @param date the date as the article tells it
 * @param summary the title
 * @param description details, line by line
 * @param location where
 * @param standing how sure it is; null if the article does not tell
 * @param categories what sort of entry it is
 * @param url the address of the article
 * @param revised the day of the newest article that tells of it
 */
record CalendarEntry(
    String uid,
    Optional<String> parent,
    Optional<EventDate> date,
    String summary,
    List<String> description,
    String location,
    @Nullable Standing standing,
    List<String> categories,
    Optional<String> url,
    Optional<LocalDate> revised) {

  /** The days; empty where they are not exactly known, so that no calendar may show the entry. */
  Optional<ExactDays> days() {
    return date.flatMap(ExactDays::of);
  }

  /** How sure an entry is. */
  enum Standing {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }
}

package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import io.dragoman.text.Evidence;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What one article says of a record that several articles tell of: one line of its history.
 *
 * <pre>{@code
 * for (HistoryEntry entry : visit.history()) {
 *   System.out.println(entry.publishedOn() + " " + entry.step() + " " + entry.date());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableHistoryEntry.class)
@JsonPropertyOrder({
  "step",
  "articleId",
  "publishedOn",
  "status",
  "date",
  "dateBefore",
  "reasons",
  "evidence"
})
public interface HistoryEntry extends Extensible {

  /**
   * Returns what the article adds.
   *
   * @return the step
   */
  HistoryStep step();

  /**
   * Returns which article it is.
   *
   * @return the {@code articleId} of one of the heads of the dossier
   */
  String articleId();

  /**
   * Returns when the article was published.
   *
   * @return the day, if it is known
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> publishedOn();

  /**
   * Returns the status that the article gives.
   *
   * @return the name of a {@link VisitStatus}, {@link MeetingStatus} or status of a type of your
   *     own, if the article gives one
   */
  Optional<String> status();

  /**
   * Returns the date that the article gives.
   *
   * @return the date, if the article gives one
   */
  Optional<EventDate> date();

  /**
   * Returns the date that held before.
   *
   * @return the date, for a step that changes it
   */
  Optional<EventDate> dateBefore();

  /**
   * Returns why the record of this article is taken for the same as those of the articles before.
   *
   * @return the reasons, the weightiest first, such as {@code same visitor: Ana Paz}; empty for the
   *     article that the history begins with
   */
  List<String> reasons();

  /**
   * Returns the characters that say status and date.
   *
   * @return the evidence, in the order of the article
   */
  List<Evidence> evidence();

  /**
   * Returns by how many days the beginning has moved.
   *
   * @return the days, less than 0 if it is earlier now; empty unless both beginnings are known
   */
  @JsonIgnore
  default OptionalLong movedByDays() {
    Optional<LocalDate> before = dateBefore().flatMap(EventDate::start);
    Optional<LocalDate> now = date().flatMap(EventDate::start);
    return before.isPresent() && now.isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(before.get(), now.get()))
        : OptionalLong.empty();
  }

  /**
   * Starts a new entry.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds entries. Not for use by several threads at once. */
  final class Builder extends ImmutableHistoryEntry.Builder {
    Builder() {}
  }
}

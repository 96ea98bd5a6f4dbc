package io.dragoman.event;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What every statement has: who says what, in which words.
 *
 * <p>Inherit this interface, not {@link Statement}, for a kind of statement with attributes of its
 * own.
 *
 * @since 0.1.0
 */
@JsonPropertyOrder({
  "type",
  "speakers",
  "source",
  "cue",
  "mode",
  "content",
  "addressees",
  "date",
  "place",
  "medium",
  "about",
  "topics"
})
public interface StatementLike extends Fact {

  /**
   * Returns who speaks.
   *
   * @return the speakers in the order of the article; empty if it does not name them
   */
  List<Party> speakers();

  /**
   * Returns the words that name the source.
   *
   * @return the span of the phrase, if there is one
   */
  Optional<TextSpan> source();

  /**
   * Returns the word that tells that someone speaks.
   *
   * @return the cue, if there is one
   */
  Optional<Cue> cue();

  /**
   * Returns how the statement is rendered.
   *
   * @return the mode, if it is known
   */
  Optional<StatementMode> mode();

  /**
   * Returns what is said.
   *
   * @return the pieces of the content in the order of the text
   */
  List<Content> content();

  /**
   * Returns to whom it is said.
   *
   * @return those addressed in the order of the article
   */
  List<Party> addressees();

  /**
   * Returns when it is said.
   *
   * @return the date, if the article tells
   */
  Optional<EventDate> date();

  /**
   * Returns where it is said.
   *
   * @return the place, if the article tells
   */
  Optional<Place> place();

  /**
   * Returns by which means it is said.
   *
   * @return the means such as {@code interview}, if the article tells
   */
  Optional<String> medium();

  /**
   * Returns the countries that it is about.
   *
   * @return the countries in the order of the text
   */
  List<Country> about();

  /**
   * Returns what it is about.
   *
   * @return the topics in the order of the text
   */
  List<String> topics();

  /**
   * Refuses pieces of content that overlap or are not in the order of the text. Called whenever a
   * record is made.
   *
   * @throws IllegalArgumentException if one of them is found
   */
  @Value.Check
  default void check() {
    for (int i = 1; i < content().size(); i++) {
      TextSpan before = content().get(i - 1).span();
      TextSpan span = content().get(i).span();
      if (span.begin() < before.end()) {
        throw new IllegalArgumentException(
            "the pieces of a statement follow one another, but [%d, %d) does not follow [%d, %d)"
                .formatted(span.begin(), span.end(), before.begin(), before.end()));
      }
    }
  }
}

package io.dragoman.text;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A news article, communiqué or readout: its text, and what the publisher says about it.
 *
 * <p>Every position in every record counts characters of {@link #text()}. A headline, byline or
 * dateline that is known apart from the text goes into its own attribute; what is found inside the
 * text is reported in the dossier and leaves the article as it is.
 *
 * <pre>{@code
 * Article article = Article.of("BERN, May 3 - The two ministers met.", LocalDate.of(2021, 5, 3));
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableArticle.class)
@JsonPropertyOrder({
  "id",
  "headline",
  "byline",
  "dateline",
  "publishedOn",
  "source",
  "url",
  "language",
  "text"
})
public interface Article extends Extensible {

  /**
   * Returns the publisher's or the reader's name for the article.
   *
   * @return the identifier, if there is one
   */
  Optional<String> id();

  /**
   * Returns the headline that came beside the text.
   *
   * @return the headline, if it is known apart from the text
   */
  Optional<String> headline();

  /**
   * Returns the line that names the authors, if it came beside the text.
   *
   * @return the byline, if it is known apart from the text
   */
  Optional<String> byline();

  /**
   * Returns the line that gives place and date of writing, if it came beside the text.
   *
   * @return the dateline, if it is known apart from the text
   */
  Optional<String> dateline();

  /**
   * Returns the day of publication, to which words such as "tomorrow" are related.
   *
   * @return the day, if it is known; relative dates stay unresolved without it
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> publishedOn();

  /**
   * Returns who published the article.
   *
   * @return the source, if it is known
   */
  Optional<String> source();

  /**
   * Returns where the article was found.
   *
   * @return the address, if it is known
   */
  Optional<String> url();

  /**
   * Returns the language of the text.
   *
   * @return a BCP 47 tag such as {@code en}, if it is known
   */
  Optional<String> language();

  /**
   * Returns the text, unchanged.
   *
   * @return the text, possibly empty
   */
  @Value.Parameter
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String text();

  /**
   * Makes an article of which only the text is known.
   *
   * @param text the text, possibly empty
   * @return the article
   */
  static Article of(String text) {
    return ImmutableArticle.of(text);
  }

  /**
   * Makes an article of which text and day of publication are known.
   *
   * @param text the text, possibly empty
   * @param publishedOn the day of publication
   * @return the article
   */
  static Article of(String text, LocalDate publishedOn) {
    return builder().text(text).publishedOn(publishedOn).build();
  }

  /**
   * Starts a new article.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds articles. Not for use by several threads at once. */
  final class Builder extends ImmutableArticle.Builder {
    Builder() {}
  }
}

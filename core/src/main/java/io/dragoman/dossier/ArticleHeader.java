package io.dragoman.dossier;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import io.dragoman.text.Dateline;
import io.dragoman.text.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The head of an article as it was found: what belongs to no record, but tells whose words they
 * are.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableArticleHeader.class)
@JsonPropertyOrder({
  "articleId",
  "headline",
  "caption",
  "byline",
  "dateline",
  "publishedOn",
  "source",
  "url",
  "evidence"
})
public interface ArticleHeader extends Extensible {

  /**
   * Returns the name of the article.
   *
   * @return the {@link io.dragoman.text.Article#id()}, if there is one
   */
  Optional<String> articleId();

  /**
   * Returns the headline.
   *
   * @return the headline, if there is one
   */
  Optional<String> headline();

  /**
   * Returns the words below a picture.
   *
   * @return the caption, if there is one
   */
  Optional<String> caption();

  /**
   * Returns who wrote the article.
   *
   * @return the byline, if there is one
   */
  Optional<String> byline();

  /**
   * Returns where and when it was written.
   *
   * @return the dateline, if there is one
   */
  Optional<Dateline> dateline();

  /**
   * Returns the day of publication.
   *
   * @return the day, if it is known
   */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> publishedOn();

  /**
   * Returns who published the article.
   *
   * @return the {@link io.dragoman.text.Article#source()}, if it is known
   */
  Optional<String> source();

  /**
   * Returns where the article was found.
   *
   * @return the {@link io.dragoman.text.Article#url()}, if it is known
   */
  Optional<String> url();

  /**
   * Returns the characters that say each property.
   *
   * @return the evidence in the order of the article
   */
  List<Evidence> evidence();

  /**
   * Starts a new record.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds records of this type. Not for use by several threads at once. */
  final class Builder extends ImmutableArticleHeader.Builder {
    Builder() {}
  }
}

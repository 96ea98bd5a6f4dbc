package io.dragoman.parsers.source;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a source beside its bytes. All of it may be absent; the bytes are asked first,
 * except for a form that is set, which is obeyed.
 *
 * <pre>{@code
 * SourceHints.none().named("talks.html").withMediaType("text/html; charset=utf-8");
 * }</pre>
 *
 * @param form the form, where it shall not be detected
 * @param name a file's name, whose ending tells of its form; it becomes the article's id where the
 *     source itself gives none
 * @param mediaType a {@code Content-Type} as HTTP gives it, with or without {@code charset}
 * @param url where the source was found; an address that the source itself names wins
 */
public record SourceHints(
    Optional<SourceForm> form,
    Optional<String> name,
    Optional<String> mediaType,
    Optional<String> url) {

  private static final SourceHints NONE =
      new SourceHints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Refuses null. */
  public SourceHints {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(url, "url");
  }

  /**
   * Hints that say nothing.
   *
   * @return the empty hints
   */
  public static SourceHints none() {
    return NONE;
  }

  /**
   * These hints with a form that is not to be detected.
   *
   * @param form the form of the source
   * @return new hints
   */
  public SourceHints withForm(SourceForm form) {
    return new SourceHints(Optional.of(form), name, mediaType, url);
  }

  /**
   * These hints with the name of a file.
   *
   * @param name the name, without folders
   * @return new hints
   */
  public SourceHints named(String name) {
    return new SourceHints(form, Optional.of(name), mediaType, url);
  }

  /**
   * These hints with the media type that a server or a mail gives.
   *
   * @param mediaType such as {@code text/html; charset=windows-1251}
   * @return new hints
   */
  public SourceHints withMediaType(String mediaType) {
    return new SourceHints(form, name, Optional.of(mediaType), url);
  }

  /**
   * These hints with the address where the source was found.
   *
   * @param url the address
   * @return new hints
   */
  public SourceHints foundAt(String url) {
    return new SourceHints(form, name, mediaType, Optional.of(url));
  }
}

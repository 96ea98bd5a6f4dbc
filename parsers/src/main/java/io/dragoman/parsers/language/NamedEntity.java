package io.dragoman.parsers.language;

import java.util.Objects;

/**
 * A name that a language engine recognises as that of a person, an organization or a place.
 *
 * <pre>{@code
 * new NamedEntity(new TokenRange(4, 6), NamedEntity.Kind.PERSON)
 * }</pre>
 *
 * @param range its tokens, without an article or a title
 * @param kind whose name it is
 */
public record NamedEntity(TokenRange range, Kind kind) {

  /**
   * Makes a named entity.
   *
   * @param range its tokens, without an article or a title
   * @param kind whose name it is
   */
  public NamedEntity {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(kind, "kind");
  }

  /** Whose name it is. */
  public enum Kind {
    /** A person. */
    PERSON,
    /** An organization, company or group. */
    ORGANIZATION,
    /** A city, site, region or country. */
    PLACE
  }
}

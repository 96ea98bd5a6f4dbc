package io.dragoman.examples.report;

import java.util.List;
import java.util.Set;

/**
 * A paragraph of the marked text.
 *
 * @param role what it is in the article
 * @param pieces its pieces in order
 */
record Paragraph(Role role, List<MarkedText.Piece> pieces) {

  /** What a paragraph is, from the properties of the header that it gives. */
  static Role role(Set<String> header) {
    for (Role role : Role.values()) {
      if (header.contains(role.css())) {
        return role;
      }
    }
    return Role.BODY;
  }

  boolean isHeadline() {
    return role == Role.HEADLINE;
  }

  String css() {
    return role.css();
  }

  enum Role {
    HEADLINE,
    BYLINE,
    CAPTION,
    BODY;

    String css() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}

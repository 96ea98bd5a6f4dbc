package io.dragoman.examples.report;

import io.dragoman.text.TextSpan;

/**
 * Something to be marked in the text.
 *
 * @param id its id within the page, such as {@code e12}
 * @param kind what it belongs to
 * @param code the code of the record, such as V1; empty for the header
 * @param property which property of the record it is the evidence of, such as {@code date}
 * @param span where it stands
 */
record Mark(String id, Kind kind, String code, String property, TextSpan span) {

  /** Whether it is evidence of a property, or of a part of it: {@code visitors/0} of visitors. */
  boolean isOf(String wanted) {
    return property.startsWith(wanted)
        && (property.length() == wanted.length() || property.charAt(wanted.length()) == '/');
  }
}

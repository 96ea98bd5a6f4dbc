package io.dragoman.parsers.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names that are safe in an IRI. */
final class Iri {

  private Iri() {}

  /** Any text as a part of an IRI. */
  static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

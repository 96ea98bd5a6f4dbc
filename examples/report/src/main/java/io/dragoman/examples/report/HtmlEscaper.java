package io.dragoman.examples.report;

import com.samskivert.mustache.Mustache;

/**
 * Makes any text safe between tags and within a quoted attribute.
 *
 * <p>Characters with a meaning in HTML become references. Characters that cannot stand in a page of
 * UTF-8 (control characters, halves of surrogate pairs) become U+FFFD, so that the page is the same
 * for every reader.
 */
final class HtmlEscaper implements Mustache.Escaper {

  private static final char REPLACEMENT = '\uFFFD';

  @Override
  public String escape(String raw) {
    StringBuilder safe = new StringBuilder(raw.length() + 16);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < raw.length()
          && Character.isLowSurrogate(raw.charAt(i + 1))) {
        safe.append(c).append(raw.charAt(++i));
      } else {
        append(safe, c);
      }
    }
    return safe.toString();
  }

  private static void append(StringBuilder safe, char c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      case '`' -> safe.append("&#96;");
      case '=' -> safe.append("&#61;");
      case '\t', '\n' -> safe.append(c);
      case '\r' -> safe.append("&#13;");
      default -> safe.append(isUnfit(c) ? REPLACEMENT : c);
    }
  }

  private static boolean isUnfit(char c) {
    return Character.isISOControl(c) || Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF';
  }
}

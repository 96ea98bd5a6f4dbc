package io.dragoman.examples.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The Content-Security-Policy of a page: its own style and script, known by their hashes, and
 * nothing else. No connection, no frame, no form, no plug-in, no inline handler.
 */
final class ContentPolicy {

  private ContentPolicy() {}

  /**
   * The policy for a page with one style element and one script element.
   *
   * @param style what stands between {@code <style>} and {@code </style>}, character by character
   * @param script what stands between {@code <script>} and {@code </script>}
   */
  static String allowingOnly(String style, String script) {
    return String.join(
        "; ",
        "default-src 'none'",
        "style-src " + hash(style),
        "script-src " + hash(script),
        "img-src data:", // for the empty icon, without which a browser asks the server for one
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

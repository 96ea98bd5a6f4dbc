package io.dragoman.parsers.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the form of a source by its first characters, then by its media type and name. */
final class FormDetector {

  private static final int LOOKED_AT = 1 << 16;

  private static final Set<String> FEED_ROOTS = Set.of("rss", "feed", "rdf");
  private static final Set<String> NEWSML_ROOTS =
      Set.of("newsitem", "newsmessage", "packageitem", "nitf");

  private static final List<String> NINJS_KEYS =
      List.of(
          "\"headlines\"",
          "\"bodies\"",
          "\"body_text\"",
          "\"body_xhtml\"",
          "\"headline\"",
          "\"versioncreated\"",
          "\"firstcreated\"");

  private static final Set<String> MAIL_FIELDS =
      Set.of(
          "from",
          "to",
          "cc",
          "subject",
          "date",
          "received",
          "return-path",
          "message-id",
          "mime-version",
          "content-type",
          "reply-to",
          "sender",
          "delivered-to",
          "list-id",
          "dkim-signature",
          "x-mailer");

  private static final Set<String> HTML_TAGS =
      Set.of(
          "html", "head", "body", "meta", "title", "script", "link", "div", "article", "main",
          "section", "header", "h1", "table", "p");

  private FormDetector() {}

  static SourceForm detect(byte[] bytes, SourceHints hints) {
    if (hints.form().isPresent()) {
      return hints.form().get();
    }
    int length = Math.min(bytes.length, LOOKED_AT);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (head.startsWith("ï»¿") || head.startsWith("ÿþ") || head.startsWith("þÿ")) {
      head = head.substring(head.charAt(0) == 'ï' ? 3 : 2);
    }
    if (head.startsWith("WARC/")) {
      return SourceForm.WARC;
    }
    String text = head.stripLeading();
    Optional<SourceForm> bySigns = Optional.empty();
    if (text.startsWith("<")) {
      bySigns = byTag(text);
    } else if (text.startsWith("{") || text.startsWith("[")) {
      bySigns = byKeys(text);
    } else if (isMail(text)) {
      bySigns = Optional.of(SourceForm.EMAIL);
    }
    return bySigns
        .or(() -> hints.mediaType().flatMap(FormDetector::byMediaType))
        .or(() -> hints.name().flatMap(FormDetector::byName))
        .orElse(SourceForm.PLAIN_TEXT);
  }

  private static Optional<SourceForm> byTag(String text) {
    String root = rootName(text).toLowerCase(Locale.ROOT);
    String local = root.substring(root.indexOf(':') + 1);
    if (FEED_ROOTS.contains(local)) {
      return Optional.of(SourceForm.FEED);
    }
    if (NEWSML_ROOTS.contains(local)) {
      return Optional.of(SourceForm.NEWSML);
    }
    return HTML_TAGS.contains(local) ? Optional.of(SourceForm.HTML) : Optional.empty();
  }

  /** The first tag behind declarations, comments and a document type. */
  private static String rootName(String text) {
    int at = 0;
    while (at >= 0 && at < text.length()) {
      at = text.indexOf('<', at);
      if (at < 0) {
        return "";
      }
      if (text.startsWith("<!--", at)) {
        at = text.indexOf("-->", at);
      } else if (text.startsWith("<!", at)) {
        String type = text.substring(at, Math.min(text.length(), at + 20)).toLowerCase(Locale.ROOT);
        if (type.startsWith("<!doctype html")) {
          return "html";
        }
        int subset = text.indexOf('[', at);
        int end = text.indexOf('>', at);
        at = subset >= 0 && subset < end ? text.indexOf("]>", subset) : end;
      } else if (text.startsWith("<?", at)) {
        at = text.indexOf("?>", at);
      } else {
        int end = at + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
          end++;
        }
        return text.substring(at + 1, end);
      }
    }
    return "";
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
  }

  private static Optional<SourceForm> byKeys(String json) {
    if (json.contains("\"@context\"") || json.contains("\"@type\"")) {
      return Optional.of(SourceForm.JSON_LD);
    }
    String lower = json.toLowerCase(Locale.ROOT);
    boolean ninjs =
        (lower.contains("\"uri\"") && NINJS_KEYS.stream().anyMatch(lower::contains))
            || lower.contains("\"bodies\"")
            || lower.contains("\"body_xhtml\"")
            || lower.contains("ninjs");
    return ninjs ? Optional.of(SourceForm.NINJS) : Optional.empty();
  }

  /** Whether it begins with two fields of a mail's header or more. */
  private static boolean isMail(String text) {
    int fields = 0;
    for (String line : text.split("\r?\n", 40)) {
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      boolean folded = Character.isWhitespace(line.charAt(0));
      boolean mailbox = fields == 0 && line.startsWith("From ");
      if (folded || mailbox) {
        continue;
      }
      if (colon <= 0 || line.substring(0, colon).indexOf(' ') >= 0) {
        return false;
      }
      fields += MAIL_FIELDS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return fields >= 2;
  }

  private static Optional<SourceForm> byMediaType(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT).replaceAll(";.*", "").strip();
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> Optional.of(SourceForm.HTML);
      case "application/rss+xml", "application/atom+xml" -> Optional.of(SourceForm.FEED);
      case "application/ld+json" -> Optional.of(SourceForm.JSON_LD);
      case "application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml" ->
          Optional.of(SourceForm.NEWSML);
      case "message/rfc822" -> Optional.of(SourceForm.EMAIL);
      case "application/warc" -> Optional.of(SourceForm.WARC);
      default -> Optional.empty();
    };
  }

  private static Optional<SourceForm> byName(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    plain = plain.endsWith(".gz") ? plain.substring(0, plain.length() - 3) : plain;
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "html", "htm", "xhtml" -> Optional.of(SourceForm.HTML);
      case "rss", "atom" -> Optional.of(SourceForm.FEED);
      case "eml" -> Optional.of(SourceForm.EMAIL);
      case "warc" -> Optional.of(SourceForm.WARC);
      default -> Optional.empty();
    };
  }
}

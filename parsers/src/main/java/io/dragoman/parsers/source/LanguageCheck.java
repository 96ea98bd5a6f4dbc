package io.dragoman.parsers.source;

import io.dragoman.text.Warning;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether a text is English. Most texts are told by their small words, which costs nothing;
 * only what does not read like English is shown to a {@link LanguageNames}, which is loaded then.
 * Immutable, shared by threads.
 */
final class LanguageCheck {

  /** Frequent English words that are rare in other languages. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the",
          "of",
          "and",
          "to",
          "that",
          "for",
          "with",
          "by",
          "from",
          "will",
          "would",
          "said",
          "has",
          "have",
          "been",
          "were",
          "which",
          "who",
          "their",
          "they",
          "this",
          "these",
          "those",
          "his",
          "its",
          "it",
          "after",
          "before",
          "between",
          "during",
          "about",
          "into",
          "also",
          "but",
          "not",
          "are",
          "be",
          "than",
          "when",
          "while",
          "other",
          "both",
          "should",
          "could",
          "there",
          "our",
          "your",
          "we",
          "you",
          "she",
          "at",
          "as",
          "including",
          "through");

  private static final int LOOKED_AT = 6_000;
  private static final int FEWEST_WORDS = 12;
  private static final double SURE = 0.16;
  private static final double SURELY_NOT = 0.08;

  private final LanguageNames names;

  LanguageCheck(LanguageNames names) {
    this.names = names;
  }

  /** What was found: the language to write into the article, and what is odd about it. */
  record Verdict(Optional<String> language, List<Warning> warnings) {}

  Verdict check(String text, Optional<String> declared) {
    String head = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    Optional<UnicodeScript> foreign = foreignScript(head);
    List<String> words = words(head);
    boolean tooShort = words.size() < FEWEST_WORDS && foreign.isEmpty();
    if (tooShort) {
      return new Verdict(declared, declaredForeign(declared));
    }
    double share = share(words);
    if (foreign.isEmpty() && share >= SURE) {
      return english(declared);
    }
    Optional<String> name = names.language(head);
    boolean detectedEnglish = name.filter("en"::equals).isPresent();
    boolean english =
        foreign.isEmpty() && (detectedEnglish || (name.isEmpty() && share >= SURELY_NOT));
    return english ? english(declared) : foreign(declared, name, foreign);
  }

  private static Verdict english(Optional<String> declared) {
    if (declared.isEmpty()) {
      return new Verdict(Optional.of("en"), List.of());
    }
    if (isEnglish(declared.get())) {
      return new Verdict(declared, List.of());
    }
    String message = "the publisher says %s, but the text is English".formatted(declared.get());
    return new Verdict(
        Optional.of("en"), List.of(Warning.of(WarningCode.LANGUAGE_DIFFERS.code(), message)));
  }

  private Verdict foreign(
      Optional<String> declared, Optional<String> name, Optional<UnicodeScript> script) {
    List<Warning> warnings = new ArrayList<>();
    Optional<String> language = name.or(() -> declared.filter(tag -> !isEnglish(tag)));
    String what =
        language
            .map(tag -> "is in " + displayName(tag))
            .or(() -> script.map(s -> "is written in " + s.name().toLowerCase(Locale.ROOT)))
            .orElse("does not read like English");
    String hint = name.isEmpty() ? names.hint() : "";
    warnings.add(
        Warning.of(
            WarningCode.NOT_ENGLISH.code(),
            "the text "
                + what
                + ", and the rules read English; expect few records or none"
                + hint));
    boolean differs =
        declared.isPresent()
            && (isEnglish(declared.get())
                || (name.isPresent() && !primary(declared.get()).equals(primary(name.get()))));
    if (differs) {
      warnings.add(
          Warning.of(
              WarningCode.LANGUAGE_DIFFERS.code(),
              "the publisher says %s, but the text %s".formatted(declared.orElseThrow(), what)));
    }
    return new Verdict(language, warnings);
  }

  private static List<Warning> declaredForeign(Optional<String> declared) {
    if (declared.isEmpty() || isEnglish(declared.get())) {
      return List.of();
    }
    return List.of(
        Warning.of(
            WarningCode.NOT_ENGLISH.code(),
            "the publisher says that the text is in %s, and the rules read English"
                .formatted(displayName(declared.get()))));
  }

  private static String displayName(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }

  private static boolean isEnglish(String tag) {
    return primary(tag).equals("en")
        || primary(tag).equals("eng")
        || primary(tag).equals("english");
  }

  private static String primary(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT).replace('_', '-');
    int end = lower.indexOf('-');
    return end < 0 ? lower : lower.substring(0, end);
  }

  private static double share(List<String> words) {
    long hits = words.stream().filter(ENGLISH::contains).count();
    return words.isEmpty() ? 0 : (double) hits / words.size();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        begin = -1;
      }
    }
    return words;
  }

  /** The script of most letters, if it is not the Latin one. */
  private static Optional<UnicodeScript> foreignScript(String text) {
    int latin = 0;
    int other = 0;
    UnicodeScript first = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!Character.isLetter(c)) {
        continue;
      }
      UnicodeScript script = UnicodeScript.of(c);
      if (script == UnicodeScript.LATIN) {
        latin++;
      } else {
        other++;
        first = first == null ? script : first;
      }
    }
    return other > latin && other >= 20 ? Optional.ofNullable(first) : Optional.empty();
  }
}

package io.dragoman.parsers.structure;

import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.Set;

/** What short lines look like: bylines, names, turns of an interview, bullets, end marks. */
final class Lines {

  private static final Set<String> OFFICES =
      Set.of(
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "secretary",
          "minister",
          "president",
          "ambassador",
          "director",
          "envoy",
          "representative",
          "commissioner",
          "premier",
          "chancellor",
          "counselor",
          "administrator",
          "coordinator",
          "chair",
          "chairman",
          "staff",
          "correspondent",
          "reporter",
          "editor",
          "adviser",
          "advisor",
          "governor",
          "officer",
          "office",
          "bureau",
          "department",
          "ministry",
          "service");

  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "for", "and", "to", "in", "at", "on", "de", "la", "al", "el", "bin", "van",
          "von", "&");

  private static final int LONGEST_LABEL = 9;

  private Lines() {}

  static boolean endsSentence(List<Word> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      String word = tokens.get(i).folded();
      switch (word) {
        case "\"", "'", "''", ")", "]":
          continue;
        case ".", "?", "!", "...", ":", ";", "\u2026", ",":
          return !word.equals(",");
        default:
          return false;
      }
    }
    return false;
  }

  static boolean isEndMark(List<Word> tokens) {
    if (tokens.size() > 4) {
      return false;
    }
    StringBuilder letters = new StringBuilder();
    for (Word token : tokens) {
      if (Character.isLetterOrDigit(token.folded().charAt(0))) {
        letters.append(token.folded());
      }
    }
    switch (letters.toString()) {
      case "endtext", "ends", "end", "30":
        return true;
      default:
        return false;
    }
  }

  static boolean isNotice(List<Word> tokens) {
    String first = tokens.get(0).folded();
    String second = tokens.size() > 1 ? tokens.get(1).folded() : "";
    String third = tokens.size() > 2 ? tokens.get(2).folded() : "";
    if (first.equals("for")) {
      boolean asks =
          third.equals("inquiries")
              || third.equals("information")
              || third.equals("enquiries")
              || third.equals("questions")
              || third.equals("details");
      return asks && tokens.size() < 30;
    }
    boolean colon = second.equals(":");
    return (colon
            && (first.equals("categories")
                || first.equals("contact")
                || first.equals("tags")
                || first.equals("related")
                || first.equals("sources")))
        || (first.equals("follow") && second.equals("us"));
  }

  static boolean isTable(String text, TextSpan span) {
    int separators = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      separators += c == '\t' || c == '|' ? 1 : 0;
    }
    return separators >= 2;
  }

  /** "By Ann Lee", "Office of the Spokesperson", "Ned Price, Department Spokesperson". */
  static boolean isByline(List<Word> tokens) {
    if (tokens.size() > 24 || endsSentence(tokens)) {
      return false;
    }
    String first = tokens.get(0).folded();
    if (first.equals("by") && tokens.size() > 1 && isCapital(tokens.get(1))) {
      return tokens.size() < 12;
    }
    if (first.equals("office") && tokens.size() > 2 && tokens.get(1).folded().equals("of")) {
      return allNames(tokens, 0);
    }
    int comma = 0;
    while (comma < tokens.size() && !tokens.get(comma).folded().equals(",")) {
      comma++;
    }
    return comma >= 2
        && comma <= 6
        && comma + 1 < tokens.size()
        && allNames(tokens, 0)
        && hasOffice(tokens, comma)
        && !hasOffice(tokens.subList(0, comma), 0);
  }

  private static boolean hasOffice(List<Word> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (OFFICES.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  static boolean isNameLike(List<Word> tokens, int longest) {
    return tokens.size() <= longest && allNames(tokens, 0);
  }

  /** A person's name on a line of its own is no headline. */
  static boolean isWordyName(List<Word> tokens) {
    return tokens.size() <= 2 && allNames(tokens, 0);
  }

  private static boolean allNames(List<Word> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      Word token = tokens.get(i);
      char c = token.text().charAt(0);
      boolean name = Character.isUpperCase(c) || !Character.isLetter(c);
      if (!name && !LINKS.contains(token.folded()) && !token.folded().equals("'s")) {
        return false;
      }
    }
    return true;
  }

  static boolean isTimeOfDay(List<Word> tokens) {
    String last = tokens.size() > 1 ? tokens.get(1).folded() : "";
    return tokens.size() <= 4
        && Character.isDigit(tokens.get(0).text().charAt(0))
        && (last.equals("p.m.") || last.equals("a.m.") || last.equals("pm") || last.equals("am"));
  }

  /** Where the colon of "FOREIGN MINISTER PAYNE:" or "Question:" stands, 0 if there is none. */
  static int label(List<Word> tokens) {
    boolean upper = true;
    for (int i = 0; i < tokens.size() && i <= LONGEST_LABEL; i++) {
      String text = tokens.get(i).text();
      if (text.equals(":")) {
        return i > 0 && (upper || isQuestionLabel(tokens, i)) ? i : 0;
      }
      upper &= isUpper(text);
    }
    return 0;
  }

  private static boolean isQuestionLabel(List<Word> tokens, int colon) {
    String first = tokens.get(0).folded();
    return colon == 1 && (first.equals("question") || first.equals("answer"));
  }

  private static boolean isUpper(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i)) && !(i == 1 && text.startsWith("Mc"))) {
        return false;
      }
    }
    return true;
  }

  static boolean isBullet(Word token) {
    switch (token.text()) {
      case "\u2022", "*", "\u00B7", "\u25CF", "\u25AA", "\u2023", "-", "\u2013", "\u2014", "o":
        return true;
      default:
        return false;
    }
  }

  /** How many tokens the mark of a list item has, 0 if there is none. */
  static int bullet(List<Word> tokens) {
    if (tokens.size() < 2) {
      return 0;
    }
    boolean spaced = tokens.get(1).begin() > tokens.get(0).end();
    if (isBullet(tokens.get(0)) && spaced) {
      return 1;
    }
    String first = tokens.get(0).folded();
    String second = tokens.get(1).folded();
    boolean number = first.length() <= 2 && Character.isDigit(first.charAt(0));
    boolean letter = first.length() == 1 && first.charAt(0) >= 'a' && first.charAt(0) <= 'h';
    boolean closed = second.equals(")") || (number && second.equals("."));
    boolean apart = tokens.size() > 2 && tokens.get(2).begin() > tokens.get(1).end();
    return (number || letter) && closed && apart && !spaced ? 2 : 0;
  }

  static boolean opensQuotation(Word token) {
    String folded = token.folded();
    return folded.equals("\"") || folded.equals("'") || folded.equals("(") || folded.equals("[");
  }

  private static boolean isCapital(Word token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}

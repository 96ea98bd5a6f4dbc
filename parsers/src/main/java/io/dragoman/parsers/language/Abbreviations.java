package io.dragoman.parsers.language;

import java.util.Set;

/** Which words keep a period, and what the period says about the end of a sentence. */
final class Abbreviations {

  /** Before a name: never the end of a sentence. */
  private static final Set<String> TITLES =
      Set.of(
          "adm", "amb", "asst", "atty", "brig", "capt", "cdr", "cmdr", "col", "cpl", "dep", "dir",
          "dr", "fr", "gen", "gov", "hon", "insp", "lt", "m", "maj", "messrs", "mme", "mr", "mrs",
          "ms", "msgr", "mt", "pres", "prof", "rep", "reps", "rev", "secy", "sen", "sens", "sgt",
          "sr", "st", "supt", "vs", "v", "viz", "cf", "e.g", "i.e", "ft");

  /** After a name or a figure: the end of a sentence where a new one clearly begins. */
  private static final Set<String> OTHERS =
      Set.of(
          "apr", "aug", "ave", "blvd", "bros", "ca", "co", "corp", "ct", "dec", "dept", "dist",
          "ed", "eds", "est", "etc", "ext", "feb", "fig", "fri", "govt", "inc", "inst", "jan", "jr",
          "jul", "jun", "ltd", "mar", "mfg", "natl", "nov", "oct", "op", "ph.d", "pp", "rd", "sat",
          "sec", "sept", "sep", "seq", "thu", "thurs", "tue", "tues", "univ", "wed", "ind", "calif",
          "fla", "mass", "conn", "md", "mich", "minn", "pa", "tenn", "tex", "wash", "wis", "ariz",
          "colo", "okla", "ore", "penn", "vt", "va", "ky", "kan", "neb", "nev");

  /** Abbreviations only before a number. */
  private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "art", "p", "para", "res");

  /** Words that also are common words, so that only the capitalised form is an abbreviation. */
  private static final Set<String> CAPITALISED_ONLY =
      Set.of(
          "sat", "sun", "mar", "fig", "gen", "rep", "dir", "fr", "ore", "mass", "wash", "col",
          "dec", "co", "sec", "md", "pa", "ind", "dep", "adm", "ed", "est", "rev", "hon", "ext",
          "ct", "penn", "pres", "jun", "wed", "fla", "va");

  private static final int LONGEST = 7;

  private Abbreviations() {}

  /** Whether the period at {@code to} belongs to the word before it. */
  static boolean keepsPeriod(CharSequence text, int from, int to, int end) {
    int length = to - from;
    if (length > LONGEST || (to + 1 < end && text.charAt(to + 1) == '.')) {
      return false;
    }
    boolean last = isLastOf(text, to + 1, end);
    if (length == 1) {
      return Character.isUpperCase(text.charAt(from)) && !last;
    }
    boolean dotted = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      dotted &= (i - from) % 2 == 0 ? Character.isLetter(c) : c == '.';
    }
    if (dotted && length % 2 == 1) {
      return true;
    }
    String word = Folding.fold(text.subSequence(from, to).toString());
    if (BEFORE_NUMBERS.contains(word)) {
      return to + 2 < end
          && Folding.isSpace(text.charAt(to + 1))
          && Character.isDigit(text.charAt(to + 2));
    }
    if (!TITLES.contains(word) && !OTHERS.contains(word)) {
      return false;
    }
    if (last && (CAPITALISED_ONLY.contains(word) || TITLES.contains(word))) {
      return false;
    }
    return Character.isUpperCase(text.charAt(from)) || !CAPITALISED_ONLY.contains(word);
  }

  private static boolean isLastOf(CharSequence text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
      if (i - from > LONGEST) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token with its period always stands before something, as "Gen." does. */
  static boolean isTitle(Token token) {
    String folded = token.folded();
    return folded.length() > 2 && TITLES.contains(folded.substring(0, folded.length() - 1));
  }
}

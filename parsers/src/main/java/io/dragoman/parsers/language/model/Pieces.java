package io.dragoman.parsers.language.model;

/** Where sentences too long for the cubic decoder are cut. */
final class Pieces {

  /** How the root of a later piece hangs on that of the first. */
  static final String RELATION = "parataxis";

  private static final int LONGEST = 160;
  private static final int SHORTEST = 80;

  private Pieces() {}

  /**
   * The end of the piece that begins here: the sentence's end where that is near, else after the
   * last punctuation mark within reach, else as far as is allowed.
   */
  static int end(String[] forms, int begin) {
    if (forms.length - begin <= LONGEST) {
      return forms.length;
    }
    for (int end = begin + LONGEST; end > begin + SHORTEST; end--) {
      if (isMark(forms[end - 1])) {
        return end;
      }
    }
    return begin + LONGEST;
  }

  private static boolean isMark(String form) {
    return switch (form) {
      case ",", ";", ":", ".", "?", "!", "-", "--", "–", "—" -> true;
      default -> false;
    };
  }
}

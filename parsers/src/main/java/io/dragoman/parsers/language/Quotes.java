package io.dragoman.parsers.language;

/** Whether quotation marks and brackets at the edges of a range have their partner inside it. */
final class Quotes {

  private Quotes() {}

  /** Whether a token is a quotation mark of any kind. */
  static boolean isQuote(Token token) {
    String folded = token.folded();
    return folded.equals("\"") || folded.equals("''") || folded.equals("'");
  }

  /** Whether the token at {@code at} opens a pair that closes before {@code end}. */
  static boolean opensPair(Sentence sentence, int at, int end) {
    char partner = partnerOfOpening(sentence.token(at));
    if (partner == 0) {
      return false;
    }
    for (int i = at + 1; i < end; i++) {
      if (isMark(sentence.token(i), partner)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token at {@code at} closes a pair that opens at or after {@code begin}. */
  static boolean closesPair(Sentence sentence, int begin, int at) {
    Token token = sentence.token(at);
    String folded = token.folded();
    if (folded.equals(")") || folded.equals("]")) {
      char opening = folded.charAt(0) == ')' ? '(' : '[';
      for (int i = at - 1; i >= begin; i--) {
        char c = sentence.token(i).text().charAt(0);
        if (c == opening) {
          return true;
        }
        if (c == folded.charAt(0)) {
          return false;
        }
      }
      return false;
    }
    if (!isQuote(token)) {
      return false;
    }
    int marks = 0;
    for (int i = begin; i < at; i++) {
      if (isQuote(sentence.token(i))) {
        marks++;
      }
    }
    return marks % 2 == 1;
  }

  private static char partnerOfOpening(Token token) {
    switch (token.folded()) {
      case "(":
        return ')';
      case "[":
        return ']';
      case "\"", "''":
        return '"';
      case "'":
        return '\'';
      default:
        return 0;
    }
  }

  private static boolean isMark(Token token, char mark) {
    String folded = token.folded();
    return folded.equals("''") ? mark == '"' : folded.length() == 1 && folded.charAt(0) == mark;
  }
}

package io.dragoman.parsers.agenda;

import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import java.util.Set;

/** What does not belong to a topic at its edges. */
final class Edges {

  private static final Set<String> LEADING =
      Set.of("also", "both", "and", "or", "as", "well", "then", "further", "finally");

  private static final Set<String> ASIDE =
      Set.of("based", "with", "while", "following", "amid", "among", "particularly", "like");

  private static final Set<String> QUANTITY =
      Set.of(
          "range",
          "number",
          "variety",
          "series",
          "array",
          "spectrum",
          "set",
          "host",
          "list",
          "wide",
          "broad",
          "full",
          "various",
          "several",
          "many",
          "numerous",
          "other",
          "key",
          "whole",
          "pressing",
          "press",
          "important",
          "urgent",
          "main",
          "major",
          "current",
          "topical");

  private Edges() {}

  /** The range without punctuation, conjunctions and "as well as" at its edges. */
  static TokenRange trim(Syntax syntax, TokenRange range) {
    int begin = range.begin();
    int end = range.end();
    while (begin < end && leads(syntax, begin)) {
      begin++;
    }
    while (end > begin && trails(syntax, end - 1)) {
      end--;
    }
    return new TokenRange(begin, end);
  }

  /**
   * The range up to a comma after which a clause only adds something: ", which ...", ", based on".
   */
  static TokenRange withoutAside(Syntax syntax, TokenRange range) {
    for (int i = range.begin() + 1; i < range.end() - 1; i++) {
      String text = syntax.sentence().token(i).text();
      boolean dash = text.equals("-") && isSpaced(syntax, i);
      if (dash || text.equals(",") && opensAside(syntax, i + 1)) {
        return new TokenRange(range.begin(), i);
      }
    }
    return range;
  }

  private static boolean isSpaced(Syntax syntax, int token) {
    int begin = syntax.sentence().token(token).begin();
    return syntax.sentence().token(token - 1).end() < begin;
  }

  private static boolean opensAside(Syntax syntax, int token) {
    String tag = syntax.tags().penn(token);
    String word = syntax.sentence().token(token).folded();
    return tag.equals("WDT") || tag.equals("WP") || tag.equals("WRB") || ASIDE.contains(word);
  }

  private static boolean leads(Syntax syntax, int token) {
    return isOuter(syntax, token) || LEADING.contains(syntax.sentence().token(token).folded());
  }

  private static boolean trails(Syntax syntax, int token) {
    return isOuter(syntax, token) || syntax.tags().upos(token) == Upos.CCONJ;
  }

  private static boolean isOuter(Syntax syntax, int token) {
    String text = syntax.sentence().token(token).text();
    boolean closes = text.equals(")") || text.equals("]") || text.equals("%");
    return syntax.tags().upos(token) == Upos.PUNCT && !closes && !text.equals("(");
  }

  /** Whether a word only says how much or how many. */
  static boolean isQuantity(String lemma) {
    return QUANTITY.contains(lemma);
  }
}

package io.dragoman.parsers.language;

/** Where clauses begin and end. */
final class ClauseExtents {

  private ClauseExtents() {}

  /** The whole clause without leading conjunction, complementizer and outer punctuation. */
  static TokenRange of(TreeSyntax syntax, int predicate) {
    Arcs arcs = syntax.arcs();
    int begin = arcs.left(predicate);
    int end = arcs.right(predicate) + 1;
    begin = afterLeading(syntax, begin, predicate, true);
    return trim(syntax, begin, end, predicate);
  }

  /** A clause that is said, with its "to" or "whether" but without its "that". */
  static TokenRange said(TreeSyntax syntax, int predicate) {
    Arcs arcs = syntax.arcs();
    int begin = afterLeading(syntax, arcs.left(predicate), predicate, false);
    return trim(syntax, begin, arcs.right(predicate) + 1, predicate);
  }

  private static int afterLeading(TreeSyntax syntax, int from, int predicate, boolean every) {
    Arcs arcs = syntax.arcs();
    int begin = from;
    while (begin < predicate) {
      boolean own = arcs.head(begin) == predicate;
      String word = syntax.sentence().token(begin).folded();
      boolean drop =
          syntax.tags().upos(begin) == Upos.PUNCT && !Quotes.isQuote(syntax.sentence().token(begin))
              || (own && arcs.is(begin, Relation.CC))
              || (own && arcs.is(begin, Relation.MARK) && (every || word.equals("that")));
      if (!drop) {
        break;
      }
      begin++;
    }
    return begin;
  }

  /** Drops punctuation at the edges, quotation marks only where their partner is outside. */
  static TokenRange trim(TreeSyntax syntax, int from, int to, int predicate) {
    Sentence sentence = syntax.sentence();
    int begin = Math.min(from, predicate);
    int end = Math.max(to, predicate + 1);
    boolean changed = true;
    while (changed) {
      changed = false;
      if (begin < predicate
          && isPunctuation(syntax, begin)
          && !Quotes.opensPair(sentence, begin, end)) {
        begin++;
        changed = true;
      } else if (end - 1 > predicate
          && isPunctuation(syntax, end - 1)
          && !Quotes.closesPair(sentence, begin, end - 1)) {
        end--;
        changed = true;
      } else if (begin < predicate
          && end - 1 > predicate
          && Quotes.isQuote(sentence.token(begin))
          && Quotes.isQuote(sentence.token(end - 1))
          && !hasQuoteBetween(sentence, begin + 1, end - 1)) {
        begin++;
        end--;
        changed = true;
      }
    }
    return new TokenRange(begin, end);
  }

  private static boolean isPunctuation(TreeSyntax syntax, int token) {
    return syntax.tags().upos(token) == Upos.PUNCT;
  }

  private static boolean hasQuoteBetween(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Quotes.isQuote(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }
}

package io.dragoman.parsers.language;

import java.util.List;

/** Finds the quotations that a verb of speech introduces or follows in its sentence. */
final class Quotations {

  private static final int FARTHEST = 30;

  private Quotations() {}

  /** Adds the quotation before the verb and the one after it, as far as there are any. */
  static void around(TreeSyntax syntax, int verb, List<TokenRange> found) {
    Sentence sentence = syntax.sentence();
    int begin = beginOfSpeech(syntax, verb);
    int closing = begin - 1;
    if (closing > 0 && isComma(sentence, closing) && Quotes.isQuote(sentence.token(closing - 1))) {
      closing--;
    }
    if (closing > 0 && Quotes.isQuote(sentence.token(closing)) && closes(sentence, closing)) {
      int opening = closing - 1;
      while (opening >= 0 && !Quotes.isQuote(sentence.token(opening))) {
        opening--;
      }
      if (opening < 0 || isWhole(syntax, opening)) {
        add(sentence, opening + 1, closing, found);
      }
    }
    int next = openingAfter(syntax, verb);
    if (next >= 0) {
      int end = next + 1;
      while (end < sentence.size() && !Quotes.isQuote(sentence.token(end))) {
        end++;
      }
      add(sentence, next + 1, end, found);
    }
  }

  private static boolean isComma(Sentence sentence, int token) {
    return sentence.token(token).folded().equals(",");
  }

  /** The first token of "he said", "the minister told reporters". */
  private static int beginOfSpeech(TreeSyntax syntax, int verb) {
    Arcs arcs = syntax.arcs();
    int begin = syntax.clauseAt(verb).map(clause -> clause.verbGroup().begin()).orElse(verb);
    int subject = arcs.child(verb, Relation.NSUBJ);
    if (subject >= 0 && subject < verb) {
      begin = Math.min(begin, syntax.phrases().full(subject).range().begin());
    }
    return begin;
  }

  /** A comma or full stop before the mark shows that the quotation is a sentence of its own. */
  private static boolean closes(Sentence sentence, int closing) {
    String before = sentence.token(closing - 1).folded();
    boolean inside =
        before.equals(",")
            || before.equals("?")
            || before.equals("!")
            || before.equals(".")
            || before.equals("...")
            || before.equals("-");
    boolean outside = closing + 1 < sentence.size() && isComma(sentence, closing + 1);
    return inside || outside;
  }

  /** Whether the quotation begins the sentence or follows a pause. */
  private static boolean isWhole(TreeSyntax syntax, int opening) {
    return opening == 0 || syntax.tags().upos(opening - 1) == Upos.PUNCT || opening <= 2;
  }

  /** The mark that opens a quotation after the verb and a pause, or -1. */
  private static int openingAfter(TreeSyntax syntax, int verb) {
    Sentence sentence = syntax.sentence();
    int limit = Math.min(sentence.size() - 1, verb + FARTHEST);
    for (int i = verb + 1; i <= limit; i++) {
      if (Quotes.isQuote(sentence.token(i))) {
        String before = sentence.token(i - 1).folded();
        boolean pause = before.equals(",") || before.equals(":");
        return pause && opens(sentence, i) ? i : -1;
      }
      boolean other =
          syntax.tags().upos(i) == Upos.VERB
              && (syntax.arcs().is(i, Relation.CONJ) || saysItself(syntax, i));
      if (other) {
        return -1;
      }
    }
    return -1;
  }

  /** "..., <u>saying</u> "We agree"": the quotation belongs to this verb. */
  private static boolean saysItself(TreeSyntax syntax, int verb) {
    return syntax.tags().penn(verb).equals("VBG") && VerbClasses.isSpeech(syntax.lemma(verb));
  }

  /** Whether a mark opens: it touches the word after it and not the one before it. */
  private static boolean opens(Sentence sentence, int mark) {
    boolean closing = sentence.token(mark).text().charAt(0) == '\u201D';
    boolean touchesNext =
        mark + 1 < sentence.size()
            && sentence.token(mark).end() == sentence.token(mark + 1).begin();
    boolean touchesBefore = sentence.token(mark - 1).end() == sentence.token(mark).begin();
    return !closing && (touchesNext || !touchesBefore);
  }

  private static void add(Sentence sentence, int from, int to, List<TokenRange> found) {
    int end = to;
    while (end > from && isComma(sentence, end - 1)) {
      end--;
    }
    if (end > from) {
      found.add(new TokenRange(from, end));
    }
  }
}

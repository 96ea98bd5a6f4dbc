package io.dragoman.parsers.language;

import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts paragraphs into sentences. The end of a paragraph always ends a sentence; a period after an
 * abbreviation or an initial does only where a new sentence clearly begins; quotation marks and
 * brackets that close stay with the sentence they close.
 */
public final class SentenceSplitter {

  /** Words that begin a sentence when capitalised after an abbreviation. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "there",
          "here",
          "but",
          "and",
          "or",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "to",
          "as",
          "if",
          "when",
          "while",
          "after",
          "before",
          "since",
          "during",
          "although",
          "though",
          "however",
          "moreover",
          "meanwhile",
          "earlier",
          "later",
          "last",
          "both",
          "some",
          "many",
          "most",
          "all",
          "no",
          "not",
          "what",
          "who",
          "why",
          "how",
          "where",
          "according",
          "asked",
          "speaking",
          "officials",
          "under",
          "despite",
          "following",
          "yesterday",
          "today",
          "tomorrow",
          "also",
          "then",
          "so",
          "once");

  private SentenceSplitter() {}

  /**
   * The sentences of a text.
   *
   * @param text the text
   * @param paragraphs its paragraphs in text order
   * @return sentences in text order, each with the number of its paragraph in the given list
   */
  public static List<Sentence> split(CharSequence text, List<TextSpan> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      TextSpan paragraph = paragraphs.get(i);
      List<Token> tokens = Tokenizer.tokenize(text, paragraph.begin(), paragraph.end());
      int first = 0;
      for (int at = 0; at < tokens.size(); at++) {
        int last = endOfSentence(text, tokens, at);
        if (last >= 0) {
          add(sentences, i, tokens, first, last + 1);
          first = last + 1;
          at = last;
        }
      }
      add(sentences, i, tokens, first, tokens.size());
    }
    return List.copyOf(sentences);
  }

  private static void add(
      List<Sentence> sentences, int paragraph, List<Token> tokens, int first, int end) {
    if (first >= end) {
      return;
    }
    List<Token> own = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      own.add(
          first == 0
              ? token
              : new Token(i - first, token.begin(), token.end(), token.text(), token.folded()));
    }
    sentences.add(new Sentence(sentences.size(), paragraph, own));
  }

  /** The last token of the sentence that ends with the mark at a token, or -1 if none ends. */
  private static int endOfSentence(CharSequence text, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String word = token.folded();
    char mark = word.charAt(word.length() - 1);
    if (mark != '.' && mark != '?' && mark != '!' && mark != '\u2026') {
      return -1;
    }
    boolean abbreviation = mark == '.' && word.length() > 1 && word.charAt(0) != '.';
    int last = at;
    while (last + 1 < tokens.size() && closes(text, tokens, last)) {
      last++;
    }
    if (last + 1 >= tokens.size()) {
      return tokens.size() - 1;
    }
    Token next = tokens.get(last + 1);
    char first = next.text().charAt(0);
    boolean spaced = next.begin() > tokens.get(last).end();
    if (Character.isLowerCase(first) || isPause(first)) {
      return -1;
    }
    if (!abbreviation) {
      return spaced || Character.isUpperCase(first) || last > at ? last : -1;
    }
    if (last == at && Abbreviations.isTitle(token)) {
      return -1;
    }
    boolean starter = STARTERS.contains(next.folded());
    if (isOpening(first) && last + 2 < tokens.size()) {
      starter = Character.isUpperCase(tokens.get(last + 2).text().charAt(0));
    }
    if (word.length() == 2 && at > 0 && isInitialsContext(tokens.get(at - 1), next)) {
      return -1;
    }
    return starter ? last : -1;
  }

  /** An initial between two names: "Joseph R. The" is not written, "Plan B. The" is. */
  private static boolean isInitialsContext(Token before, Token next) {
    return Character.isUpperCase(before.text().charAt(0)) && !STARTERS.contains(next.folded());
  }

  /** Whether the token after the given one closes a quotation or bracket of this sentence. */
  private static boolean closes(CharSequence text, List<Token> tokens, int last) {
    Token next = tokens.get(last + 1);
    char c = next.text().charAt(0);
    if (c == '\u201D' || c == ')' || c == ']' || c == '\u00BB') {
      return true;
    }
    boolean adjacent = next.begin() == tokens.get(last).end();
    if (c == '"' || c == '\'' || c == '\u2019' || c == '\u201C') {
      boolean opens = !adjacent && next.end() < text.length() && isWordAt(text, next.end());
      return next.text().length() <= 2 && (adjacent || !opens) && !isWordAt(text, next.end());
    }
    return c == '.' && next.text().length() == 1 && adjacent;
  }

  private static boolean isWordAt(CharSequence text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isPause(char c) {
    return c == ',' || c == ';' || c == ':' || c == '\u2014' || c == '\u2013' || c == '-';
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '\u201C' || c == '\'' || c == '\u2018' || c == '(' || c == '[';
  }
}

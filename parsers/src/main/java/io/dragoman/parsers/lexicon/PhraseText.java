package io.dragoman.parsers.lexicon;

import io.dragoman.parsers.language.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The words of a sentence as {@link PhraseTrie} compares them. Made once for a sentence and asked
 * by many tries. Immutable.
 *
 * <p>Tokens are cut at hyphens, so that it does not matter whether a tokenizer keeps {@code
 * Secretary-General} together; matches begin and end at tokens all the same, except that {@code
 * ex-}, {@code -elect} and a few more may stay outside a phrase.
 */
public final class PhraseText {

  /** What can stand before a phrase in one token and is none of its words. */
  private static final Set<String> PREFIXES = Set.of("ex", "then", "co", "pro", "anti", "non");

  /** What can stand after a phrase in one token and is none of its words. */
  private static final Set<String> SUFFIXES =
      Set.of("elect", "designate", "led", "backed", "brokered", "mediated", "sponsored", "nominee");

  private final String[] plain;
  private final String[] small;
  private final int[] tokenOf;
  private final int[] firstPiece;
  private final int pieces;

  private PhraseText(int tokens, IntFunction<String> token) {
    String[] words = new String[tokens + 8];
    int[] owners = new int[tokens + 8];
    int count = 0;
    firstPiece = new int[tokens + 1];
    for (int i = 0; i < tokens; i++) {
      firstPiece[i] = count;
      String text = token.apply(i);
      int begin = 0;
      for (int end = 0; end <= text.length(); end++) {
        if (end == text.length() || Folding.isHyphen(text.charAt(end))) {
          if (end > begin) {
            if (count == words.length) {
              words = Arrays.copyOf(words, count * 2);
              owners = Arrays.copyOf(owners, count * 2);
            }
            words[count] = Folding.plain(text.substring(begin, end));
            owners[count++] = i;
          }
          begin = end + 1;
        }
      }
    }
    firstPiece[tokens] = count;
    pieces = count;
    plain = words;
    tokenOf = owners;
    small = new String[count];
    for (int i = 0; i < count; i++) {
      small[i] = Folding.small(words[i]);
    }
  }

  /**
   * The words of a sentence.
   *
   * @param sentence the sentence
   * @return its words, token by token
   */
  public static PhraseText of(Sentence sentence) {
    return new PhraseText(sentence.size(), i -> sentence.token(i).text());
  }

  /**
   * The words of a list of tokens.
   *
   * @param tokens the tokens, clitics and punctuation apart
   * @return their words, token by token
   */
  public static PhraseText of(List<String> tokens) {
    return new PhraseText(tokens.size(), tokens::get);
  }

  /**
   * The words of a plain sentence, for examples in tables and for tests; articles are tokenized by
   * the language layer.
   *
   * @param sentence one sentence
   * @return its words
   */
  public static PhraseText ofText(String sentence) {
    return of(split(sentence, true));
  }

  /** The words of a phrase of a table: {@code Gen.} keeps its period. */
  static PhraseText ofPhrase(String phrase) {
    return of(split(phrase, false));
  }

  /** The words of a phrase of a table, with their capitals. */
  static String[] wordsOf(String phrase) {
    if (phrase.isEmpty()) {
      return new String[0];
    }
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean plain = c == ' ' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!plain || (c == ' ' && (i == 0 || phrase.charAt(i - 1) == ' '))) {
        return ofPhrase(phrase).plainWords();
      }
    }
    return phrase.endsWith(" ") ? ofPhrase(phrase).plainWords() : splitAtSpaces(phrase);
  }

  private static String[] splitAtSpaces(String phrase) {
    List<String> words = new ArrayList<>(4);
    int begin = 0;
    for (int end = phrase.indexOf(' '); end >= 0; end = phrase.indexOf(' ', begin)) {
      words.add(phrase.substring(begin, end));
      begin = end + 1;
    }
    words.add(phrase.substring(begin));
    return words.toArray(new String[0]);
  }

  private static List<String> split(String text, boolean isSentence) {
    List<String> tokens = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      if (isSpace(text.charAt(begin))) {
        begin++;
        continue;
      }
      int end = begin;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      splitChunk(text.substring(begin, end), isSentence && end == text.length(), tokens);
      begin = end;
    }
    return tokens;
  }

  private static void splitChunk(String chunk, boolean last, List<String> tokens) {
    int begin = 0;
    while (begin < chunk.length() - 1 && opens(chunk.charAt(begin))) {
      tokens.add(chunk.substring(begin, ++begin));
    }
    int end = chunk.length();
    while (end > begin + 1 && closes(chunk.charAt(end - 1), last)) {
      end--;
    }
    String word = chunk.substring(begin, end);
    int clitic = word.length() - 2;
    if (clitic > 0
        && "sS".indexOf(word.charAt(clitic + 1)) >= 0
        && Folding.isApostrophe(word.charAt(clitic))) {
      tokens.add(word.substring(0, clitic));
      tokens.add(word.substring(clitic));
    } else {
      tokens.add(word);
    }
    for (int i = end; i < chunk.length(); i++) {
      tokens.add(chunk.substring(i, i + 1));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean opens(char c) {
    return "([{\"“„«‘".indexOf(c) >= 0;
  }

  private static boolean closes(char c, boolean last) {
    return ",;:!?)]}\"”»".indexOf(c) >= 0 || Folding.isApostrophe(c) || (last && c == '.');
  }

  /**
   * How many tokens there are.
   *
   * @return the number of tokens
   */
  public int size() {
    return firstPiece.length - 1;
  }

  int pieces() {
    return pieces;
  }

  int firstPiece(int token) {
    return firstPiece[token];
  }

  /** Whether a phrase may begin at a token's second piece: {@code ex-president}. */
  boolean hasPrefix(int token) {
    int first = firstPiece[token];
    return firstPiece[token + 1] > first + 1 && PREFIXES.contains(small[first]);
  }

  /** Whether a token's last piece may be a phrase of its own: {@code president-elect}. */
  boolean hasSuffix(int token) {
    int last = firstPiece[token + 1] - 1;
    return last > firstPiece[token] && SUFFIXES.contains(small[last]);
  }

  /** Whether a phrase may end with a piece: a token's last, or one beside an affix. */
  boolean mayEndWith(int piece) {
    int token = tokenOf[piece];
    int last = firstPiece[token + 1] - 1;
    return piece == last
        || (piece + 1 == last && hasSuffix(token))
        || (piece == firstPiece[token] && hasPrefix(token));
  }

  int tokenOf(int piece) {
    return tokenOf[piece];
  }

  String plain(int piece) {
    return plain[piece];
  }

  String small(int piece) {
    return small[piece];
  }

  /** The words with their capitals, in order. */
  String[] plainWords() {
    return Arrays.copyOf(plain, pieces);
  }
}

package io.dragoman.parsers.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the phrases of a table in a sentence, word by word, in time linear in the sentence.
 * Immutable and shared by threads.
 *
 * <p>Diacritics, the kind of apostrophe, hyphens against spaces and the periods of acronyms make no
 * difference. A capital letter of the phrase must be a capital in the text ({@code US} is never
 * {@code us}, {@code Turkey} never {@code turkey}, {@code TURKEY} is); a small letter of the phrase
 * may be either ({@code foreign minister} finds {@code Foreign Minister}). A trie built with {@link
 * Builder#ignoringCase()} does not look at case at all.
 *
 * <pre>{@code
 * PhraseTrie<String> trie = PhraseTrie.<String>builder().add("Abu Dhabi", "AE").build();
 * trie.findAll(PhraseText.ofText("He landed in Abu Dhabi.")); // tokens 3 to 5, "AE"
 * }</pre>
 *
 * @param <V> what is known of a phrase
 */
public final class PhraseTrie<V> {

  private static final int ROOT = 0;
  private static final int NONE = -1;

  /** One phrase with one value; the words keep their capitals. */
  @SuppressWarnings("ArrayRecordComponent") // private, and never changed
  private record Entry<V>(String[] words, V value) {}

  private final boolean ignoreCase;
  private final int mask;
  private final String[] words;
  private final int[] parents;
  private final int[] children;
  private final List<List<Entry<V>>> entries;
  private final int phrases;

  private PhraseTrie(Builder<V> builder) {
    ignoreCase = builder.ignoreCase;
    words = builder.words;
    parents = builder.parents;
    children = builder.children;
    mask = words.length - 1;
    entries = builder.entries;
    phrases = builder.phrases;
  }

  /**
   * An empty builder.
   *
   * @param <V> what is known of a phrase
   * @return the builder
   */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /**
   * How many phrases it holds; one phrase with two values counts twice.
   *
   * @return the number of phrases
   */
  public int size() {
    return phrases;
  }

  /**
   * The longest phrase that begins at a token.
   *
   * @param text the sentence's words
   * @param token a token's index
   * @return the longest phrase, or empty
   */
  public Optional<PhraseMatch<V>> longestAt(PhraseText text, int token) {
    List<PhraseMatch<V>> found = allAt(text, token);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /**
   * All phrases that begin at a token.
   *
   * @param text the sentence's words
   * @param token a token's index
   * @return the phrases, the longest first
   */
  public List<PhraseMatch<V>> allAt(PhraseText text, int token) {
    List<PhraseMatch<V>> found = from(text, token, text.firstPiece(token));
    if (found.isEmpty() && text.hasPrefix(token)) {
      found = from(text, token, text.firstPiece(token) + 1);
    }
    if (found.isEmpty() && text.hasSuffix(token)) {
      found = from(text, token, text.firstPiece(token + 1) - 1);
    }
    return found;
  }

  private List<PhraseMatch<V>> from(PhraseText text, int token, int first) {
    List<PhraseMatch<V>> found = List.of();
    if (first == text.pieces() || text.tokenOf(first) != token) {
      return found; // a token without words, such as a hyphen
    }
    int node = ROOT;
    for (int piece = first; piece < text.pieces(); piece++) {
      node = child(node, text.small(piece));
      if (node == NONE) {
        break;
      }
      if (!entries.get(node).isEmpty() && text.mayEndWith(piece)) {
        List<V> values = valuesAt(node, text, first);
        if (!values.isEmpty()) {
          if (found.isEmpty()) {
            found = new ArrayList<>(2);
          }
          found.add(0, new PhraseMatch<>(token, text.tokenOf(piece) + 1, values));
        }
      }
    }
    return found;
  }

  /**
   * The phrases of a sentence from left to right, at each place the longest, none inside another.
   *
   * @param text the sentence's words
   * @return the phrases in the order of the text
   */
  public List<PhraseMatch<V>> findAll(PhraseText text) {
    List<PhraseMatch<V>> found = new ArrayList<>();
    int token = 0;
    while (token < text.size()) {
      List<PhraseMatch<V>> here = allAt(text, token);
      if (here.isEmpty()) {
        token++;
      } else {
        found.add(here.get(0));
        token = here.get(0).end();
      }
    }
    return found;
  }

  /**
   * What is known of a phrase that stands alone.
   *
   * @param phrase the phrase
   * @return the values in the order of adding, possibly none
   */
  public List<V> valuesOf(String phrase) {
    PhraseText text = PhraseText.ofPhrase(phrase);
    if (text.size() == 0) {
      return List.of();
    }
    return longestAt(text, 0)
        .filter(match -> match.end() == text.size())
        .map(PhraseMatch::values)
        .orElse(List.of());
  }

  private List<V> valuesAt(int node, PhraseText text, int firstPiece) {
    List<V> values = new ArrayList<>(1);
    for (Entry<V> entry : entries.get(node)) {
      if (ignoreCase || hasItsCapitals(entry, text, firstPiece)) {
        values.add(entry.value());
      }
    }
    return values;
  }

  private static boolean hasItsCapitals(Entry<?> entry, PhraseText text, int firstPiece) {
    for (int i = 0; i < entry.words().length; i++) {
      if (!Folding.atLeastAsCapital(entry.words()[i], text.plain(firstPiece + i))) {
        return false;
      }
    }
    return true;
  }

  private int child(int node, String word) {
    int slot = hash(node, word) & mask;
    while (words[slot] != null) {
      if (parents[slot] == node && words[slot].equals(word)) {
        return children[slot];
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  private static int hash(int node, String word) {
    int hash = word.hashCode() + node * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  /**
   * Collects phrases for one trie. Not thread-safe.
   *
   * @param <V> what is known of a phrase
   */
  public static final class Builder<V> {

    private boolean ignoreCase;
    private String[] words = new String[256];
    private int[] parents = new int[256];
    private int[] children = new int[256];
    private int edges;
    private int phrases;
    private boolean built;
    private final List<List<Entry<V>>> entries = new ArrayList<>();

    private Builder() {
      entries.add(List.of());
    }

    /**
     * Makes capitals of phrases not matter.
     *
     * @return this builder
     */
    public Builder<V> ignoringCase() {
      ignoreCase = true;
      return this;
    }

    /**
     * Adds a phrase. A phrase that is there already gets one more value, unless it is the same
     * object.
     *
     * @param phrase words divided by spaces
     * @param value what is known of it
     * @return this builder
     * @throws IllegalArgumentException if the phrase has no words
     * @throws IllegalStateException if the trie was built already
     */
    @SuppressWarnings("ReferenceEquality") // forms of one row
    public Builder<V> add(String phrase, V value) {
      if (built) {
        throw new IllegalStateException("'" + phrase + "' comes after the trie was built");
      }
      String[] phraseWords = PhraseText.wordsOf(phrase);
      if (phraseWords.length == 0) {
        throw new IllegalArgumentException("a phrase without words: '" + phrase + "'");
      }
      int node = ROOT;
      for (String word : phraseWords) {
        node = childOrNew(node, Folding.small(word));
      }
      if (entries.get(node).isEmpty()) {
        entries.set(node, new ArrayList<>(1));
      }
      List<Entry<V>> here = entries.get(node);
      for (Entry<V> entry : here) {
        if (entry.value() == value && covers(entry.words(), phraseWords)) {
          return this;
        }
      }
      here.add(new Entry<>(phraseWords, value));
      phrases++;
      return this;
    }

    /** Whether the first words ask for no capital that the second ones do not have. */
    private static boolean covers(String[] known, String[] added) {
      for (int i = 0; i < known.length; i++) {
        if (!Folding.atLeastAsCapital(known[i], added[i])) {
          return false;
        }
      }
      return true;
    }

    /**
     * Makes the trie.
     *
     * @return a trie of the phrases added
     */
    public PhraseTrie<V> build() {
      built = true;
      return new PhraseTrie<>(this);
    }

    private int childOrNew(int node, String word) {
      int mask = words.length - 1;
      int slot = hash(node, word) & mask;
      while (words[slot] != null) {
        if (parents[slot] == node && words[slot].equals(word)) {
          return children[slot];
        }
        slot = (slot + 1) & mask;
      }
      int child = entries.size();
      entries.add(List.of());
      put(slot, node, word, child);
      if (++edges * 2 > words.length) {
        grow();
      }
      return child;
    }

    private void put(int slot, int node, String word, int child) {
      words[slot] = word;
      parents[slot] = node;
      children[slot] = child;
    }

    private void grow() {
      String[] oldWords = words;
      int[] oldParents = parents;
      int[] oldChildren = children;
      words = new String[oldWords.length * 2];
      parents = new int[words.length];
      children = new int[words.length];
      int mask = words.length - 1;
      for (int i = 0; i < oldWords.length; i++) {
        if (oldWords[i] != null) {
          int slot = hash(oldParents[i], oldWords[i]) & mask;
          while (words[slot] != null) {
            slot = (slot + 1) & mask;
          }
          put(slot, oldParents[i], oldWords[i], oldChildren[i]);
        }
      }
    }
  }
}

package io.dragoman.parsers.language.model;

import java.util.List;

/**
 * The words the network knows, by number. Holds hashes of 64 bits instead of strings: small, and a
 * false hit would need two words in a world of 10^19. Immutable.
 */
public final class Vocabulary {

  /** The number of every word that is not in here. */
  public static final int UNKNOWN = 0;

  /** The number of the mark before a sentence, which is also the root of its tree. */
  public static final int START = 1;

  /** The number of the mark after a sentence. */
  public static final int END = 2;

  /** How many numbers are taken by marks; the first word has this number. */
  public static final int MARKS = 3;

  private final long[] hashes;
  private final int[] numbers;
  private final int mask;
  private final int size;

  /**
   * Numbers the words in their order, from {@link #MARKS}.
   *
   * @param words distinct keys of {@link WordForm}
   */
  public Vocabulary(List<String> words) {
    int capacity = Integer.highestOneBit(Math.max(8, words.size() * 2)) * 2;
    hashes = new long[capacity];
    numbers = new int[capacity];
    mask = capacity - 1;
    size = words.size() + MARKS;
    for (int i = 0; i < words.size(); i++) {
      long hash = hash(words.get(i), 0);
      int slot = slot(hash);
      hashes[slot] = hash;
      numbers[slot] = i + MARKS;
    }
  }

  /**
   * How many numbers there are.
   *
   * @return words and marks together
   */
  public int size() {
    return size;
  }

  /**
   * The number of a word.
   *
   * @param key a key of {@link WordForm}
   * @return its number, or {@link #UNKNOWN}
   */
  public int number(String key) {
    return numberFrom(key, 0);
  }

  /**
   * The number of a word or, where it is not known, of what follows its last hyphen.
   *
   * @param key a key of {@link WordForm}
   * @return a number, or {@link #UNKNOWN}
   */
  public int numberOfTail(String key) {
    int number = number(key);
    int hyphen = key.lastIndexOf('-');
    if (number != UNKNOWN || hyphen <= 0 || hyphen == key.length() - 1) {
      return number;
    }
    return numberFrom(key, hyphen + 1);
  }

  private int numberFrom(String key, int from) {
    long hash = hash(key, from);
    int slot = slot(hash);
    return hashes[slot] == hash ? numbers[slot] : UNKNOWN;
  }

  /** The slot that holds the hash, or the empty one where it would go. */
  private int slot(long hash) {
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static long hash(String text, int from) {
    long h = 0xcbf29ce484222325L;
    for (int i = from; i < text.length(); i++) {
      h = (h ^ text.charAt(i)) * 0x100000001b3L;
    }
    h ^= h >>> 31;
    h *= 0x9E3779B97F4A7C15L;
    return h == 0 ? 1 : h;
  }
}

package io.dragoman.parsers.mention.time;

import java.util.Set;

/** Words that can follow a date and are no nouns that a number before them would count. */
final class FunctionWords {

  private static final Set<String> WORDS =
      Set.of(
          "in", "at", "to", "for", "with", "on", "by", "from", "and", "or", "as", "when", "where",
          "while", "during", "after", "before", "the", "a", "an", "of", "he", "she", "it", "they",
          "we", "his", "her", "their", "its", "that", "which", "who", "until", "till", "through",
          "via", "but", "is", "are", "was", "were", "will", "would", "has", "have", "had", "may",
          "this", "last", "next", "if", "because", "amid", "under", "following", "since", "into",
          "respectively", "instead", "also", "only", "alone", "over", "s", "at", "be", "not",
          "said", "met", "marks", "local", "ahead", "inclusive", "between", "so", "than");

  private FunctionWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}

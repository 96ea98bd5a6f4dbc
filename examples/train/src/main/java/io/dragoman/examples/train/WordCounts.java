package io.dragoman.examples.train;

import io.dragoman.parsers.language.model.WordForm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each word stands in the treebanks, by its dictionary key. */
final class WordCounts {

  private final Map<String, Integer> counts = new TreeMap<>();

  WordCounts(List<GoldSentence> sentences) {
    for (GoldSentence sentence : sentences) {
      for (String form : sentence.forms()) {
        counts.merge(WordForm.of(form).key(), 1, Integer::sum);
      }
    }
  }

  int count(String key) {
    return counts.getOrDefault(key, 0);
  }

  /** The words that occur so often, sorted. */
  List<String> atLeast(int often) {
    return counts.keySet().stream().filter(key -> count(key) >= often).toList();
  }
}

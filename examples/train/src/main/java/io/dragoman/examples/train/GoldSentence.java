package io.dragoman.examples.train;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param id its name in the treebank
 * @param forms its words
 * @param tags for each word its universal and its Penn tag, joined by a bar
 * @param heads for each word its head, counted from 1; 0 is the root
 * @param relations for each word its relation to the head
 */
record GoldSentence(
    String id, List<String> forms, List<String> tags, List<Integer> heads, List<String> relations) {

  GoldSentence {
    forms = List.copyOf(forms);
    tags = List.copyOf(tags);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }

  int size() {
    return forms.size();
  }

  /** The same sentence in other letters. */
  GoldSentence spelled(List<String> otherForms) {
    return new GoldSentence(id, otherForms, tags, heads, relations);
  }
}

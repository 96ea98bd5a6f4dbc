package io.dragoman.parsers.language;

/** Corrects what parsers are known to get wrong, before any question is answered. */
final class TreeRepair {

  private TreeRepair() {}

  static Arcs repair(Sentence sentence, Tags tags, Tree tree) {
    int size = sentence.size();
    int[] heads = new int[size];
    Relation[] relations = new Relation[size];
    for (int i = 0; i < size; i++) {
      int head = tree.head(i);
      heads[i] = head >= 0 && head < size && head != i ? head : -1;
      relations[i] = heads[i] < 0 ? Relation.ROOT : Relation.of(tree.relation(i));
    }
    return new Arcs(heads, relations);
  }
}

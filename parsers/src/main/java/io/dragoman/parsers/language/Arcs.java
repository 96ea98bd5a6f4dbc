package io.dragoman.parsers.language;

/**
 * A dependency tree as arrays: heads, relations, the first child and next sibling of each token and
 * the borders of its subtree. A cycle in what an engine delivers does no harm.
 */
final class Arcs {

  private final int[] heads;
  private final Relation[] relations;
  private final int[] firstChild;
  private final int[] nextSibling;
  private final int[] left;
  private final int[] right;

  Arcs(int[] heads, Relation[] relations) {
    this.heads = heads;
    this.relations = relations;
    int size = heads.length;
    firstChild = new int[size];
    nextSibling = new int[size];
    left = new int[size];
    right = new int[size];
    int[] waiting = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      firstChild[i] = -1;
      left[i] = i;
      right[i] = i;
    }
    for (int i = size - 1; i >= 0; i--) {
      int head = heads[i];
      nextSibling[i] = -1;
      if (head >= 0) {
        nextSibling[i] = firstChild[head];
        firstChild[head] = i;
        waiting[head]++;
      }
    }
    widen(waiting);
  }

  /** Widens the borders from the leaves up. */
  private void widen(int[] waiting) {
    int size = heads.length;
    int[] ready = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (waiting[i] == 0) {
        ready[count++] = i;
      }
    }
    for (int at = 0; at < count; at++) {
      int token = ready[at];
      int head = heads[token];
      if (head >= 0) {
        left[head] = Math.min(left[head], left[token]);
        right[head] = Math.max(right[head], right[token]);
        if (--waiting[head] == 0) {
          ready[count++] = head;
        }
      }
    }
  }

  int size() {
    return heads.length;
  }

  int head(int token) {
    return heads[token];
  }

  Relation relation(int token) {
    return relations[token];
  }

  boolean is(int token, Relation relation) {
    return relations[token] == relation;
  }

  /** The first child in text order, or -1. */
  int firstChild(int token) {
    return firstChild[token];
  }

  /** The next child of the same head in text order, or -1. */
  int nextSibling(int token) {
    return nextSibling[token];
  }

  /** The leftmost token of the subtree. */
  int left(int token) {
    return left[token];
  }

  /** The rightmost token of the subtree, inclusive. */
  int right(int token) {
    return right[token];
  }

  /** The first child of a relation, or -1. */
  int child(int token, Relation relation) {
    for (int c = firstChild[token]; c >= 0; c = nextSibling[c]) {
      if (relations[c] == relation) {
        return c;
      }
    }
    return -1;
  }

  boolean has(int token, Relation relation) {
    return child(token, relation) >= 0;
  }

  /** Whether a token is inside the subtree of another one, or the same. */
  boolean dominates(int ancestor, int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
      if (at == ancestor) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /** How many steps a token is away from the root. */
  int depth(int token) {
    int steps = 0;
    for (int at = heads[token]; at >= 0 && steps < heads.length; at = heads[at]) {
      steps++;
    }
    return steps;
  }
}

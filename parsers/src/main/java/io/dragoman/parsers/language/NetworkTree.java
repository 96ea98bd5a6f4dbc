package io.dragoman.parsers.language;

import io.dragoman.parsers.language.model.Arcs;

/** A tree as the network gave it. */
record NetworkTree(Arcs arcs) implements Tree {

  @Override
  public int size() {
    return arcs.heads().length;
  }

  @Override
  public int head(int token) {
    return arcs.heads()[token];
  }

  @Override
  public String relation(int token) {
    return arcs.relations()[token];
  }
}

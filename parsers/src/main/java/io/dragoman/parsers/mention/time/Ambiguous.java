package io.dragoman.parsers.mention.time;

import java.util.Optional;

/** A numeric date whose order of day and month nothing tells: "03/04/2024". */
record Ambiguous() implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    return Optional.empty();
  }

  @Override
  public boolean namesDay() {
    return true;
  }
}

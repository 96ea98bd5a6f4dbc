package io.dragoman.parsers.mention.time;

import java.util.Optional;

/**
 * What is found but has no days: a time of day, or something that recurs.
 *
 * @param kind TIME or SET
 */
record Other(TimeExpression.Kind kind) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    return Optional.empty();
  }
}

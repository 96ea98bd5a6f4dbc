package io.dragoman.parsers.mention.time;

import java.util.Optional;

/**
 * "early next month", "late September", "the end of the year".
 *
 * @param part the part
 * @param whole what it is part of
 */
record PartOf(Part part, Meaning whole) implements Meaning {

  @Override
  public Optional<Stretch> resolve(Anchor anchor) {
    return whole.resolve(anchor).map(stretch -> part.of(stretch, anchor.reference()));
  }

  @Override
  public Meaning completedBy(Meaning other) {
    return new PartOf(part, whole.completedBy(other));
  }

  @Override
  public int namedYear() {
    return whole.namedYear();
  }
}

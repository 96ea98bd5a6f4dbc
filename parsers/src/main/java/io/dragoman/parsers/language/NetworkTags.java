package io.dragoman.parsers.language;

import io.dragoman.parsers.language.model.ModelFormatException;
import java.util.List;

/** Tags kept as the numbers the network gave. */
@SuppressWarnings("ArrayRecordComponent")
record NetworkTags(List<Pair> pairs, int[] numbers) implements Tags {

  @Override
  public int size() {
    return numbers.length;
  }

  @Override
  public Upos upos(int token) {
    return pairs.get(numbers[token]).upos();
  }

  @Override
  public String penn(int token) {
    return pairs.get(numbers[token]).penn();
  }

  /** A universal and a Penn tag that go together. */
  record Pair(Upos upos, String penn) {

    static Pair parse(String name, String source) {
      int bar = name.indexOf('|');
      try {
        return new Pair(Upos.valueOf(name.substring(0, Math.max(0, bar))), name.substring(bar + 1));
      } catch (IllegalArgumentException e) {
        throw new ModelFormatException(source, "has a tag that nobody knows: " + name, e);
      }
    }
  }
}

package io.dragoman.examples.engines;

import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.Upos;
import java.util.List;

/** The tags of a sentence, word by word. */
record WordTags(List<Upos> universal, List<String> fine) implements Tags {

  WordTags {
    universal = List.copyOf(universal);
    fine = List.copyOf(fine);
  }

  @Override
  public int size() {
    return universal.size();
  }

  @Override
  public Upos upos(int token) {
    return universal.get(token);
  }

  @Override
  public String penn(int token) {
    return fine.get(token);
  }
}

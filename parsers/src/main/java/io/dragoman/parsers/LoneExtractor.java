package io.dragoman.parsers;

import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.ParserExtension;
import io.dragoman.parsers.lexicon.Lexicon;
import java.util.List;

/** An extractor that comes without a bundle; the bundle that it gets has its name. */
record LoneExtractor(FactExtractor extractor) implements ParserExtension {

  @Override
  public String name() {
    return extractor.name();
  }

  @Override
  public List<FactExtractor> extractors(Lexicon lexicon) {
    return List.of(extractor);
  }
}

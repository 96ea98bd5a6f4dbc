package io.dragoman.examples.guide;

import io.dragoman.parsers.ArticleParser;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** A parser that CDI injects. */
// begin cdi
public class CdiProducer {

  @Produces
  @Singleton
  ArticleParser articleParser() {
    return ArticleParser.builder().build();
  }
}
// end cdi

package io.dragoman.examples.guide;

import io.dragoman.parsers.ArticleParser;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A parser as a Spring bean. */
// begin spring
@Configuration
public class SpringBeans {

  @Bean
  ArticleParser articleParser() {
    return ArticleParser.builder().discoverExtensions().build();
  }
}
// end spring

package io.dragoman.parsers;

import io.dragoman.actor.Official;
import io.dragoman.parsers.reference.References;
import io.dragoman.text.Article;
import java.util.List;

/**
 * Reads only the officials of an article: an {@link ArticleParser} that stops when it has them.
 * Immutable and thread-safe.
 */
public final class OfficialParser {

  private final Section<References> section;

  private OfficialParser(ArticleParser parser) {
    section = new Section<>(parser, References.LAYER);
  }

  /**
   * The officials part of {@link ArticleParser#standard()}.
   *
   * @return the standard parser of officials
   */
  public static OfficialParser standard() {
    return of(ArticleParser.standard());
  }

  /**
   * The officials part of a parser.
   *
   * @param parser the parser whose stages and limits are used
   * @return a parser of officials
   */
  public static OfficialParser of(ArticleParser parser) {
    return new OfficialParser(parser);
  }

  /**
   * Reads an article.
   *
   * @param article the article
   * @return its officials, in text order; none where it has none
   * @throws NullPointerException if the article is null
   * @throws IllegalArgumentException if its text is longer than the parser's limit
   */
  public List<Official> parse(Article article) {
    return section.read(article).officials();
  }
}

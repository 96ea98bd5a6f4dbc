package io.dragoman.parsers;

import io.dragoman.event.Visit;
import io.dragoman.parsers.visit.VisitStage;
import io.dragoman.text.Article;
import java.util.List;

/**
 * Reads only the visits of an article: an {@link ArticleParser} that stops when it has them.
 * Immutable and thread-safe.
 */
public final class VisitParser {

  private final Section<List<Visit>> section;

  private VisitParser(ArticleParser parser) {
    section = new Section<>(parser, VisitStage.VISITS);
  }

  /**
   * The visits part of {@link ArticleParser#standard()}.
   *
   * @return the standard parser of visits
   */
  public static VisitParser standard() {
    return of(ArticleParser.standard());
  }

  /**
   * The visits part of a parser.
   *
   * @param parser the parser whose stages and limits are used
   * @return a parser of visits
   */
  public static VisitParser of(ArticleParser parser) {
    return new VisitParser(parser);
  }

  /**
   * Reads an article.
   *
   * @param article the article
   * @return its visits, in text order; none where it has none
   * @throws NullPointerException if the article is null
   * @throws IllegalArgumentException if its text is longer than the parser's limit
   */
  public List<Visit> parse(Article article) {
    return section.read(article);
  }
}

package io.dragoman.parsers;

import io.dragoman.event.Statement;
import io.dragoman.parsers.statement.StatementStage;
import io.dragoman.text.Article;
import java.util.List;

/**
 * Reads only the statements of an article: an {@link ArticleParser} that stops when it has them.
 * Immutable and thread-safe.
 */
public final class StatementParser {

  private final Section<List<Statement>> section;

  private StatementParser(ArticleParser parser) {
    section = new Section<>(parser, StatementStage.STATEMENTS);
  }

  /**
   * The statements part of {@link ArticleParser#standard()}.
   *
   * @return the standard parser of statements
   */
  public static StatementParser standard() {
    return of(ArticleParser.standard());
  }

  /**
   * The statements part of a parser.
   *
   * @param parser the parser whose stages and limits are used
   * @return a parser of statements
   */
  public static StatementParser of(ArticleParser parser) {
    return new StatementParser(parser);
  }

  /**
   * Reads an article.
   *
   * @param article the article
   * @return its statements, in text order; none where it has none
   * @throws NullPointerException if the article is null
   * @throws IllegalArgumentException if its text is longer than the parser's limit
   */
  public List<Statement> parse(Article article) {
    return section.read(article);
  }
}

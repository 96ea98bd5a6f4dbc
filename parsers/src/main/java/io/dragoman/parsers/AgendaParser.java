package io.dragoman.parsers;

import io.dragoman.event.AgendaItem;
import io.dragoman.parsers.agenda.AgendaStage;
import io.dragoman.text.Article;
import java.util.List;

/**
 * Reads only the agenda items of an article: an {@link ArticleParser} that stops when it has them.
 * Immutable and thread-safe.
 */
public final class AgendaParser {

  private final Section<List<AgendaItem>> section;

  private AgendaParser(ArticleParser parser) {
    section = new Section<>(parser, AgendaStage.AGENDA);
  }

  /**
   * The agenda items part of {@link ArticleParser#standard()}.
   *
   * @return the standard parser of agenda items
   */
  public static AgendaParser standard() {
    return of(ArticleParser.standard());
  }

  /**
   * The agenda items part of a parser.
   *
   * @param parser the parser whose stages and limits are used
   * @return a parser of agenda items
   */
  public static AgendaParser of(ArticleParser parser) {
    return new AgendaParser(parser);
  }

  /**
   * Reads an article.
   *
   * @param article the article
   * @return its agenda items, in text order; none where it has none
   * @throws NullPointerException if the article is null
   * @throws IllegalArgumentException if its text is longer than the parser's limit
   */
  public List<AgendaItem> parse(Article article) {
    return section.read(article);
  }
}

package io.dragoman.parsers;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one article among many: its dossier, or why there is none. Immutable.
 *
 * <pre>{@code
 * try (Stream<ParseResult> results = parser.parseAll(articles)) {
 *   results.forEach(
 *       result -> result.dossier().ifPresentOrElse(store::add, () -> log(result.failure())));
 * }
 * }</pre>
 */
public final class ParseResult {

  private final Optional<Article> article;
  private final Optional<Dossier> dossier;
  private final Optional<RuntimeException> failure;

  private ParseResult(
      Optional<Article> article, Optional<Dossier> dossier, Optional<RuntimeException> failure) {
    this.article = article;
    this.dossier = dossier;
    this.failure = failure;
  }

  static ParseResult of(Article article, Dossier dossier) {
    return new ParseResult(
        Optional.of(article), Optional.of(Objects.requireNonNull(dossier)), Optional.empty());
  }

  static ParseResult failed(Optional<Article> article, RuntimeException failure) {
    return new ParseResult(article, Optional.empty(), Optional.of(failure));
  }

  /**
   * The article.
   *
   * @return the article; empty only where the stream had a null in its place
   */
  public Optional<Article> article() {
    return article;
  }

  /**
   * What it says.
   *
   * @return the dossier, or empty if there is a failure
   */
  public Optional<Dossier> dossier() {
    return dossier;
  }

  /**
   * Why it could not be read, such as a text over the limit.
   *
   * @return the exception, or empty if there is a dossier
   */
  public Optional<RuntimeException> failure() {
    return failure;
  }

  /**
   * What it says, for those who want to stop at the first failure.
   *
   * @return the dossier
   * @throws RuntimeException the failure, if there is one
   */
  public Dossier orElseThrow() {
    if (failure.isPresent()) {
      throw failure.get();
    }
    return dossier.orElseThrow();
  }
}

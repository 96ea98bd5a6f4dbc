package io.dragoman.parsers;

import io.dragoman.dossier.Dossier;
import io.dragoman.parsers.dossier.DossierStage;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Pipeline;
import io.dragoman.parsers.stage.Trace;
import io.dragoman.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Reads an article and returns what it says, as a {@link Dossier}.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.standard();
 * Dossier dossier = parser.parse(Article.of(text, LocalDate.of(2024, 4, 21)));
 * }</pre>
 *
 * <p>A parser is built once, is immutable, and is shared by all threads. It opens no file and no
 * connection and starts no thread. Text never makes it throw: odd text gives fewer records and a
 * warning in the dossier. The same article gives an equal dossier each time.
 */
public final class ArticleParser {

  private final Pipeline pipeline;
  private final Limits limits;

  private ArticleParser(Pipeline pipeline, Limits limits) {
    this.pipeline = pipeline;
    this.limits = limits;
  }

  /**
   * The parser with the standard stages, tables and limits. It is loaded at the first call and
   * shared.
   *
   * @return the standard parser
   */
  public static ArticleParser standard() {
    return Standard.PARSER;
  }

  /**
   * A builder that starts from the standard stages and limits.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads an article.
   *
   * @param article the article; without a publication date, relative dates such as "next week" stay
   *     unresolved
   * @return what it says; empty sections where it says nothing
   * @throws NullPointerException if the article is null
   * @throws IllegalArgumentException if its text is longer than the limit, naming both lengths
   */
  public Dossier parse(Article article) {
    return analyse(article, Trace.NONE).get(DossierStage.DOSSIER);
  }

  /**
   * Reads an article and tells which rules found what, and what they almost found.
   *
   * @param article the article
   * @return the dossier with the rules' remarks, in text order
   * @throws NullPointerException if the article is null
   * @throws IllegalArgumentException if its text is longer than the limit
   */
  public Explanation explain(Article article) {
    List<Trace.Entry> entries = new ArrayList<>();
    Analysis analysis = analyse(article, entries::add);
    return Explanation.of(analysis, entries);
  }

  /**
   * The stages, for looking at; a changed pipeline goes into a {@link Builder}.
   *
   * @return the pipeline
   */
  public Pipeline pipeline() {
    return pipeline;
  }

  private Analysis analyse(Article article, Trace trace) {
    return run(pipeline, article, trace);
  }

  /** Runs a part of this parser's stages, under its limits. */
  Analysis run(Pipeline stages, Article article, Trace trace) {
    Objects.requireNonNull(article, "article");
    int length = article.text().length();
    if (length > limits.characters()) {
      throw new IllegalArgumentException(
          ("the text has %d UTF-16 units, the limit is %d; "
                  + "raise it with ArticleParser.builder().limits(...) or split the text")
              .formatted(length, limits.characters()));
    }
    return stages.run(Analysis.of(article).tracing(trace));
  }

  /** Loads the standard parser on demand. */
  private static final class Standard {
    static final ArticleParser PARSER = builder().build();
  }

  /** Builds a parser. Not thread-safe. */
  public static final class Builder {

    private Limits limits = Limits.standard();
    private UnaryOperator<Pipeline> changes = UnaryOperator.identity();

    private Builder() {}

    /**
     * Sets the limits.
     *
     * @param newLimits how much the parser takes on
     * @return this
     */
    public Builder limits(Limits newLimits) {
      limits = Objects.requireNonNull(newLimits, "limits");
      return this;
    }

    /**
     * Changes the pipeline: adds, replaces or moves stages. Calls add up, in order.
     *
     * @param change takes the pipeline so far and returns the changed one
     * @return this
     */
    public Builder pipeline(UnaryOperator<Pipeline> change) {
      Objects.requireNonNull(change, "change");
      UnaryOperator<Pipeline> before = changes;
      changes = pipeline -> change.apply(before.apply(pipeline));
      return this;
    }

    /**
     * Builds the parser.
     *
     * @return the parser
     * @throws IllegalArgumentException if the stages do not fit together, naming stage and layer
     */
    public ArticleParser build() {
      Pipeline pipeline = changes.apply(StandardPipeline.of(limits));
      pipeline.providing(DossierStage.DOSSIER); // refuses a pipeline that makes no dossier
      return new ArticleParser(pipeline, limits);
    }
  }
}

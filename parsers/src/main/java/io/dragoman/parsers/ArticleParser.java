package io.dragoman.parsers;

import io.dragoman.dossier.Dossier;
import io.dragoman.json.DragomanJson;
import io.dragoman.parsers.dossier.DossierStage;
import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.ParserExtension;
import io.dragoman.parsers.language.LanguageEngine;
import io.dragoman.parsers.language.StandardLanguageEngine;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.LexiconBuilder;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Pipeline;
import io.dragoman.parsers.stage.Trace;
import io.dragoman.spi.RecordTypes;
import io.dragoman.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
  private final DragomanJson json;

  private ArticleParser(Pipeline pipeline, Limits limits, DragomanJson json) {
    this.pipeline = pipeline;
    this.limits = limits;
    this.json = json;
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
   * Reads many articles one after the other, in the thread that consumes the stream, each when it
   * is asked for.
   *
   * @param articles the articles; closed with the stream that is returned
   * @return the results in the order of the articles; an article that cannot be read gives a result
   *     with a failure, and the others are read all the same
   */
  public Stream<ParseResult> parseAll(Stream<Article> articles) {
    return parseAll(articles, Runnable::run, 1);
  }

  /**
   * Reads many articles at a time, on threads of the caller's; this library starts none. The
   * results come in the order of the articles, lazily: no more than {@code inFlight} articles are
   * taken from the stream ahead of the results that have been consumed. Where the executor has no
   * thread free, or refuses an article, the consuming thread reads it.
   *
   * <pre>{@code
   * ExecutorService threads = Executors.newFixedThreadPool(4);
   * try (Stream<ParseResult> results = parser.parseAll(articles, threads, 16)) {
   *   results.forEach(result -> result.dossier().ifPresent(store::add));
   * }
   * }</pre>
   *
   * <p>Closing the stream cancels: articles that wait are not read, those that are being read are
   * read to their end and dropped, no thread is interrupted, and the executor stays as it is. If
   * the consuming thread is interrupted while it waits, the stream is closed and it gets a {@link
   * java.util.concurrent.CancellationException}.
   *
   * @param articles the articles; read by the consuming thread, and closed with the stream that is
   *     returned
   * @param executor runs the reading, such as a pool of the caller's; not shut down
   * @param inFlight how many articles may be under way or wait for their turn, at least 1; two to
   *     four times the number of threads keeps them busy
   * @return the results in the order of the articles, a sequential stream to be closed by the
   *     caller; an article that cannot be read gives a result with a failure, and the others are
   *     read all the same
   * @throws IllegalArgumentException if {@code inFlight} is not positive
   */
  public Stream<ParseResult> parseAll(Stream<Article> articles, Executor executor, int inFlight) {
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(executor, "executor");
    if (inFlight < 1) {
      throw new IllegalArgumentException("inFlight must be positive, got " + inFlight);
    }
    OrderedResults results =
        new OrderedResults(
            articles.iterator(),
            article -> ParseResult.of(article, parse(article)),
            executor,
            inFlight);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(results::close)
        .onClose(articles::close);
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

  /**
   * The record types that this parser finds: the standard ones and those of its extensions.
   *
   * @return the types
   */
  public RecordTypes recordTypes() {
    return json.types();
  }

  /**
   * The JSON form that knows the {@link #recordTypes()}.
   *
   * @return always the same
   */
  public DragomanJson json() {
    return json;
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

  /**
   * Builds a parser. Not thread-safe.
   *
   * <pre>{@code
   * ArticleParser parser =
   *     ArticleParser.builder()
   *         .lexicon(rows -> rows.add(Path.of("offices.csv")))
   *         .extension(new ProtocolExtension())
   *         .limits(new Limits(200_000, 250))
   *         .build();
   * }</pre>
   */
  public static final class Builder {

    private final List<ParserExtension> extensions = new ArrayList<>();
    private final List<ParserExtension> discovered = new ArrayList<>();
    private final List<Consumer<LexiconBuilder>> rows = new ArrayList<>();
    private Optional<LanguageEngine> engine = Optional.empty();
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
     * Adds rows to the tables that the parser reads, overrides or replaces them. Calls add up, in
     * order, and follow the extensions.
     *
     * @param change adds to the standard tables; called by {@link #build()}
     * @return this
     */
    public Builder lexicon(Consumer<LexiconBuilder> change) {
      rows.add(Objects.requireNonNull(change, "change"));
      return this;
    }

    /**
     * Sets who tags and parses the sentences, in place of the standard engine and of any that an
     * extension brings.
     *
     * @param newEngine the engine
     * @return this
     */
    public Builder engine(LanguageEngine newEngine) {
      engine = Optional.of(Objects.requireNonNull(newEngine, "engine"));
      return this;
    }

    /**
     * Adds a bundle of rows, extractors, stages, record types or an engine.
     *
     * @param extension the bundle
     * @return this
     */
    public Builder extension(ParserExtension extension) {
      extensions.add(Objects.requireNonNull(extension, "extension"));
      return this;
    }

    /**
     * Adds one extractor of records of known types.
     *
     * @param extractor the extractor
     * @return this
     */
    public Builder extractor(FactExtractor extractor) {
      return extension(new LoneExtractor(Objects.requireNonNull(extractor, "extractor")));
    }

    /**
     * Adds the bundles that are declared as services, as the context class loader of this thread
     * sees them, in the order of their names. One of a class that was added explicitly is not added
     * again.
     *
     * @return this
     * @throws java.util.ServiceConfigurationError if a service cannot be loaded
     */
    public Builder discoverExtensions() {
      return discover(ServiceLoader.load(ParserExtension.class));
    }

    /**
     * Adds the bundles that are declared as services, in the order of their names. One of a class
     * that was added explicitly is not added again.
     *
     * @param loader the class loader that looks for services
     * @return this
     * @throws java.util.ServiceConfigurationError if a service cannot be loaded
     */
    public Builder discoverExtensions(ClassLoader loader) {
      Objects.requireNonNull(loader, "loader");
      return discover(ServiceLoader.load(ParserExtension.class, loader));
    }

    private Builder discover(ServiceLoader<ParserExtension> services) {
      services.forEach(discovered::add);
      return this;
    }

    /**
     * Changes the pipeline: adds, replaces or moves stages. Calls add up, in order, and follow the
     * extensions.
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
     * @throws IllegalArgumentException if the stages do not fit together, naming stage and layer;
     *     if two extensions claim one name, naming both; if a table has an error, naming file, line
     *     and column
     */
    public ArticleParser build() {
      Extensions bundles = new Extensions(bundles());
      RecordTypes types = bundles.recordTypes();
      LanguageEngine own = engine.or(bundles::engine).orElseGet(StandardLanguageEngine::standard);
      Lexicon lexicon = lexicon(bundles);
      Pipeline standard = StandardPipeline.of(limits, lexicon, own);
      Pipeline pipeline = changes.apply(Composition.of(standard, bundles.parts(lexicon), types));
      pipeline.providing(DossierStage.DOSSIER); // refuses a pipeline that makes no dossier
      return new ArticleParser(pipeline, limits, json(types));
    }

    private List<ParserExtension> bundles() {
      List<ParserExtension> all = new ArrayList<>(extensions);
      discovered.stream()
          .filter(found -> all.stream().noneMatch(e -> e.getClass() == found.getClass()))
          .sorted(Comparator.comparing(ParserExtension::name))
          .forEach(all::add);
      return all;
    }

    private Lexicon lexicon(Extensions bundles) {
      if (bundles.names().isEmpty() && rows.isEmpty()) {
        return Lexicon.standard();
      }
      LexiconBuilder lexicon = Lexicon.builder();
      bundles.addRows(lexicon);
      rows.forEach(change -> change.accept(lexicon));
      return lexicon.build();
    }

    private static DragomanJson json(RecordTypes types) {
      boolean standard = types.all().equals(RecordTypes.standard().all());
      return standard ? DragomanJson.standard() : DragomanJson.of(types);
    }
  }
}

package io.dragoman.parsers.extension;

import io.dragoman.parsers.language.LanguageEngine;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.LexiconBuilder;
import io.dragoman.spi.RecordType;
import java.util.List;
import java.util.Optional;

/**
 * A bundle of what makes a parser read more: rows, extractors, stages, record types, an engine, or
 * any of these.
 *
 * <pre>{@code
 * public final class ProtocolExtension implements ParserExtension {
 *   public String name() { return "protocol"; }
 *   public void addRows(LexiconBuilder rows) { rows.add(Path.of("offices.csv")); }
 *   public List<FactExtractor> extractors(Lexicon lexicon) { return List.of(new ToastExtractor()); }
 *   public List<RecordType> recordTypes() { return List.of(RecordType.of(Toast.class)); }
 * }
 * }</pre>
 *
 * <p>It is added with {@code ArticleParser.builder().extension(...)}. To be found by {@code
 * discoverExtensions()} it is public, has a public constructor without parameters, and is declared
 * as a service: with {@code provides io.dragoman.parsers.extension.ParserExtension with ...} in its
 * module, or on the class path in {@code
 * META-INF/services/io.dragoman.parsers.extension.ParserExtension}.
 *
 * <p>The methods are called while a parser is built, in the thread that builds it, each once for
 * each parser.
 */
public interface ParserExtension {

  /**
   * The name by which messages speak of it.
   *
   * @return a short name, unique among the extensions of a parser
   */
  String name();

  /**
   * Adds rows or tables to those that the parser reads, overrides or replaces them.
   *
   * @param rows the standard tables with what the extensions before have changed
   */
  default void addRows(LexiconBuilder rows) {}

  /**
   * The extractors.
   *
   * @param lexicon the tables with the rows of all extensions
   * @return the extractors, in the order in which they run where their placements leave it open
   */
  default List<FactExtractor> extractors(Lexicon lexicon) {
    return List.of();
  }

  /**
   * The stages.
   *
   * @param lexicon the tables with the rows of all extensions
   * @return the stages and where they run
   */
  default List<PlacedStage> stages(Lexicon lexicon) {
    return List.of();
  }

  /**
   * The types of the records that the extractors find, over and above the standard ones.
   *
   * @return the types; {@code ArticleParser.recordTypes()} knows them, and so does the parser's
   *     JSON
   */
  default List<RecordType> recordTypes() {
    return List.of();
  }

  /**
   * The language engine that tags and parses, in place of the standard one. Only one extension of a
   * parser may have one.
   *
   * @return the engine, or empty for the standard one
   */
  default Optional<LanguageEngine> engine() {
    return Optional.empty();
  }
}

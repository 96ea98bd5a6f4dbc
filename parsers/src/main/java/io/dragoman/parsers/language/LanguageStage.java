package io.dragoman.parsers.language;

import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.structure.Structure;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Cuts the paragraphs into sentences and tokens, and has them tagged and parsed. */
public final class LanguageStage implements Stage {

  /** The sentences of the article. */
  public static final Layer<Sentences> SENTENCES = Layer.named("sentences");

  /** The tags and the syntax of the sentences. */
  public static final Layer<Grammar> GRAMMAR = Layer.named("grammar");

  private static final int USUAL_LIMIT = 400;

  private final LanguageEngine engine;
  private final int longestSentence;

  /**
   * A stage with an engine, for sentences of up to 400 tokens.
   *
   * @param engine who tags and parses
   */
  public LanguageStage(LanguageEngine engine) {
    this(engine, USUAL_LIMIT);
  }

  /**
   * A stage with an engine and a limit.
   *
   * @param engine who tags and parses
   * @param longestSentence how many tokens a sentence may have; a longer one is cut into pieces,
   *     and a warning {@code sentence-cut} says so
   * @throws IllegalArgumentException if the limit is not positive
   */
  public LanguageStage(LanguageEngine engine, int longestSentence) {
    this.engine = Objects.requireNonNull(engine, "engine");
    if (longestSentence < 1) {
      throw new IllegalArgumentException(
          "longestSentence must be positive, got " + longestSentence);
    }
    this.longestSentence = longestSentence;
  }

  @Override
  public String name() {
    return "language";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(StructureStage.STRUCTURE);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(SENTENCES, GRAMMAR);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    Structure structure = analysis.get(StructureStage.STRUCTURE);
    List<Sentence> found = SentenceSplitter.split(analysis.text(), structure.spans());
    List<Sentence> bounded = new ArrayList<>(found.size());
    Analysis current = analysis;
    for (Sentence sentence : found) {
      if (sentence.size() > longestSentence) {
        current = current.warn(tooLong(sentence));
      }
      cut(sentence, bounded);
    }
    Sentences sentences = Sentences.of(bounded);
    return current.with(SENTENCES, sentences).with(GRAMMAR, Grammar.of(engine, sentences));
  }

  private Warning tooLong(Sentence sentence) {
    return Warning.of(
        "sentence-cut",
        "a sentence of %d tokens is read in pieces of %d"
            .formatted(sentence.size(), longestSentence),
        sentence.span());
  }

  /** Adds a sentence, or its pieces, under the next free numbers. */
  private void cut(Sentence sentence, List<Sentence> sentences) {
    for (int begin = 0; begin < sentence.size(); begin += longestSentence) {
      int end = Math.min(begin + longestSentence, sentence.size());
      List<Token> tokens = sentence.tokens().subList(begin, end);
      sentences.add(
          new Sentence(
              sentences.size(),
              sentence.paragraph(),
              begin == 0 ? tokens : renumbered(tokens, begin)));
    }
  }

  private static List<Token> renumbered(List<Token> tokens, int by) {
    return tokens.stream()
        .map(t -> new Token(t.index() - by, t.begin(), t.end(), t.text(), t.folded()))
        .toList();
  }
}

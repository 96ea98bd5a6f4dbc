package io.dragoman.examples.engines;

import io.dragoman.parsers.language.LanguageEngine;
import io.dragoman.parsers.language.NamedEntity;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.Token;
import io.dragoman.parsers.language.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes tags, trees and names from CoNLL-U text, sentence by sentence, and asks another engine
 * where a sentence is not in it. Immutable and shared by threads.
 *
 * <p>Names stand in the last column, as {@code NER=B-PER} and {@code NER=I-PER} ({@code ORG},
 * {@code LOC}).
 */
public final class ConlluEngine implements LanguageEngine {

  private final Map<List<String>, ConlluSentence> sentences = new HashMap<>();
  private final LanguageEngine others;

  /**
   * Reads the text.
   *
   * @param conllu sentences in CoNLL-U, without multiword tokens and empty nodes
   * @param others who reads the sentences that are not among them
   * @throws IllegalArgumentException if a line is no CoNLL-U, naming its number
   */
  public ConlluEngine(String conllu, LanguageEngine others) {
    for (ConlluSentence sentence : ConlluSentence.readAll(conllu)) {
      sentences.put(sentence.words(), sentence);
    }
    this.others = others;
  }

  @Override
  public String name() {
    return "conllu";
  }

  private Optional<ConlluSentence> find(Sentence sentence) {
    List<String> words = sentence.tokens().stream().map(Token::text).toList();
    return Optional.ofNullable(sentences.get(words));
  }

  @Override
  public Tags tag(Sentence sentence) {
    return find(sentence).map(ConlluSentence::tags).orElseGet(() -> others.tag(sentence));
  }

  @Override
  public Optional<Tree> parse(Sentence sentence, Tags tags) {
    return find(sentence)
        .map(known -> Optional.of(known.tree()))
        .orElseGet(() -> others.parse(sentence, tags));
  }

  @Override
  public List<NamedEntity> entities(Sentence sentence, Tags tags) {
    return find(sentence)
        .map(ConlluSentence::entities)
        .orElseGet(() -> others.entities(sentence, tags));
  }
}

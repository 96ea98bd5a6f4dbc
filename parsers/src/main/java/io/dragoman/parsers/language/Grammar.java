package io.dragoman.parsers.language;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The tags and the syntax of an article's sentences, made when they are first asked for and then
 * kept: a tree costs much more than a tag, and only sentences that a rule asks about need one.
 * Observably immutable; may be asked by several threads.
 */
public final class Grammar {

  private final LanguageEngine engine;
  private final Sentences sentences;
  private final AtomicReferenceArray<Tags> tags;
  private final AtomicReferenceArray<Syntax> syntax;

  private Grammar(LanguageEngine engine, Sentences sentences) {
    this.engine = engine;
    this.sentences = sentences;
    this.tags = new AtomicReferenceArray<>(sentences.size());
    this.syntax = new AtomicReferenceArray<>(sentences.size());
  }

  /**
   * The grammar of some sentences.
   *
   * @param engine who tags and parses
   * @param sentences the sentences of one article, numbered from 0
   * @return the grammar; nothing is analysed yet
   */
  public static Grammar of(LanguageEngine engine, Sentences sentences) {
    return new Grammar(engine, sentences);
  }

  /**
   * The sentences it speaks of.
   *
   * @return the sentences
   */
  public Sentences sentences() {
    return sentences;
  }

  /**
   * The tags of a sentence.
   *
   * @param sentence one of the sentences
   * @return its tags
   */
  public Tags tags(Sentence sentence) {
    Tags known = tags.get(sentence.index());
    if (known != null) {
      return known;
    }
    Tags made = engine.tag(sentence);
    return tags.compareAndSet(sentence.index(), null, made) ? made : tags(sentence);
  }

  /**
   * The answers about a sentence, from its tree where the engine makes one.
   *
   * @param sentence one of the sentences
   * @return its syntax
   */
  public Syntax syntax(Sentence sentence) {
    Syntax known = syntax.get(sentence.index());
    if (known != null) {
      return known;
    }
    Tags own = tags(sentence);
    Syntax made = Syntax.of(sentence, own, engine.parse(sentence, own));
    return syntax.compareAndSet(sentence.index(), null, made) ? made : syntax(sentence);
  }

  /**
   * The names that the engine finds in a sentence.
   *
   * @param sentence one of the sentences
   * @return the names in text order, none where the engine finds none
   */
  public List<NamedEntity> entities(Sentence sentence) {
    return engine.entities(sentence, tags(sentence));
  }
}

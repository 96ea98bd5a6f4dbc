package io.dragoman.examples.engines;

import io.dragoman.parsers.language.LanguageEngine;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.Token;
import io.dragoman.parsers.language.Tree;
import io.dragoman.parsers.language.Upos;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/**
 * Tags with OpenNLP's maximum entropy tagger and its model of the English Web Treebank. It makes no
 * trees, so that the rules get their clauses from the tags. Immutable and shared by threads.
 */
public final class OpenNlpEngine implements LanguageEngine {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final ThreadSafePOSTaggerME tagger;

  /**
   * Reads the model from the class path.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public OpenNlpEngine() {
    try (InputStream model = POSModel.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IllegalStateException("no model " + MODEL + " on the class path");
      }
      tagger = new ThreadSafePOSTaggerME(new POSModel(model));
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + MODEL + " cannot be read", e);
    }
  }

  @Override
  public String name() {
    return "opennlp";
  }

  @Override
  public Tags tag(Sentence sentence) {
    String[] words = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    String[] found = tagger.tag(words);
    List<Upos> tags = IntStream.range(0, words.length).mapToObj(i -> upos(found[i])).toList();
    return new WordTags(tags, new PennTags(sentence, tags).all());
  }

  private static Upos upos(String name) {
    try {
      return Upos.valueOf(name);
    } catch (IllegalArgumentException e) {
      return Upos.X; // a tag that Universal Dependencies do not have
    }
  }

  @Override
  public Optional<Tree> parse(Sentence sentence, Tags tags) {
    return Optional.empty();
  }
}

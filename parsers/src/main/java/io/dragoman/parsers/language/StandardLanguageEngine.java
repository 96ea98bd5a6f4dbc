package io.dragoman.parsers.language;

import io.dragoman.parsers.language.model.LanguageNetwork;
import io.dragoman.parsers.language.model.ModelFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The language engine of this library: tags and trees from one small network, whose model lies in
 * the jar. See {@code docs/language-model.md} for what it was trained on and how well it does.
 *
 * <p>Immutable and shared by all threads; equal sentences get equal answers. Sentences of any
 * length and tokens of any kind are accepted; the time grows with the number of tokens.
 */
public final class StandardLanguageEngine implements LanguageEngine {

  private static final String MODEL = "english.model";

  private final LanguageNetwork network;
  private final List<NetworkTags.Pair> pairs;
  private final Map<NetworkTags.Pair, Integer> numbers = new HashMap<>();
  private final Map<Upos, Integer> someNumber = new HashMap<>();

  private StandardLanguageEngine(LanguageNetwork network, String source) {
    this.network = network;
    pairs = network.tags().stream().map(name -> NetworkTags.Pair.parse(name, source)).toList();
    for (int number = 0; number < pairs.size(); number++) {
      numbers.put(pairs.get(number), number);
      someNumber.putIfAbsent(pairs.get(number).upos(), number);
    }
  }

  /**
   * The engine with the model of this library. It is read at the first call and shared afterwards.
   *
   * @return the engine
   * @throws ModelFormatException if the model in the jar is damaged
   */
  public static StandardLanguageEngine standard() {
    return Shared.ENGINE;
  }

  /**
   * An engine with a model of the caller's own, made by the trainer among the examples.
   *
   * @param model where to read it from; not closed
   * @param source the name that messages use, such as the file's
   * @return the engine
   * @throws ModelFormatException if it is damaged or no model of this library
   */
  public static StandardLanguageEngine read(InputStream model, String source) {
    return new StandardLanguageEngine(LanguageNetwork.read(model, source), source);
  }

  @Override
  public String name() {
    return "standard";
  }

  @Override
  public Tags tag(Sentence sentence) {
    return new NetworkTags(pairs, network.tag(forms(sentence)));
  }

  @Override
  public Optional<Tree> parse(Sentence sentence, Tags tags) {
    if (tags.size() != sentence.size()) {
      throw new IllegalArgumentException(
          tags.size() + " tags for " + sentence.size() + " tokens of sentence " + sentence.index());
    }
    return Optional.of(new NetworkTree(network.parse(forms(sentence), numbers(tags))));
  }

  private static String[] forms(Sentence sentence) {
    String[] forms = new String[sentence.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = sentence.token(i).text();
    }
    return forms;
  }

  /** The network's numbers for tags from anywhere; a tag it has never seen becomes a near one. */
  private int[] numbers(Tags tags) {
    int[] result = new int[tags.size()];
    for (int i = 0; i < result.length; i++) {
      Integer number = numbers.get(new NetworkTags.Pair(tags.upos(i), tags.penn(i)));
      result[i] = number != null ? number : someNumber.getOrDefault(tags.upos(i), 0);
    }
    return result;
  }

  private static StandardLanguageEngine readStandard() {
    try (InputStream in = StandardLanguageEngine.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new ModelFormatException(MODEL, "is not in the jar");
      }
      return read(in, MODEL);
    } catch (IOException e) {
      throw new ModelFormatException(MODEL, "cannot be closed", e);
    }
  }

  private static final class Shared {
    static final StandardLanguageEngine ENGINE = readStandard();
  }
}

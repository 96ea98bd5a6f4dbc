package io.dragoman.parsers.language.model;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * The network: tags and a dependency tree for the words of one sentence. Immutable after loading
 * but for a bounded memory of words that come again, and shared by all threads; the same words give
 * the same answer always.
 */
public final class LanguageNetwork {

  private static final String UPPER = "upper.";

  private final List<String> tags;
  private final WordLayer wordLayer;
  private final TagScorer tagScorer;
  private final RecurrentLayer[] upperLayers;
  private final ArcEnds arcEnds;
  private final ArcScorer arcScorer;
  private final RelationScorer relationScorer;

  /**
   * Builds the network from a model file.
   *
   * @param file the file
   * @throws ModelFormatException if an entry is missing or of the wrong size
   */
  public LanguageNetwork(ModelFile file) {
    tags = file.words("tags");
    Vocabulary vocabulary = new Vocabulary(file.words("words"));
    ByteTable wordRows = file.table("word.rows", vocabulary.size());
    ByteTable affixRows = file.table("affix.rows", WordForm.AFFIX_ROWS);
    int width = file.table("tag.weights").rows();
    Matrix[] window = new Matrix[3];
    for (int k = 0; k < window.length; k++) {
      window[k] = file.matrix("window." + k, wordRows.columns(), 3 * width);
    }
    wordLayer =
        new WordLayer(
            vocabulary, wordRows, affixRows, window, file.vector("window.bias", 3 * width));
    tagScorer =
        new TagScorer(
            file.matrix("tag.weights", width, tags.size()),
            file.vector("tag.bias", tags.size()),
            file.matrix("tag.meanings", tags.size(), width));
    upperLayers = new RecurrentLayer[file.count(UPPER)];
    for (int k = 0; k < upperLayers.length; k++) {
      upperLayers[k] =
          new RecurrentLayer(
              file.matrix(UPPER + k, width, 3 * width),
              file.vector(UPPER + "bias." + k, 3 * width));
    }
    arcEnds = arcEnds(file, width);
    arcScorer = arcScorer(file);
    relationScorer = relationScorer(file);
  }

  /**
   * Reads a model file and builds the network.
   *
   * @param in where to read from; not closed
   * @param source the name that messages use
   * @return the network
   * @throws ModelFormatException if the file is damaged or no model
   */
  public static LanguageNetwork read(InputStream in, String source) {
    return new LanguageNetwork(ModelFile.read(in, source));
  }

  private static ArcEnds arcEnds(ModelFile file, int width) {
    int arc = file.table("arc.bilinear").rows();
    int relation = file.table("relation.output").rows();
    return new ArcEnds(
        Matrix.beside(
            file.matrix("arc.dependent", width, arc),
            file.matrix("arc.head", width, arc),
            file.matrix("relation.dependent", width, relation),
            file.matrix("relation.head", width, relation)),
        Matrix.joined(
            file.vector("arc.dependent.bias", arc),
            file.vector("arc.head.bias", arc),
            file.vector("relation.dependent.bias", relation),
            file.vector("relation.head.bias", relation)),
        arc);
  }

  private static ArcScorer arcScorer(ModelFile file) {
    int width = file.table("arc.bilinear").rows();
    return new ArcScorer(
        file.matrix("arc.bilinear", width, width),
        file.vector("arc.prior", width),
        file.matrix("arc.distance", width, ArcDistance.CLASSES),
        file.vector("arc.distance.bias", ArcDistance.CLASSES));
  }

  private static RelationScorer relationScorer(ModelFile file) {
    List<String> relations = file.words("relations");
    int hidden = file.table("relation.output").rows();
    return new RelationScorer(
        relations,
        file.table("arc.bilinear").rows(),
        file.matrix("relation.output", hidden, relations.size()),
        file.vector("relation.output.bias", relations.size()));
  }

  /**
   * All tags this network gives, a universal and a Penn tag joined by {@code |}.
   *
   * @return the tags; their places are their numbers
   */
  public List<String> tags() {
    return tags;
  }

  /**
   * Tags the words of a sentence.
   *
   * @param forms the words, at least one
   * @return a tag's number for each
   */
  public int[] tag(String... forms) {
    float[][] states = RecurrentLayer.outputs(wordLayer.gates(forms));
    int[] numbers = new int[forms.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = TagScorer.best(tagScorer.scores(states[i + 1]));
    }
    return numbers;
  }

  /**
   * Parses a tagged sentence. Long ones are parsed in pieces, which are then joined loosely, so
   * that the time grows with the length and no faster.
   *
   * @param forms the words, at least one
   * @param tagNumbers a tag's number for each
   * @return the tree
   */
  public Arcs parse(String[] forms, int[] tagNumbers) {
    int[] heads = new int[forms.length];
    String[] relations = new String[forms.length];
    int top = -1;
    for (int begin = 0; begin < forms.length; ) {
      int end = Pieces.end(forms, begin);
      int root = parsePiece(forms, tagNumbers, begin, end, heads, relations);
      if (top < 0) {
        top = root;
      } else {
        heads[root] = top;
        relations[root] = Pieces.RELATION;
      }
      begin = end;
    }
    return new Arcs(heads, relations);
  }

  private int parsePiece(
      String[] forms, int[] tagNumbers, int begin, int end, int[] heads, String[] relations) {
    float[][] states =
        RecurrentLayer.outputs(wordLayer.gates(Arrays.copyOfRange(forms, begin, end)));
    for (int i = begin; i < end; i++) {
      tagScorer.addMeaning(states[i - begin + 1], tagNumbers[i]);
    }
    for (RecurrentLayer layer : upperLayers) {
      states = layer.apply(states);
    }
    float[][] ends = arcEnds.of(states);
    int[] local = ProjectiveDecoder.decode(arcScorer.scores(ends));
    String[] names = relationScorer.name(ends, local);
    int root = begin;
    for (int d = 1; d < local.length; d++) {
      int word = begin + d - 1;
      heads[word] = local[d] == 0 ? Arcs.ROOT : begin + local[d] - 1;
      relations[word] = names[d];
      if (local[d] == 0) {
        root = word;
      }
    }
    return root;
  }
}

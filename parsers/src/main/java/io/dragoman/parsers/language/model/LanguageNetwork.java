package io.dragoman.parsers.language.model;

import java.io.InputStream;
import java.util.List;

/**
 * The network: tags and a dependency tree for the words of one sentence. Immutable after loading
 * but for a bounded memory of words that come again, and shared by all threads; the same words give
 * the same answer always.
 */
public final class LanguageNetwork {

  private static final String UPPER = "upper.";

  /** The workspace of a sentence with more words is given up, so that it takes no memory. */
  private static final int LONGEST_KEPT = 512;

  private final List<String> tags;
  private final WordLayer wordLayer;
  private final TagScorer tagScorer;
  private final RecurrentLayer[] upperLayers;
  private final ArcEnds arcEnds;
  private final ArcScorer arcScorer;
  private final RelationScorer relationScorer;
  private final Workspaces workspaces;

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
    workspaces = new Workspaces(() -> new Workspace(width, tags.size(), arcEnds, relationScorer));
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
    Workspace room = workspaces.lend();
    float[][] states = lowest(forms, 0, forms.length, room);
    int[] numbers = tagScorer.best(states, forms.length, room.tags.atLeast(forms.length + 1));
    if (forms.length <= LONGEST_KEPT) {
      workspaces.giveBack(room);
    }
    return numbers;
  }

  /** The outputs of the lowest layer for the words of a piece, between those of the two marks. */
  private float[][] lowest(String[] forms, int begin, int end, Workspace room) {
    int count = end - begin + 2;
    float[][] gates = room.gates.atLeast(count);
    wordLayer.gates(forms, begin, end, gates);
    float[][] states = room.lower.atLeast(count);
    RecurrentLayer.outputs(gates, count, states);
    return states;
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
    Workspace room = workspaces.lend();
    for (int begin = 0; begin < forms.length; ) {
      int end = Pieces.end(forms, begin);
      int root = parsePiece(forms, tagNumbers, begin, end, new Arcs(heads, relations), room);
      if (top < 0) {
        top = root;
      } else {
        heads[root] = top;
        relations[root] = Pieces.RELATION;
      }
      begin = end;
    }
    workspaces.giveBack(room);
    return new Arcs(heads, relations);
  }

  /** Puts the tree of a piece into the arcs; returns the number of its root. */
  private int parsePiece(
      String[] forms, int[] tagNumbers, int begin, int end, Arcs arcs, Workspace room) {
    float[][] states = lowest(forms, begin, end, room);
    for (int i = begin; i < end; i++) {
      tagScorer.addMeaning(states[i - begin + 1], tagNumbers[i]);
    }
    int count = end - begin + 2;
    float[][] free = room.upper.atLeast(count);
    for (RecurrentLayer layer : upperLayers) {
      layer.apply(states, count, room.gates.atLeast(count), free);
      float[][] done = free;
      free = states;
      states = done;
    }
    int nodes = count - 1;
    float[][] ends = room.ends.atLeast(nodes);
    arcEnds.of(states, nodes, ends);
    int[] local = room.decoder(nodes).decode(arcScorer.scores(ends, nodes, room), nodes);
    String[] names = relationScorer.name(ends, local, room);
    int root = begin;
    for (int d = 1; d < nodes; d++) {
      int word = begin + d - 1;
      arcs.heads()[word] = local[d] == 0 ? Arcs.ROOT : begin + local[d] - 1;
      arcs.relations()[word] = names[d];
      if (local[d] == 0) {
        root = word;
      }
    }
    return root;
  }
}

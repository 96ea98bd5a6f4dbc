package io.dragoman.parsers.language.model;

/**
 * The arrays in which sentences are worked out, one after the other. They grow with the longest
 * sentence and belong to one thread at a time.
 */
final class Workspace {

  final Rows gates;
  final Rows lower;
  final Rows upper;
  final Rows tags;
  final Rows ends;
  final Rows between;
  final Rows relations;
  private final Rows asked;
  private final Rows far = new Rows(ArcDistance.CLASSES);
  private final int arcWidth;
  private float[][] columns = {};
  private float[][] scores = {};
  private float[] zeros = {};
  private ProjectiveDecoder decoder = new ProjectiveDecoder(0);

  /**
   * Room for a network of these widths.
   *
   * @param width numbers for each token between the layers
   * @param tags how many tags there are
   * @param ends what views tokens as ends of arcs
   * @param relations what names arcs
   */
  Workspace(int width, int tags, ArcEnds ends, RelationScorer relations) {
    this.gates = new Rows(3 * width);
    this.lower = new Rows(width);
    this.upper = new Rows(width);
    this.tags = new Rows(tags);
    this.ends = new Rows(ends.width());
    this.between = new Rows(relations.hidden());
    this.relations = new Rows(relations.size());
    this.asked = new Rows(ends.arcWidth());
    this.arcWidth = ends.arcWidth();
  }

  /** One row of what each token asks of a head. */
  float[][] asked(int count) {
    return asked.atLeast(count);
  }

  /** One row for each token with a number for each class of distance. */
  float[][] far(int count) {
    return far.atLeast(count);
  }

  /** One row for each number of a head, with one column for each token. */
  float[][] columns(int nodes) {
    makeRoom(nodes);
    return columns;
  }

  /** One row for each dependent, one column for each head. */
  float[][] scores(int nodes) {
    makeRoom(nodes);
    return scores;
  }

  /** At least so many zeros. */
  float[] zeros(int nodes) {
    makeRoom(nodes);
    return zeros;
  }

  /** A decoder for sentences of so many words and the root. */
  ProjectiveDecoder decoder(int nodes) {
    makeRoom(nodes);
    return decoder;
  }

  private void makeRoom(int nodes) {
    if (zeros.length < nodes) {
      int size = nodes + 16;
      zeros = new float[size];
      scores = new float[size][size];
      columns = new float[arcWidth][size];
      decoder = new ProjectiveDecoder(size);
    }
  }
}

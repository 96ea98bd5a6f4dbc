package io.dragoman.parsers.language.model;

/** Distances between a dependent and its head, in ever wider classes. */
public final class ArcDistance {

  /** How many classes there are: ten to the left, ten to the right. */
  public static final int CLASSES = 20;

  private static final int[] WIDEST = {1, 2, 3, 4, 6, 9, 14, 20, 30};

  private ArcDistance() {}

  /**
   * The class of a distance.
   *
   * @param distance from the dependent to the head, in tokens
   * @return from 0 to 9 for heads on the left, from 10 to 19 for heads on the right
   */
  public static int classOf(int distance) {
    int steps = Math.abs(distance);
    int width = 0;
    while (width < WIDEST.length && steps > WIDEST[width]) {
      width++;
    }
    return distance < 0 ? width : CLASSES / 2 + width;
  }
}

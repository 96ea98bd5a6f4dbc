package io.dragoman.parsers.source;

import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where each character of an article stands in its source, so that evidence can be marked in place.
 * Immutable.
 *
 * <pre>{@code
 * for (SourceRange range : read.sourceMap().locate(evidence.span())) {
 *   mark(range.path(), range.begin(), range.end());
 * }
 * }</pre>
 */
public final class SourceMap {

  /** A place in the source that holds text. Its paths may be put together when asked for. */
  interface Place {
    String container();

    String path();

    default Optional<String> cssPath() {
      return Optional.empty();
    }
  }

  /** A place whose path is known. */
  record NamedPlace(String container, String path) implements Place {}

  private final List<Place> places;
  // Runs of characters that stand together in both, side by side: where a run begins in the text,
  // its length, its place (-1 for characters that the reader added), and where it begins there.
  private final int[] begins;
  private final int[] lengths;
  private final int[] runPlaces;
  private final int[] sourceBegins;
  private final int[] sourceLengths;

  SourceMap(List<Place> places, List<int[]> runs) {
    this.places = List.copyOf(places);
    begins = column(runs, 0);
    lengths = column(runs, 1);
    runPlaces = column(runs, 2);
    sourceBegins = column(runs, 3);
    sourceLengths = column(runs, 4);
  }

  private static int[] column(List<int[]> runs, int column) {
    return runs.stream().mapToInt(run -> run[column]).toArray();
  }

  /** The map of a text that is the source. */
  static SourceMap ofWhole(String container, String path, int length) {
    List<int[]> runs =
        length == 0 ? List.of() : List.<int[]>of(new int[] {0, length, 0, 0, length});
    return new SourceMap(List.of(new NamedPlace(container, path)), runs);
  }

  /**
   * Finds characters of the article in the source.
   *
   * @param span a span of the article's text
   * @return a range for each text node or place that the span touches, in the order of the text;
   *     characters that the reader added, such as the blank line between two paragraphs, have none
   */
  public List<SourceRange> locate(TextSpan span) {
    List<SourceRange> ranges = new ArrayList<>();
    if (span.length() == 0) {
      return ranges;
    }
    for (int run = firstRun(span.begin()); run < begins.length; run++) {
      if (begins[run] >= span.end()) {
        break;
      }
      if (runPlaces[run] < 0 || begins[run] + lengths[run] <= span.begin()) {
        continue;
      }
      add(ranges, range(run, span));
    }
    return List.copyOf(ranges);
  }

  private int firstRun(int position) {
    int found = Arrays.binarySearch(begins, position);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  private SourceRange range(int run, TextSpan span) {
    int begin = Math.max(begins[run], span.begin());
    int end = Math.min(begins[run] + lengths[run], span.end());
    boolean whole = end == begins[run] + lengths[run];
    int from = sourceBegins[run] + begin - begins[run];
    int to = whole ? sourceBegins[run] + sourceLengths[run] : sourceBegins[run] + end - begins[run];
    Place place = places.get(runPlaces[run]);
    return new SourceRange(
        TextSpan.of(begin, end), place.container(), place.path(), place.cssPath(), from, to);
  }

  /** Adds a range, or makes the last one longer where both are of one place. */
  private static void add(List<SourceRange> ranges, SourceRange range) {
    if (!ranges.isEmpty()) {
      SourceRange last = ranges.get(ranges.size() - 1);
      boolean follows =
          last.container().equals(range.container())
              && last.path().equals(range.path())
              && last.end() <= range.begin()
              && last.span().end() == range.span().begin();
      if (follows) {
        ranges.set(
            ranges.size() - 1,
            new SourceRange(
                last.span().union(range.span()),
                last.container(),
                last.path(),
                last.cssPath(),
                last.begin(),
                range.end()));
        return;
      }
    }
    ranges.add(range);
  }
}

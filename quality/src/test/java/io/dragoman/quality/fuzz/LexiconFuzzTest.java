package io.dragoman.quality.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.LexiconException;
import java.util.List;

/** Tables of a user's own: what is wrong with one is said with its place. */
class LexiconFuzzTest {

  private static final List<String> HEADERS =
      List.of(
          "",
          "phrase,class,example,source,note\n",
          "phrase,country,kind,example,source,note\n",
          "phrase,acronym,country,example,source,note\n");

  @FuzzTest(maxDuration = "1m")
  void aTableIsReadOrRefusedWithLineAndColumn(FuzzedDataProvider data) {
    String csv = data.pickValue(HEADERS) + data.consumeRemainingAsString();
    try {
      Lexicon.builder().add("own.csv", csv).build();
    } catch (LexiconException refused) {
      assertThat(refused.file()).isEqualTo("own.csv");
      assertThat(refused.line()).isPositive();
      assertThat(refused.column()).isPositive();
      assertThat(refused).hasMessageStartingWith("own.csv:");
    }
  }
}

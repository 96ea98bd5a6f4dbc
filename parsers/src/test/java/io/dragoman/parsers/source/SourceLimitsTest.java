package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceLimitsTest {

  @Test
  void refusesLimitsThatLeaveNothing() {
    assertThatThrownBy(() -> SourceLimits.standard().withBytes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bytes must be positive, got 0");
    assertThatThrownBy(() -> SourceLimits.standard().withUnpackedBytes(1L << 33))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 GiB");
  }

  @Test
  void aSourceAtTheLimitIsRead() {
    ArticleReader reader = ArticleReader.within(SourceLimits.standard().withBytes(18));

    assertThat(reader.read("The ministers met.", SourceHints.none()).articles()).hasSize(1);
    assertThatThrownBy(() -> reader.read("The ministers met!!", SourceHints.none()))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("SourceLimits.bytes");
  }
}

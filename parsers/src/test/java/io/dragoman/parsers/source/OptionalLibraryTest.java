package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionalLibraryTest {

  @ParameterizedTest
  @EnumSource
  void isSeenWhereItIsAndMissedWhereItIsNot(OptionalLibrary library) {
    assertThat(library.isPresent()).isTrue();
    assertThat(library.isPresent(ClassLoader.getPlatformClassLoader())).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void theMessageNamesWhatToAdd(OptionalLibrary library) {
    assertThat(library.missing().code()).isEqualTo("source-library-missing");
    assertThat(library.missing()).hasMessageContaining(library.coordinates());
  }
}

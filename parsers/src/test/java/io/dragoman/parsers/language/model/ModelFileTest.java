package io.dragoman.parsers.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {

  private static final float[][] TABLE = {{0.5f, -1, 0}, {0, 0, 0}, {100, 3, -7}};

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ModelFile file = read(bytes());

    assertThat(file.words("tags")).containsExactly("NOUN|NN", "VERB|VBD");
    Matrix matrix = file.matrix("table", 3, 3);
    for (int r = 0; r < 3; r++) {
      float largest = 0;
      for (float value : TABLE[r]) {
        largest = Math.max(largest, Math.abs(value));
      }
      for (int c = 0; c < 3; c++) {
        assertThat(matrix.row(r)[c]).isCloseTo(TABLE[r][c], within(largest / 250 + 1e-6f));
      }
    }
  }

  @Test
  void equalCallsGiveEqualBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void aForeignFileIsRefused() {
    assertThatThrownBy(() -> read("PK\u0003\u0004 something else".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("my.model")
        .hasMessageContaining("does not begin with \"dragoman-language-model 1\"");
  }

  @Test
  void aFileThatIsCutShortIsRefused() throws IOException {
    byte[] whole = bytes();

    for (int length : new int[] {0, 10, 30, 60, whole.length - 9, whole.length - 1}) {
      assertThatThrownBy(() -> read(Arrays.copyOf(whole, length)))
          .as("the first %d of %d bytes", length, whole.length)
          .isInstanceOf(ModelFormatException.class)
          .hasMessageContaining("my.model");
    }
  }

  @Test
  void anyChangedByteOfTheBodyIsRefused() throws IOException {
    byte[] whole = bytes();

    int body = ModelWriter.HEADER.length + 10;
    for (int i = body; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      assertThatThrownBy(() -> read(damaged))
          .as("byte %d changed", i)
          .isInstanceOf(ModelFormatException.class);
    }
  }

  @Test
  void aMissingEntryIsNamed() throws IOException {
    ModelFile file = read(bytes());

    assertThatThrownBy(() -> file.table("arc.head"))
        .hasMessageContaining("my.model: has no entry arc.head");
  }

  @Test
  void anEntryOfAnotherShapeIsNamed() throws IOException {
    ModelFile file = read(bytes());

    assertThatThrownBy(() -> file.matrix("table", 3, 4))
        .hasMessageContaining("entry table has 3 columns instead of 4");
    assertThatThrownBy(() -> file.matrix("table", 2, 3))
        .hasMessageContaining("entry table has 3 rows instead of 2");
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ModelWriter writer = new ModelWriter(out)) {
      writer.words("tags", List.of("NOUN|NN", "VERB|VBD"));
      writer.table("table", TABLE);
      writer.coarseTable("coarse", 0.25f, TABLE);
    }
    return out.toByteArray();
  }

  private static ModelFile read(byte[] bytes) {
    return ModelFile.read(new ByteArrayInputStream(bytes), "my.model");
  }
}

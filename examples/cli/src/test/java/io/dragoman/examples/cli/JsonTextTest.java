package io.dragoman.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void leavesWellFormedTextAlone() {
    assertThat(JsonText.line(TextNode.valueOf("Côte d’Ivoire \uD83D\uDE00")))
        .isEqualTo("\"Côte d’Ivoire \uD83D\uDE00\"");
  }

  @Test
  void escapesHalfAPair() {
    assertThat(JsonText.line(TextNode.valueOf("a\uD83Db"))).isEqualTo("\"a\\ud83db\"");
  }
}

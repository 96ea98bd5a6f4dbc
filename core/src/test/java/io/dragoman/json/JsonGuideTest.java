package io.dragoman.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.event.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JsonGuideTest {

  @Test
  void theVisitOfTheGuideIsWrittenAsItStandsThere() throws IOException {
    String guide = Files.readString(Path.of("../docs/json.md"));
    int begin = guide.indexOf("```json\n") + "```json\n".length();
    String text = guide.substring(begin, guide.indexOf("\n```", begin));

    Visit visit = DragomanJson.standard().read(text, Visit.class);

    assertThat(visit.extra()).isEmpty();
    assertThat(DragomanJson.standard().writePretty(visit)).isEqualTo(text);
  }
}

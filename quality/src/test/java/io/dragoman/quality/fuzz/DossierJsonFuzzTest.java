package io.dragoman.quality.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.json.DragomanJson;
import io.dragoman.json.RecordJsonException;
import io.dragoman.text.Article;
import java.util.List;

/** JSON of records from anywhere: it is refused with a path, or it is a record. */
class DossierJsonFuzzTest {

  private static final List<Class<?>> TYPES = List.of(Dossier.class, Article.class, Fact.class);

  @FuzzTest(maxDuration = "1m")
  void whatCanBeReadCanBeWrittenAndReadAgain(FuzzedDataProvider data) {
    Class<?> type = data.pickValue(TYPES);
    String text = data.consumeRemainingAsString();
    Object record;
    try {
      record = DragomanJson.standard().read(text, type);
    } catch (RecordJsonException refused) {
      assertThat(refused).hasMessageMatching("(?s).+");
      return;
    }
    String written = DragomanJson.standard().write(record);
    assertThat(DragomanJson.standard().read(written, type)).isEqualTo(record);
    assertThat(DragomanJson.standard().write(DragomanJson.standard().read(written, type)))
        .isEqualTo(written);
  }
}

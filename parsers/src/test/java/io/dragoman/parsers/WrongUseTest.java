package io.dragoman.parsers;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.parsers.extension.Placement;
import io.dragoman.parsers.lexicon.LexiconException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Wrong use is told at once, in words that name what is wrong. */
class WrongUseTest {

  @Test
  void nullsAreNamed() {
    ArticleParser.Builder builder = ArticleParser.builder();

    assertThatNullPointerException()
        .isThrownBy(() -> ArticleParser.standard().parse(null))
        .withMessage("article");
    assertThatNullPointerException().isThrownBy(() -> builder.limits(null)).withMessage("limits");
    assertThatNullPointerException().isThrownBy(() -> builder.engine(null)).withMessage("engine");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.extension(null))
        .withMessage("extension");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.extractor(null))
        .withMessage("extractor");
  }

  @Test
  void aTableInAnotherEncodingIsRefusedAtTheFirstByteThatShowsIt() {
    byte[] latin = "phrase,kind,country\nK\u00f6ge,CITY,DK\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(
            () ->
                ArticleParser.builder()
                    .lexicon(rows -> rows.add("places", new ByteArrayInputStream(latin)))
                    .build())
        .isInstanceOf(LexiconException.class)
        .hasMessage("places:2:2: byte 0xF6 is not UTF-8; save the file as UTF-8");
  }

  @Test
  void aResourceThatIsNotThereIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                ArticleParser.builder()
                    .lexicon(rows -> rows.add("toasts.csv", (InputStream) null))
                    .build())
        .withMessage("there is no toasts.csv to read: the stream is null");
  }

  @Test
  void aPlacementNeedsANameAndOnePlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Placement.after())
        .withMessage("a placement needs the name of a stage");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Placement.insteadOf("visit").andBefore("meeting"))
        .withMessage("instead of \"visit\" says where already");
  }
}

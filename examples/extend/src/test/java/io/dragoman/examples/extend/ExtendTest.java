package io.dragoman.examples.extend;

import static io.dragoman.testkit.DragomanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.dossier.Dossier;
import io.dragoman.examples.records.TreatyVisit;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.parsers.extension.ParserExtension;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.LexiconBuilder;
import io.dragoman.spi.RecordTypes;
import io.dragoman.testkit.RecordConformance;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ExtendTest {

  private static final Dossier DOSSIER = Extend.parser().parse(Extend.ARTICLE);

  @Test
  void readsWhatTheBundleAddsAndWhatItLeaves() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Extend.run(Extend.parser(), new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "TreatyVisit: Mutale Banda, 2021-10-03/2021-10-05",
            "  signed: a treaty on fishing in the shared lakes on Tuesday",
            "Toast: Chikondi Phiri to the friendship of the two peoples at a state banquet",
            "Official: Mutale Banda, Foreign Minister",
            "Official: Thoko Nyirenda, Warden of the Seal",
            "Official: Chikondi Phiri, counterpart");
  }

  @Test
  void evidenceAndJsonAreThoseOfStandardRecords() {
    assertThat(DOSSIER).hasEvidenceFrom(Extend.ARTICLE).survivesJson(Extend.parser().json());
    assertThat(DOSSIER).visitTo("MW").hasVisitors("Mutale Banda").isFoundBy("signings");
  }

  @Test
  void aToastIsNeitherATopicNorAStatement() {
    Dossier standard = ArticleParser.standard().parse(Extend.ARTICLE);

    assertThat(standard.agenda()).anyMatch(item -> item.topic().startsWith("a glass"));
    assertThat(DOSSIER.agenda()).noneMatch(item -> item.topic().startsWith("a glass"));
    assertThat(DOSSIER.statements()).isEmpty();
  }

  @Test
  void theRecordTypesKeepTheLawsOfRecords() {
    RecordTypes types = Extend.parser().recordTypes();
    Toast toast = DOSSIER.facts(Toast.class).get(0);
    TreatyVisit visit = DOSSIER.facts(TreatyVisit.class).get(0);

    RecordConformance.of(types).check(toast);
    RecordConformance.of(types).check(visit);
  }

  @Test
  void theBundleIsFoundWhenAsked() {
    ArticleParser found = ArticleParser.builder().discoverExtensions().build();

    assertThat(found.parse(Extend.ARTICLE)).isEqualTo(DOSSIER);
    assertThat(ArticleParser.standard().parse(Extend.ARTICLE).others()).isEmpty();
    assertThat(ServiceLoader.load(ParserExtension.class)).hasSize(1);
  }

  @Test
  void aBundleThatIsAddedAndFoundIsThereOnce() {
    ArticleParser parser =
        ArticleParser.builder().extension(new ProtocolExtension()).discoverExtensions().build();

    assertThat(parser.parse(Extend.ARTICLE)).isEqualTo(DOSSIER);
  }

  @Test
  void theExamplesOfTheTablesHold() {
    LexiconBuilder rows = Lexicon.builder();
    new ProtocolExtension().addRows(rows);

    assertThat(rows.build().failingExamples()).isEmpty();
  }
}

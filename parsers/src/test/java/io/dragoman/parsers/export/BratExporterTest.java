package io.dragoman.parsers.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.actor.Official;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Visit;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BratExporterTest {

  private static final BratExporter EXPORTER = BratExporter.standard();

  @Test
  void everyMentionIsTheTextAtItsCodePoints() {
    int[] text = Samples.TEXT.codePoints().toArray();

    assertThat(lines("T"))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              String[] fields = line.split("\t", 3);
              String[] where = fields[1].split(" ", 2);
              StringBuilder words = new StringBuilder();
              for (String fragment : where[1].split(";")) {
                String[] ends = fragment.split(" ");
                int begin = Integer.parseInt(ends[0]);
                int length = Integer.parseInt(ends[1]) - begin;
                words.append(words.isEmpty() ? "" : " ").append(new String(text, begin, length));
              }
              assertThat(fields[2]).isEqualTo(words.toString()).doesNotContain("\n");
            });
  }

  @Test
  void everyIdIsUniqueAndEveryReferenceIsMet() {
    Set<String> ids = new HashSet<>();
    for (String line : all(Samples.DOSSIER).lines().toList()) {
      assertThat(ids.add(line.substring(0, line.indexOf('\t')))).as(line).isTrue();
    }

    for (String line : lines("E")) {
      for (String argument : line.split("\t")[1].split(" ")) {
        assertThat(ids).contains(argument.substring(argument.indexOf(':') + 1));
      }
    }
    for (String line : lines("A")) {
      assertThat(ids).contains(line.split("\t")[1].split(" ")[1]);
    }
    for (String line : lines("#")) {
      assertThat(ids).contains(line.split("\t")[1].split(" ")[1]);
    }
  }

  @Test
  void aVisitIsAnEventWithRolesAndStatus() {
    String event = lines("E").get(0);

    assertThat(event)
        .contains("Visit:T", " Visitor:T", " Host:T", " Place:T", " Place2:T", " Date:T");
    assertThat(lines("A")).anyMatch(line -> line.endsWith("Status E1 PLANNED"));
    assertThat(lines("#")).anyMatch(line -> line.endsWith("E1\tfound by travel-verb"));
  }

  @Test
  void aSpanOverTwoLinesHasTwoFragments() {
    Article article = Article.of("Foreign Minister\nAda Brook left.");
    Dossier dossier =
        Dossier.builder()
            .addOfficial(
                Official.builder()
                    .name("Ada Brook")
                    .addEvidence(Evidence.quoting("name", TextSpan.of(8, 26), article.text()))
                    .build())
            .build();

    assertThat(EXPORTER.toString(dossier, List.of(article)))
        .isEqualTo("T1\tOfficial 8 16;17 26\tMinister Ada Brook\n");
  }

  @Test
  void ofSeveralArticlesEachHasItsOwnFile() {
    Article other = Article.builder().id("other").text("It rained.").build();

    assertThatThrownBy(() -> EXPORTER.toString(Samples.DOSSIER, List.of(Samples.ARTICLE, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one by one");
    assertThat(EXPORTER.toString(Samples.DOSSIER, List.of(other))).isEmpty();
  }

  @Test
  void aRecordWithoutEvidenceGivesAWarning() throws Exception {
    Dossier dossier =
        Dossier.builder().addVisit(Visit.builder().addVisitor(Samples.LEOTA).build()).build();

    assertThat(EXPORTER.write(dossier, List.of(Samples.ARTICLE), new StringBuilder()))
        .extracting(Warning::code)
        .containsExactly(BratExporter.NO_EVIDENCE);
  }

  @Test
  void theConfigurationDeclaresWhatIsWritten() {
    String configuration = BratExporter.configuration();

    for (String line : lines("T")) {
      String type = line.split("\t")[1].split(" ")[0];
      assertThat(configuration).containsPattern("(?m)^" + type + "(\t|$)");
    }
    for (String line : lines("A")) {
      String[] fields = line.split("\t")[1].split(" ");
      assertThat(configuration)
          .containsPattern("(?m)^" + fields[0] + "\tArg:<EVENT>, Value:.*\\b" + fields[2] + "\\b");
    }
    for (String line : lines("E")) {
      String[] arguments = line.split("\t")[1].split(" ");
      String type = arguments[0].substring(0, arguments[0].indexOf(':'));
      String declared =
          configuration.lines().filter(l -> l.startsWith(type + "\t")).findFirst().orElseThrow();
      for (int i = 1; i < arguments.length; i++) {
        String role = arguments[i].replaceAll("\\d*:.*", "");
        assertThat(declared).contains(role + "*:<ENTITY>");
      }
    }
  }

  private static List<String> lines(String kind) {
    return all(Samples.DOSSIER).lines().filter(line -> line.startsWith(kind)).toList();
  }

  private static String all(Dossier dossier) {
    return EXPORTER.toString(dossier, List.of(Samples.ARTICLE));
  }
}

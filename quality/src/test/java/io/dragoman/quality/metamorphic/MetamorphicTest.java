package io.dragoman.quality.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dragoman.quality.Texts;
import io.dragoman.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The relations on real texts. The share of the pairs of records that hold is recorded in {@code
 * quality/metamorphic.json} and may not fall; {@code -Dmetamorphic.record=true} records it anew.
 * What does not hold is listed under {@code target/metamorphic}.
 */
class MetamorphicTest {

  private static final Path RECORD = Path.of("metamorphic.json");
  private static final Path MISSES = Path.of("target", "metamorphic");
  private static final double TOLERANCE = 0.005;
  private static final JsonMapper JSON = new JsonMapper();

  /** Every eighth of the long releases: enough of them, and soon read. */
  private static final int EVERY = 8;

  @TestFactory
  Stream<DynamicTest> recordsChangeAsTheirTextDoes() {
    List<Article> articles = articles();
    List<Relation> relations = new ArrayList<>(FormRelations.all());
    relations.add(new NameRelation());
    relations.add(new CountryRelation());
    relations.add(new YearRelation());
    Stream<DynamicTest> changes =
        relations.stream()
            .map(
                relation ->
                    DynamicTest.dynamicTest(
                        relation.name(),
                        () -> {
                          Tally tally = new Tally();
                          tally.add(relation, articles);
                          check(relation.name(), tally);
                        }));
    DynamicTest cut =
        DynamicTest.dynamicTest(
            "cut behind a sentence",
            () -> {
              Tally tally = new Tally();
              new CutRelation().add(brief(articles), tally);
              check("cut behind a sentence", tally);
            });
    return Stream.concat(changes, Stream.of(cut));
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (String file : List.of("a", "b", "c")) {
      articles.addAll(Texts.ofKit("prose/" + file + ".docs.jsonl"));
    }
    articles.addAll(Texts.ofKit("world/docs.jsonl"));
    List<Article> releases = Texts.ofKit("releases/texts.jsonl.gz");
    for (int i = 0; i < releases.size(); i += EVERY) {
      if (releases.get(i).text().length() < 8000) {
        articles.add(releases.get(i));
      }
    }
    return articles;
  }

  private static List<Article> brief(List<Article> articles) {
    return articles.stream().filter(article -> article.text().length() < 2500).toList();
  }

  private static void check(String name, Tally tally) throws IOException {
    Files.createDirectories(MISSES);
    Files.write(MISSES.resolve(name.replace(' ', '-') + ".txt"), tally.misses());
    System.out.printf(
        "%-28s %5d of %5d records hold (%.3f), %4d of %4d texts wholly%n",
        name, tally.held(), tally.records(), tally.share(), tally.wholeTexts(), tally.texts());
    assertThat(tally.records()).isPositive();
    if (Boolean.getBoolean("metamorphic.record")) {
      record(name, tally);
    } else {
      assertThat(tally.share())
          .as("share of records that hold under: %s", name)
          .isGreaterThanOrEqualTo(recorded().path(name).path("share").asDouble() - TOLERANCE);
    }
  }

  private static JsonNode recorded() throws IOException {
    return Files.exists(RECORD) ? JSON.readTree(RECORD.toFile()) : JSON.createObjectNode();
  }

  private static void record(String name, Tally tally) throws IOException {
    ObjectNode all = (ObjectNode) recorded();
    all.putObject(name)
        .put("share", Math.round(tally.share() * 10_000) / 10_000.0)
        .put("records", tally.records())
        .put("held", tally.held())
        .put("texts", tally.texts())
        .put("wholeTexts", tally.wholeTexts());
    Files.writeString(RECORD, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
  }
}

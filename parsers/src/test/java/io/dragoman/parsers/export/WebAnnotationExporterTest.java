package io.dragoman.parsers.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dragoman.actor.Official;
import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebAnnotationExporterTest {

  private static final WebAnnotationExporter EXPORTER = WebAnnotationExporter.standard();
  private static final String OA = "http://www.w3.org/ns/oa#";

  @Test
  void everyPieceOfEvidenceIsAnAnnotation() throws Exception {
    long evidence =
        Samples.DOSSIER.articles().get(0).evidence().size()
            + Samples.LEOTA.evidence().size()
            + Samples.TAVARES.evidence().size()
            + Samples.VISIT.evidence().size()
            + Samples.MEETING.evidence().size()
            + Samples.CALL.evidence().size()
            + Samples.TOPIC.evidence().size()
            + Samples.QUOTE.evidence().size();

    JsonNode page = page(Samples.DOSSIER, Samples.ARTICLE);

    assertThat(page.get("items")).hasSize((int) evidence);
    assertThat(page.at("/partOf/total").asInt()).isEqualTo((int) evidence);
    assertThat(page.get("offsetUnit").asText()).isEqualTo("Unicode code point");
  }

  @Test
  void positionsCountCodePointsAndFindTheQuote() throws Exception {
    int[] text = Samples.TEXT.codePoints().toArray();

    for (JsonNode item : page(Samples.DOSSIER, Samples.ARTICLE).get("items")) {
      JsonNode position = item.at("/target/selector/0");
      JsonNode quote = item.at("/target/selector/1");
      int start = position.get("start").asInt();
      int end = position.get("end").asInt();
      assertThat(new String(text, start, end - start)).isEqualTo(quote.get("exact").asText());
      String around =
          quote.get("prefix").asText() + quote.get("exact").asText() + quote.get("suffix").asText();
      assertThat(Samples.TEXT).contains(around);
    }
  }

  @Test
  void whatStandsBehindAnEmojiHasAnotherPositionThanInUtf16() throws Exception {
    JsonNode date =
        item(page(Samples.DOSSIER, Samples.ARTICLE), "Visit", "date").at("/target/selector/0");

    assertThat(date.get("start").asInt()).isEqualTo(Samples.span("May 4 to 7, 2027").begin() - 1);
  }

  @Test
  void bodiesTellRecordPropertyAndValue() throws Exception {
    JsonNode body = item(page(Samples.DOSSIER, Samples.ARTICLE), "Visit", "visitors/0").get("body");

    assertThat(body.get(2).get("value").asText()).isEqualTo("Tavita Leota");
    assertThat(body.get(3).get("source").asText()).startsWith("urn:dragoman:record:Visit:");
  }

  @Test
  void aJsonLdProcessorUnderstandsEveryTerm() throws Exception {
    List<Map<String, Object>> pages =
        JsonLd.expand(EXPORTER.toString(Samples.DOSSIER, List.of(Samples.ARTICLE)));

    assertThat(pages).hasSize(1);
    String expanded = pages.toString();
    assertThat(expanded)
        .contains(OA + "hasBody", OA + "hasTarget", OA + "TextPositionSelector", OA + "exact")
        .contains(OA + "motivatedBy=[{@id=" + OA + "classifying}]")
        .contains("urn:dragoman:terms:offsetUnit");
    assertThat(values(pages.get(0))).noneMatch(value -> value.equals("null"));
  }

  private static List<String> values(Map<String, Object> node) {
    List<String> values = new ArrayList<>();
    node.values().forEach(value -> values.add(String.valueOf(value)));
    return values;
  }

  @Test
  void idsAreUniqueAndStable() throws Exception {
    List<String> ids = new ArrayList<>();
    page(Samples.DOSSIER, Samples.ARTICLE).get("items").forEach(i -> ids.add(i.get("id").asText()));
    List<String> again = new ArrayList<>();
    page(Samples.DOSSIER, Samples.ARTICLE)
        .get("items")
        .forEach(i -> again.add(i.get("id").asText()));

    assertThat(ids).doesNotHaveDuplicates().isEqualTo(again);
  }

  @Test
  void evidenceOfAnArticleThatIsNotGivenHasOnlyItsQuote() throws Exception {
    Dossier dossier = Dossier.builder().addVisit(Samples.VISIT).build();
    Article other = Article.builder().id("another").text("It rained.").build();

    StringBuilder text = new StringBuilder();
    List<Warning> warnings = EXPORTER.write(dossier, List.of(other), text);

    JsonNode target = new ObjectMapper().readTree(text.toString()).at("/items/0/target");
    assertThat(target.get("source").asText()).isEqualTo("urn:dragoman:article:samoa-portugal");
    assertThat(target.at("/selector/type").asText()).isEqualTo("TextQuoteSelector");
    assertThat(warnings)
        .hasSameSizeAs(Samples.VISIT.evidence())
        .allMatch(warning -> warning.code().equals(WebAnnotationExporter.NO_ARTICLE));
  }

  @Test
  void anArticleWithoutAddressHasAName() throws Exception {
    Article article = Article.builder().id("a/b c").text(Samples.TEXT).build();
    Dossier dossier =
        Dossier.builder()
            .addOfficial(
                Official.builder()
                    .name("Tavita Leota")
                    .addEvidence(
                        Evidence.quoting("name", Samples.span("Tavita Leota"), Samples.TEXT))
                    .build())
            .build();

    assertThat(page(dossier, article).at("/items/0/target/source").asText())
        .isEqualTo("urn:dragoman:article:a%2Fb%20c");
  }

  private static JsonNode page(Dossier dossier, Article article) throws Exception {
    return new ObjectMapper().readTree(EXPORTER.toString(dossier, List.of(article)));
  }

  private static JsonNode item(JsonNode page, String type, String property) {
    for (JsonNode item : page.get("items")) {
      if (item.at("/body/0/value").asText().equals(type)
          && item.at("/body/1/value").asText().equals(property)) {
        return item;
      }
    }
    throw new AssertionError("no annotation of " + type + " " + property);
  }
}

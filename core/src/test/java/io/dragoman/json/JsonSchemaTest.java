package io.dragoman.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.sample.SampleValues;
import io.dragoman.spi.RecordTypes;
import io.dragoman.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {

  private static final Path PUBLISHED = Path.of("../docs/dossier.schema.json");
  private static final DragomanJson STANDARD = DragomanJson.standard();
  private static final DragomanJson EXTENDED = DragomanJson.of(RecordTypes.discovered());
  private static final Schema STANDARD_SCHEMA = validator(STANDARD.schema(Dossier.class));
  private static final Schema EXTENDED_SCHEMA = validator(EXTENDED.schema(Dossier.class));

  private static Schema validator(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString(), InputFormat.JSON);
  }

  private static List<String> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return SampleValues.dossiers();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenFitsTheSchema(@ForAll("dossiers") Dossier dossier) {
    String text = EXTENDED.write(dossier);

    assertThat(errors(EXTENDED_SCHEMA, text)).isEmpty();
    assertThat(errors(STANDARD_SCHEMA, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"visits\":[{}]}",
        "{\"visits\":[{\"type\":\"Meeting\"}]}",
        "{\"visits\":[{\"type\":\"Visit\",\"status\":\"FLYING\"}]}",
        "{\"visits\":[{\"type\":\"Visit\",\"date\":\"April\"}]}",
        "{\"visits\":[{\"type\":\"Visit\",\"visitors\":{}}]}",
        "{\"visits\":[{\"type\":\"Visit\",\"visitors\":[{\"type\":\"Official\"}]}]}",
        "{\"agenda\":[{\"type\":\"AgendaItem\",\"topic\":\"trade\"}]}",
        "{\"others\":[{\"by\":\"me\"}]}",
        "{\"others\":[{\"type\":\"Meeting\",\"kind\":\"WALK\"}]}",
        "{\"others\":[{\"type\":\"Toast\",\"evidence\":[{}]}]}",
      })
  void whatTheReaderRefusesTheSchemaRefuses(String text) {
    assertThat(errors(STANDARD_SCHEMA, text)).isNotEmpty();
  }

  @Test
  void aTypeOfOnesOwnIsPartOfTheSchemaOnceItIsRegistered() {
    String withoutTreaty = "{\"others\":[{\"type\":\"TreatyVisit\"}]}";

    assertThat(errors(STANDARD_SCHEMA, withoutTreaty)).isEmpty();
    assertThat(errors(EXTENDED_SCHEMA, withoutTreaty))
        .singleElement()
        .asString()
        .contains("treaty");
    assertThat(EXTENDED.schema(Dossier.class).at("/$defs/TreatyVisit/required"))
        .map(JsonNode::asText)
        .containsExactly("type", "treaty");
  }

  @Test
  void everyTypeHasASchema() {
    assertThat(STANDARD.schema(Article.class).at("/$defs/Article/required"))
        .map(JsonNode::asText)
        .containsExactly("text");
    assertThat(STANDARD.schema(Fact.class).at("/$ref").asText()).isEqualTo("#/$defs/Fact");
    assertThat(STANDARD.schema(String.class).at("/type").asText()).isEqualTo("string");
  }

  /** Run with {@code -Ddragoman.schema.write=true} to publish a schema that has changed. */
  @Test
  void thePublishedSchemaIsThisOne() throws IOException {
    String schema = STANDARD.writePretty(STANDARD.schema(Dossier.class)) + "\n";
    if (Boolean.getBoolean("dragoman.schema.write")) {
      Files.writeString(PUBLISHED, schema);
    }

    assertThat(Files.readString(PUBLISHED)).isEqualTo(schema);
  }
}

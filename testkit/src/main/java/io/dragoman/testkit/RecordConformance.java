package io.dragoman.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.event.GenericFact;
import io.dragoman.json.DragomanJson;
import io.dragoman.spi.RecordType;
import io.dragoman.spi.RecordTypes;

/**
 * The laws that a fact of your own type should keep, in one call.
 *
 * <pre>{@code
 * RecordConformance.of(RecordTypes.standard().with(RecordType.of(Sanction.class))).check(sanction);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RecordConformance {

  private final DragomanJson json;
  private final DragomanJson unknowing = DragomanJson.standard();

  private RecordConformance(DragomanJson json) {
    this.json = json;
  }

  /**
   * Prepares the checks.
   *
   * @param types the record types, yours among them
   * @return the checks
   */
  public static RecordConformance of(RecordTypes types) {
    return new RecordConformance(DragomanJson.of(types));
  }

  /**
   * Checks a sample with as many attributes set as possible.
   *
   * <ul>
   *   <li>Its type is registered under the name that it gives.
   *   <li>It is equal after it was written as JSON and read again, as its own type, as a fact and
   *       in a dossier, and gives the same text again.
   *   <li>The type is written once.
   *   <li>A reader that does not know the type passes it on unharmed.
   *   <li>The JSON Schema names the properties that are written.
   * </ul>
   *
   * @param sample the sample
   * @throws AssertionError if one of the laws is broken; the message says which
   */
  public void check(Fact sample) {
    RecordType type =
        json.types()
            .find(sample.type())
            .orElseThrow(
                () ->
                    new AssertionError(
                        "the type \"%s\" is not registered, only %s are"
                            .formatted(sample.type(), json.types())));
    if (!type.recordClass().isInstance(sample)) {
      throw new AssertionError(
          "\"%s\" is registered as %s, but the sample is a %s"
              .formatted(sample.type(), type.recordClass().getName(), sample.getClass().getName()));
    }
    String text = json.write(sample);
    same("read as its own type", sample, json.read(text, type.recordClass()));
    same("read as a fact", sample, json.read(text, Fact.class));
    same("written again", text, json.write(json.read(text, Fact.class)));
    same("the type of the JSON", "{\"type\":\"" + sample.type() + "\"", text.split("[,}]", 2)[0]);
    inADossier(sample);
    throughAReaderThatDoesNotKnowIt(sample, text);
    schema(sample, type);
  }

  private void inADossier(Fact sample) {
    Dossier dossier = Dossier.builder().addOther(sample).build();
    same("read in a dossier", dossier, json.read(json.write(dossier), Dossier.class));
  }

  private void throughAReaderThatDoesNotKnowIt(Fact sample, String text) {
    Fact passed = unknowing.read(text, Fact.class);
    if (passed instanceof GenericFact) {
      same("evidence seen by a reader that does not know it", sample.evidence(), passed.evidence());
    }
    same(
        "passed on by a reader that does not know it",
        sample,
        json.read(unknowing.write(passed), Fact.class));
  }

  private void schema(Fact sample, RecordType type) {
    JsonNode properties =
        json.schema(type.recordClass())
            .path("$defs")
            .path(type.recordClass().getSimpleName())
            .path("properties");
    json.toTree(sample)
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!properties.has(name) && !sample.extra().containsKey(name)) {
                throw new AssertionError("the schema has no property \"" + name + "\"");
              }
            });
  }

  private static void same(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new AssertionError(
          "%s: expected%n  %s%nbut found%n  %s".formatted(what, expected, found));
    }
  }
}

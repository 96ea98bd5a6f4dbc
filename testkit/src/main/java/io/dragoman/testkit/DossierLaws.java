package io.dragoman.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dragoman.actor.Official;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.json.DragomanJson;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is true of every dossier of an article, whatever the article says.
 *
 * <ul>
 *   <li>Every span lies inside the text, and every quote, content and cue is what the text has
 *       there.
 *   <li>Every record and every official has evidence, the evidence names properties that the record
 *       has, and the record names the rule that found it.
 *   <li>Text without a letter says nothing.
 *   <li>The dossier is equal after it was written as JSON and read again, and gives the same text
 *       again.
 * </ul>
 *
 * <pre>{@code
 * DossierLaws.of(DragomanJson.standard()).check(article, parser.parse(article));
 * }</pre>
 *
 * <p>It sees the dossier through its JSON, so the records of your own types are checked like the
 * others. Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class DossierLaws {

  /** The one name of evidence that is no property. */
  private static final String TRIGGER = "trigger";

  private final DragomanJson json;

  private DossierLaws(DragomanJson json) {
    this.json = json;
  }

  /**
   * Prepares the checks.
   *
   * @param json the JSON form, which knows the types of the records
   * @return the checks
   * @throws NullPointerException if it is null
   */
  public static DossierLaws of(DragomanJson json) {
    return new DossierLaws(Objects.requireNonNull(json, "json"));
  }

  /**
   * Checks the dossier of an article.
   *
   * @param article the article
   * @param dossier what a parser made of it
   * @throws AssertionError if laws are broken; the message lists all that are
   */
  public void check(Article article, Dossier dossier) {
    List<String> broken = violations(article, dossier);
    if (!broken.isEmpty()) {
      throw new AssertionError(
          "%d laws are broken%n  %s".formatted(broken.size(), String.join("\n  ", broken)));
    }
  }

  /**
   * Lists the laws that a dossier breaks.
   *
   * @param article the article
   * @param dossier what a parser made of it
   * @return one line for each violation, in the order of the dossier; empty if there is none
   */
  public List<String> violations(Article article, Dossier dossier) {
    List<String> broken = new ArrayList<>();
    for (Fact fact : dossier.facts(Fact.class)) {
      evidence(fact.type(), fact, fact.evidence(), fact.foundBy(), broken);
    }
    for (Official official : dossier.officials()) {
      evidence(official.name(), official, official.evidence(), official.foundBy(), broken);
    }
    if (article.text().codePoints().noneMatch(Character::isLetter)
        && (!dossier.facts(Fact.class).isEmpty() || !dossier.officials().isEmpty())) {
      broken.add("a text without a letter has records: " + json.write(dossier));
    }
    spans(article.text(), "", json.toTree(dossier), broken);
    roundTrip(dossier, broken);
    return List.copyOf(broken);
  }

  private void evidence(
      String name,
      Object holder,
      List<Evidence> evidence,
      Optional<String> rule,
      List<String> broken) {
    if (evidence.isEmpty()) {
      broken.add(name + " has no evidence: " + holder);
    }
    if (rule.filter(found -> !found.isBlank()).isEmpty()) {
      broken.add(name + " does not say which rule found it: " + holder);
    }
    JsonNode tree = json.toTree(holder);
    for (Evidence each : evidence) {
      if (!each.property().equals(TRIGGER) && tree.at("/" + each.property()).isMissingNode()) {
        broken.add(
            "%s has evidence for %s, \"%s\", but no such property: %s"
                .formatted(name, each.property(), each.quote(), tree));
      }
    }
  }

  /** Everything that has a span has it inside the text, and what stands beside it is the text's. */
  private static void spans(String text, String path, JsonNode node, List<String> broken) {
    JsonNode span = node.path("span");
    if (span.has("begin") && span.has("end")) {
      quotation(text, path, node, span.path("begin").asInt(), span.path("end").asInt(), broken);
    }
    if (node.has("begin") && node.has("end") && node.path("end").asInt() > text.length()) {
      broken.add("%s ends after the text, which has %d: %s".formatted(path, text.length(), node));
    }
    if (node.isObject()) {
      node.properties()
          .forEach(entry -> spans(text, path + "/" + entry.getKey(), entry.getValue(), broken));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      spans(text, path + "/" + i, node.path(i), broken);
    }
  }

  private static void quotation(
      String text, String path, JsonNode node, int begin, int end, List<String> broken) {
    if (end > text.length()) {
      return; // said of the span itself
    }
    String there = text.substring(begin, end);
    for (String key : List.of("quote", "text")) {
      if (node.has(key) && !node.path(key).textValue().equals(there)) {
        broken.add(
            "%s/%s is \"%s\", but the text has \"%s\""
                .formatted(path, key, node.path(key).textValue(), there));
      }
    }
  }

  private void roundTrip(Dossier dossier, List<String> broken) {
    String written = json.write(dossier);
    Dossier read = json.read(written, Dossier.class);
    if (!read.equals(dossier)) {
      broken.add("written and read again it is another dossier: " + written);
    }
    if (!json.write(read).equals(written)) {
      broken.add("written, read and written again it is another text: " + written);
    }
  }
}

package io.dragoman.parsers.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dragoman.event.Content;
import io.dragoman.event.StatementLike;
import io.dragoman.event.StatementMode;
import io.dragoman.text.Article;
import io.dragoman.time.Precision;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said: in quotation marks a quotation, else a claim. */
final class SchemaOrgStatements {

  private final Sources sources;
  private final SchemaOrgParties parties;

  SchemaOrgStatements(Sources sources, SchemaOrgParties parties) {
    this.sources = sources;
    this.parties = parties;
  }

  /** A statement, if the article tells what is said. */
  Optional<ObjectNode> of(StatementLike statement) {
    if (statement.content().isEmpty()) {
      return Optional.empty();
    }
    boolean quoted = statement.mode().filter(mode -> mode != StatementMode.INDIRECT).isPresent();
    ObjectNode node = JsonDocument.object().put("@type", quoted ? "Quotation" : "Claim");
    node.put(
        "@id",
        "urn:dragoman:statement:" + StableHash.of(statement.evidence() + "" + statement.content()));
    node.put(
        "text",
        statement.content().stream()
            .map(Content::text)
            .map(Phrasing::oneLine)
            .collect(Collectors.joining(" … ")));
    JsonDocument.putAll(node, "creator", parties.references(statement.speakers()));
    JsonDocument.putAll(node, "mentions", parties.references(statement.addressees()));
    JsonDocument.put(
        node,
        "dateCreated",
        statement
            .date()
            .filter(date -> date.precision() == Precision.DAY && ExactDays.of(date).isPresent())
            .map(Object::toString));
    statement
        .place()
        .ifPresent(place -> node.set("locationCreated", SchemaOrgParties.place(place)));
    ArrayNode about = JsonDocument.array();
    statement.about().forEach(country -> about.add(SchemaOrgParties.country(country)));
    statement
        .topics()
        .forEach(
            topic -> about.add(JsonDocument.object().put("@type", "Thing").put("name", topic)));
    JsonDocument.putAll(node, "about", about);
    ArrayNode articles = JsonDocument.array();
    for (Article article : sources.of(statement)) {
      articles.add(JsonDocument.object().put("@id", sources.iri(article)));
    }
    JsonDocument.putAll(node, quoted ? "isPartOf" : "appearance", articles);
    return Optional.of(node);
  }
}

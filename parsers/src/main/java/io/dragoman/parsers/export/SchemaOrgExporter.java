package io.dragoman.parsers.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.StatementLike;
import io.dragoman.event.VisitLike;
import io.dragoman.text.Article;
import io.dragoman.text.Warning;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes schema.org JSON-LD, as it stands in web pages: the articles as {@code NewsArticle},
 * officials as {@code Person} with an {@code Occupation}, organizations as {@code
 * GovernmentOrganization} or {@code Organization}, visits and meetings as {@code Event}, what is
 * said in quotation marks as {@code Quotation} and what is reported as {@code Claim}.
 *
 * <p>Dates are written where ISO 8601 has them: days, months and years, and ranges of these. A
 * season, a week or an open end is told in words only, with a warning {@value #NO_ISO_DATE}.
 * Postponed and cancelled events have an {@code eventStatus}; schema.org has no word for proposed
 * and possible ones, and to call them scheduled would be false, so these have none, and {@code
 * keywords} tell the status of all.
 */
public final class SchemaOrgExporter implements Exporter {

  /** The code of the warning that a date has no ISO 8601 form and stands in words only. */
  public static final String NO_ISO_DATE = "schema-org-no-iso-date";

  private static final SchemaOrgExporter STANDARD = new SchemaOrgExporter();

  private SchemaOrgExporter() {}

  /**
   * Returns the exporter.
   *
   * @return the exporter
   */
  public static SchemaOrgExporter standard() {
    return STANDARD;
  }

  @Override
  public String name() {
    return "jsonld";
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public String fileExtension() {
    return "jsonld";
  }

  @Override
  public List<Warning> write(Dossier dossier, List<Article> articles, Appendable out)
      throws IOException {
    Sources sources = Sources.of(dossier, articles);
    SchemaOrgParties parties = new SchemaOrgParties();
    SchemaOrgEvents events = new SchemaOrgEvents(dossier, sources, parties);
    SchemaOrgStatements statements = new SchemaOrgStatements(sources, parties);

    ArrayNode records = JsonDocument.array();
    dossier.facts(VisitLike.class).forEach(visit -> records.add(events.visit(visit)));
    dossier.facts(MeetingLike.class).forEach(meeting -> records.add(events.meeting(meeting)));
    dossier.facts(StatementLike.class).stream()
        .map(statements::of)
        .flatMap(Optional::stream)
        .forEach(records::add);
    dossier.officials().forEach(parties::reference);

    ObjectNode document = JsonDocument.object().put("@context", "https://schema.org");
    ArrayNode graph = document.putArray("@graph");
    articles.forEach(article -> graph.add(article(article, sources)));
    graph.addAll(parties.described());
    graph.addAll(records);
    JsonDocument.write(document, out);
    return events.warnings();
  }

  private static ObjectNode article(Article article, Sources sources) {
    ObjectNode node =
        JsonDocument.object().put("@type", "NewsArticle").put("@id", sources.iri(article));
    JsonDocument.put(node, "headline", sources.headline(article));
    JsonDocument.put(node, "creditText", article.byline());
    JsonDocument.put(node, "dateline", article.dateline());
    JsonDocument.put(node, "datePublished", article.publishedOn().map(Object::toString));
    JsonDocument.put(node, "inLanguage", article.language());
    JsonDocument.put(node, "url", article.url());
    JsonDocument.put(node, "identifier", article.id());
    article
        .source()
        .ifPresent(
            source ->
                node.set(
                    "publisher",
                    JsonDocument.object().put("@type", "Organization").put("name", source)));
    return node;
  }
}

package io.dragoman.parsers.export;

import com.github.jsonldjava.core.DocumentLoader;
import com.github.jsonldjava.core.JsonLdOptions;
import com.github.jsonldjava.core.JsonLdProcessor;
import com.github.jsonldjava.utils.JsonUtils;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Somebody else's JSON-LD processor, with contexts of our own in place of those of the network. */
final class JsonLd {

  /** The terms of the Web Annotation context that are used, as its specification maps them. */
  private static final String ANNOTATION_CONTEXT =
      """
      {"@context": {
        "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
        "dc": "http://purl.org/dc/elements/1.1/", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "xsd": "http://www.w3.org/2001/XMLSchema#",
        "id": "@id", "type": "@type",
        "Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage",
        "AnnotationCollection": "as:OrderedCollection", "TextualBody": "oa:TextualBody",
        "SpecificResource": "oa:SpecificResource", "TextPositionSelector": "oa:TextPositionSelector",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "classifying": "oa:classifying", "tagging": "oa:tagging", "describing": "oa:describing",
        "linking": "oa:linking",
        "body": {"@id": "oa:hasBody", "@type": "@id"}, "target": {"@id": "oa:hasTarget", "@type": "@id"},
        "source": {"@id": "oa:hasSource", "@type": "@id"},
        "selector": {"@id": "oa:hasSelector", "@type": "@id"},
        "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
        "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
        "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
        "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
        "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
        "value": "rdf:value", "format": "dc:format", "label": "rdfs:label",
        "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
        "partOf": {"@id": "as:partOf", "@type": "@id"},
        "total": {"@id": "as:totalItems", "@type": "xsd:nonNegativeInteger"},
        "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"}
      }}
      """;

  private static final String SCHEMA_CONTEXT =
      """
      {"@context": {"@vocab": "https://schema.org/"}}
      """;

  private JsonLd() {}

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> expand(String json) throws IOException {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        new DocumentLoader()
            .addInjectedDoc("http://www.w3.org/ns/anno.jsonld", ANNOTATION_CONTEXT)
            .addInjectedDoc("https://schema.org", SCHEMA_CONTEXT));
    return (List<Map<String, Object>>)
        (List<?>) JsonLdProcessor.expand(JsonUtils.fromString(json), options);
  }
}

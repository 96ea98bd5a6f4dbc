package io.dragoman.parsers.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads JSON of agencies within limits. */
final class StrictJson {

  private StrictJson() {}

  static JsonNode read(String text, String form, SourceLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.nesting())
            .maxStringLength((int) limits.unpackedBytes())
            .maxDocumentLength(2 * limits.unpackedBytes())
            .build();
    JsonMapper mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    try {
      return mapper.readTree(text);
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      String where = location == null ? "" : " (line " + location.getLineNr() + ")";
      throw new SourceException(
          "source-malformed", "this is no " + form + ": " + e.getOriginalMessage() + where, e);
    }
  }

  /** A string of JSON that holds text or HTML. */
  static MappedText text(String value, String pointer, SourceLimits limits) {
    return PageTexts.looksLikeHtml(value)
        ? PageTexts.whole(value, pointer, limits)
        : MappedText.ofWhole(value, "", pointer);
  }
}

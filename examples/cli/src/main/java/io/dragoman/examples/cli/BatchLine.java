package io.dragoman.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dragoman.text.Article;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * One document of a batch.
 *
 * @param id the id under which its facts are written
 * @param article the article
 */
record BatchLine(String id, Article article) {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /**
   * Reads a line.
   *
   * @return the document, or empty for a blank line
   * @throws BadLineException if the line is no such document
   */
  static Optional<BatchLine> read(byte[] line) throws BadLineException {
    String json = decode(line);
    if (json.isBlank()) {
      return Optional.empty();
    }
    JsonNode document = parse(json);
    String id = string(document, "id");
    Article.Builder article = Article.builder().id(id).text(string(document, "text"));
    published(document).ifPresent(article::publishedOn);
    return Optional.of(new BatchLine(id, article.build()));
  }

  private static String decode(byte[] line) throws BadLineException {
    ByteBuffer rest = ByteBuffer.wrap(line);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException e) {
      throw new BadLineException("not UTF-8, from byte " + rest.position());
    }
  }

  private static JsonNode parse(String json) throws BadLineException {
    try {
      JsonNode document = JSON.readValue(json);
      if (!document.isObject()) {
        throw new BadLineException("not a JSON object");
      }
      return document;
    } catch (JsonProcessingException e) {
      throw new BadLineException(
          "not JSON: %s (column %d)"
              .formatted(e.getOriginalMessage(), e.getLocation().getColumnNr()));
    }
  }

  private static String string(JsonNode document, String key) throws BadLineException {
    JsonNode value = document.path(key);
    if (!value.isTextual()) {
      throw new BadLineException("\"" + key + "\" must be a string, is " + kind(value));
    }
    return value.textValue();
  }

  private static Optional<LocalDate> published(JsonNode document) throws BadLineException {
    JsonNode value = document.path("published");
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.asText()));
    } catch (DateTimeParseException e) {
      throw new BadLineException(
          "\"published\" must be a date such as 2024-04-21 or null, is " + value);
    }
  }

  private static String kind(JsonNode value) {
    return value.isMissingNode() ? "missing" : value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}

package io.dragoman.dossier.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dragoman.actor.Group;
import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.json.DragomanJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The dossier of one article among those that are merged.
 *
 * @param source the article
 * @param dossier what it says
 */
record Leaf(Source source, Dossier dossier) {

  private static final int ID_LENGTH = 12;
  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .addModule(DragomanJson.standard().module())
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /**
   * Takes merged dossiers apart and puts all articles in order, each once.
   *
   * @throws IllegalArgumentException if a dossier has several articles, but not what each says
   */
  static List<Leaf> of(Collection<Dossier> dossiers, Predicate<ArticleHeader> primary) {
    Map<String, Dossier> byText = new TreeMap<>();
    dossiers.forEach(dossier -> takeApart(dossier, byText));
    List<Leaf> leaves = new ArrayList<>();
    byText.forEach((text, dossier) -> leaves.add(of(text, dossier, primary)));
    leaves.sort((one, other) -> one.source.compareTo(other.source));
    return leaves;
  }

  private static void takeApart(Dossier dossier, Map<String, Dossier> byText) {
    if (!dossier.sources().isEmpty()) {
      dossier.sources().forEach(source -> takeApart(source, byText));
      return;
    }
    if (dossier.articles().size() > 1) {
      throw new IllegalArgumentException(
          "a dossier of %d articles can be merged if it has its sources, but this one has none: %s"
              .formatted(
                  dossier.articles().size(),
                  dossier.articles().stream().map(ArticleHeader::articleId).toList()));
    }
    byText.put(canonicalText(dossier), dossier);
  }

  /** The JSON with all properties in alphabetical order, whoever wrote and read it before. */
  private static String canonicalText(Dossier dossier) {
    try {
      return CANONICAL.writeValueAsString(CANONICAL.convertValue(dossier, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the dossier cannot be written as JSON", e);
    }
  }

  private static Leaf of(String text, Dossier dossier, Predicate<ArticleHeader> primary) {
    ArticleHeader header =
        dossier.articles().stream().findFirst().orElseGet(() -> ArticleHeader.builder().build());
    String id = header.articleId().orElseGet(() -> "article-" + digest(text));
    ArticleHeader named = ArticleHeader.builder().from(header).articleId(id).build();
    return new Leaf(new Source(id, named, primary.test(named)), dossier);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** All officials of the article, whether listed or only part of a record. */
  List<Sighting> sightings() {
    Map<Official, Sighting> sightings = new LinkedHashMap<>();
    Stream.of(
            dossier.officials().stream(),
            dossier.visits().stream()
                .flatMap(
                    visit ->
                        Stream.of(visit.visitors(), visit.delegation(), visit.hostedBy())
                            .flatMap(List::stream)),
            dossier.meetings().stream().flatMap(meeting -> meeting.participants().stream()),
            dossier.statements().stream()
                .flatMap(
                    statement ->
                        Stream.of(statement.speakers(), statement.addressees())
                            .flatMap(List::stream)))
        .flatMap(parties -> parties)
        .flatMap(Leaf::officials)
        .forEach(official -> sightings.putIfAbsent(official, Sighting.of(source, official)));
    return List.copyOf(sightings.values());
  }

  private static Stream<Official> officials(Party party) {
    if (party instanceof Official official) {
      return Stream.of(official);
    }
    return party instanceof Group group
        ? group.members().stream().flatMap(Leaf::officials)
        : Stream.empty();
  }
}

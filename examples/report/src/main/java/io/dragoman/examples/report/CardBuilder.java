package io.dragoman.examples.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.dragoman.actor.Country;
import io.dragoman.actor.Party;
import io.dragoman.event.Certainty;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.text.Evidence;
import io.dragoman.time.EventDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds one card, and knows which marks prove which property. For one card and one thread. */
final class CardBuilder {

  private final Coded<?> record;
  private final String kindName;
  private final Marks marks;
  private final MarkedText text;
  private final List<Card.Part> title = new ArrayList<>();
  private final List<Card.Badge> badges = new ArrayList<>();
  private final List<Card.Sureness> certainty = new ArrayList<>();
  private final List<Card.Part> said = new ArrayList<>();
  private final List<Card.Row> rows = new ArrayList<>();
  private final List<Card.Proof> proofs = new ArrayList<>();
  private String foundBy = "";

  CardBuilder(Coded<?> record, String kindName, Marks marks, MarkedText text) {
    this.record = record;
    this.kindName = kindName;
    this.marks = marks;
    this.text = text;
  }

  /** Adds to the title: words that no property gives. */
  CardBuilder title(String words) {
    title.add(Card.Part.plain(words));
    return this;
  }

  /** Adds to the title: the value of a property. */
  CardBuilder title(String words, String property) {
    title.add(part(words, "", property));
    return this;
  }

  /** Adds names to the title, "A, B and C"; other words where there are none. */
  CardBuilder names(List<? extends Party> parties, String property, String ifNone) {
    if (parties.isEmpty()) {
      return title(ifNone, property);
    }
    for (int i = 0; i < parties.size(); i++) {
      if (i > 0) {
        title(i == parties.size() - 1 ? " and " : ", ");
      }
      title(Words.name(parties.get(i)), property + "/" + i);
    }
    return this;
  }

  CardBuilder status(DiplomaticEvent event) {
    badges.add(new Card.Badge(Phase.word(event), Phase.of(event).css()));
    event.certainty().ifPresent(this::certainty);
    return this;
  }

  private void certainty(Certainty value) {
    certainty.add(new Card.Sureness(Words.of(value), Words.of(value)));
  }

  /** Adds a word in a frame. */
  CardBuilder badge(Optional<? extends Enum<?>> word) {
    word.ifPresent(value -> badges.add(new Card.Badge(Words.of(value), "")));
    return this;
  }

  CardBuilder said(String words, String property) {
    said.add(part(words, "", property));
    return this;
  }

  CardBuilder row(String label, Optional<String> value, String property) {
    value.ifPresent(words -> row(label, "one", List.of(part(words, "", property))));
    return this;
  }

  CardBuilder date(String label, Optional<EventDate> value, String property) {
    return row(label, value.map(DateWords::of), property);
  }

  CardBuilder parties(String label, List<? extends Party> parties, String property) {
    return row(
        label,
        parties.size() == 1 ? "one" : "list",
        IntStream.range(0, parties.size())
            .mapToObj(
                i -> {
                  Party party = parties.get(i);
                  return part(Words.name(party), Words.about(party), property + "/" + i);
                })
            .toList());
  }

  CardBuilder countries(String label, List<Country> countries, String property) {
    String names = countries.stream().map(Country::name).collect(Collectors.joining(", "));
    return row(label, Optional.of(names).filter(words -> !words.isEmpty()), property);
  }

  /** Adds a row, unless it is empty. */
  CardBuilder row(String label, String style, List<Card.Part> parts) {
    if (!parts.isEmpty()) {
      rows.add(new Card.Row(label, style, parts));
    }
    return this;
  }

  /** Adds what a later version, or a user of the library, has put into the record. */
  CardBuilder extra(Map<String, JsonNode> extra) {
    extra.forEach((name, value) -> row(name, Optional.of(shown(value)), name));
    return this;
  }

  /** Adds the properties of a record whose type this page does not know. */
  CardBuilder unknown(@Nullable JsonNode properties, List<String> except) {
    if (properties == null) {
      return this;
    }
    for (Iterator<Map.Entry<String, JsonNode>> i = properties.fields(); i.hasNext(); ) {
      Map.Entry<String, JsonNode> property = i.next();
      if (!except.contains(property.getKey())) {
        row(property.getKey(), Optional.of(shown(property.getValue())), property.getKey());
      }
    }
    return this;
  }

  private static String shown(JsonNode value) {
    if (value.isObject() && value.path("name").isTextual()) {
      return value.path("name").textValue();
    }
    if (value.isArray()) {
      List<String> values = new ArrayList<>();
      value.forEach(element -> values.add(shown(element)));
      return String.join(", ", values);
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  CardBuilder proof(List<Evidence> evidence, Optional<String> rule) {
    foundBy = rule.orElse("");
    List<Mark> own = new ArrayList<>(marks.of(record.code()));
    for (Evidence each : evidence) {
      Optional<Mark> mark =
          own.stream()
              .filter(m -> m.property().equals(each.property()) && m.span().equals(each.span()))
              .findFirst();
      proofs.add(
          new Card.Proof(
              each.property(),
              each.quote(),
              mark.map(text::pieceOf).orElse(""),
              mark.map(Mark::id).orElse("")));
    }
    return this;
  }

  /** Words with the marks that prove them. */
  Card.Part part(String words, String note, String property) {
    String ids =
        marks.of(record.code(), property).stream().map(Mark::id).collect(Collectors.joining(" "));
    return new Card.Part(words, note, ids);
  }

  Card build() {
    String place = marks.of(record.code()).stream().findFirst().map(text::pieceOf).orElse("");
    return new Card(
        record.code(),
        record.kind().css(),
        kindName,
        List.copyOf(title),
        List.copyOf(badges),
        List.copyOf(certainty),
        List.copyOf(said),
        List.copyOf(rows),
        List.copyOf(proofs),
        foundBy,
        place);
  }
}

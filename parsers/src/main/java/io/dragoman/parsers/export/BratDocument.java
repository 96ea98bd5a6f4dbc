package io.dragoman.parsers.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.dragoman.actor.Official;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.json.DragomanJson;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import io.dragoman.time.TimeKind;
import io.dragoman.time.TimeMention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The standoff of one article while it is filled. */
final class BratDocument {

  private static final List<String> TRIGGERS = List.of("status", "cue", "trigger");
  private static final List<String> ATTRIBUTES = List.of("status", "certainty", "kind", "mode");

  private final Article article;
  private final Sources sources;
  private final CodePoints codePoints;
  private final Map<String, String> mentions = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private int events;
  private int attributes;
  private int notes;

  BratDocument(Article article, Sources sources) {
    this.article = article;
    this.sources = sources;
    this.codePoints = new CodePoints(article.text());
  }

  List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  void write(Appendable out) throws IOException {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  void add(Dossier dossier) {
    dossier.officials().forEach(this::official);
    if (dossier.articles().size() <= 1) { // time mentions do not tell their article
      dossier.times().forEach(this::time);
    }
    dossier.facts(Fact.class).forEach(this::fact);
  }

  private void official(Official official) {
    for (Evidence evidence : official.evidence()) {
      if (isHere(evidence)) {
        String type = evidence.property().startsWith("offices") ? "Office" : official.type();
        mention(type, evidence.span());
      }
    }
  }

  private void time(TimeMention time) {
    mention(time.type() == TimeKind.DATE ? "Date" : "Duration", time.span())
        .ifPresent(id -> note(id, time.value()));
  }

  private void fact(Fact fact) {
    List<Evidence> evidence = fact.evidence().stream().filter(this::isHere).toList();
    if (evidence.isEmpty()) {
      if (fact.evidence().isEmpty()) {
        warnings.add(
            Warning.of(
                BratExporter.NO_EVIDENCE,
                "a " + fact.type() + " has no evidence and so no place in the text"));
      }
      return;
    }
    Evidence trigger = trigger(evidence);
    String type = BratNames.type(fact.type());
    String triggerId = mention(type, trigger.span()).orElseThrow();
    JsonNode tree = DragomanJson.standard().toTree(fact);
    StringBuilder event = new StringBuilder(type + ":" + triggerId);
    Map<String, Integer> roles = new HashMap<>();
    for (Evidence piece : evidence) {
      if (piece != trigger) {
        String role = BratNames.role(piece.property());
        int number = roles.merge(role, 1, Integer::sum);
        String entity = BratNames.entity(piece.property(), tree.at("/" + piece.property()));
        mention(entity, piece.span())
            .ifPresent(
                id ->
                    event
                        .append(" ")
                        .append(role)
                        .append(number == 1 ? "" : number)
                        .append(':')
                        .append(id));
      }
    }
    String id = "E" + ++events;
    lines.add(id + "\t" + event);
    for (String attribute : ATTRIBUTES) {
      if (tree.path(attribute).isTextual()) {
        lines.add(
            "A%d\t%s %s %s"
                .formatted(
                    ++attributes, BratNames.type(attribute), id, tree.path(attribute).asText()));
      }
    }
    fact.foundBy().ifPresent(rule -> note(id, "found by " + rule));
  }

  private static Evidence trigger(List<Evidence> evidence) {
    return TRIGGERS.stream()
        .flatMap(property -> evidence.stream().filter(piece -> piece.property().equals(property)))
        .findFirst()
        .orElse(evidence.get(0));
  }

  private boolean isHere(Evidence evidence) {
    return sources.isOf(evidence, article) && !fragments(evidence.span()).isEmpty();
  }

  private void note(String id, String words) {
    lines.add("#%d\tAnnotatorNotes %s\t%s".formatted(++notes, id, Phrasing.oneLine(words)));
  }

  /** The id of a mention, made when it is first asked for; none for a span without letters. */
  private Optional<String> mention(String type, TextSpan span) {
    List<TextSpan> fragments = fragments(span);
    if (fragments.isEmpty()) {
      return Optional.empty();
    }
    String where =
        fragments.stream()
            .map(part -> codePoints.at(part.begin()) + " " + codePoints.at(part.end()))
            .collect(Collectors.joining(";"));
    String key = type + " " + where;
    String known = mentions.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    String id = "T" + (mentions.size() + 1);
    mentions.put(key, id);
    String words =
        fragments.stream().map(part -> part.in(article.text())).collect(Collectors.joining(" "));
    lines.add(id + "\t" + key + "\t" + words);
    return Optional.of(id);
  }

  /** The parts of a span on each of its lines. */
  private List<TextSpan> fragments(TextSpan span) {
    String text = article.text();
    List<TextSpan> fragments = new ArrayList<>();
    int begin = span.begin();
    int end = Math.min(span.end(), text.length());
    for (int i = begin; i <= end; i++) {
      if (i == end || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (begin < i && !text.substring(begin, i).isBlank()) {
          fragments.add(TextSpan.of(begin, i));
        }
        begin = i + 1;
      }
    }
    return fragments;
  }
}

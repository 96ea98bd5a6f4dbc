package io.dragoman.parsers.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.Article;
import io.dragoman.text.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures on a corpus of attributions how often the subject of a cue verb is the source, and how
 * much of the content is found. Runs only with {@code -Ddragoman.attributions=DIR}, where the
 * folder holds one file {@code *.docs.jsonl} ({@code id}, {@code text}) and one {@code
 * *.gold.jsonl} ({@code statements} with {@code source}, {@code cue} and {@code content} as lists
 * of spans in code points), line by line of the same articles.
 */
@EnabledIfSystemProperty(named = "dragoman.attributions", matches = ".+")
class AttributionMeasureTest {

  private static final int ARTICLES = 110;

  private int gold;
  private int answered;
  private int right;
  private long shared;
  private long found;
  private long wanted;

  @Test
  void subjectsAndContents(TestReporter reporter) throws IOException {
    Path folder = Path.of(System.getProperty("dragoman.attributions"));
    List<String> documents = lines(folder, ".docs.jsonl");
    List<String> facts = lines(folder, ".gold.jsonl");
    ObjectMapper mapper = new ObjectMapper();
    for (int i = 0; i < Math.min(ARTICLES, documents.size()); i++) {
      String text = mapper.readTree(documents.get(i)).get("text").asText();
      measure(text, mapper.readTree(facts.get(i)).get("statements"));
    }
    double precision = (double) right / answered;
    double recall = (double) right / gold;
    double content = 2.0 * shared / (found + wanted);
    reporter.publishEntry(
        gold + " cue verbs",
        "subject in source %.3f/%.3f, content F1 %.3f".formatted(precision, recall, content));
    assertThat(precision).isGreaterThan(0.93);
    assertThat(recall).isGreaterThan(0.89);
    assertThat(content).isGreaterThan(0.86);
  }

  private static List<String> lines(Path folder, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      Path file = files.filter(path -> path.toString().endsWith(ending)).findFirst().orElseThrow();
      return Files.readAllLines(file);
    }
  }

  private void measure(String text, JsonNode statements) {
    Analysis analysis =
        new LanguageStage(StandardLanguageEngine.standard())
            .apply(new StructureStage().apply(Analysis.of(Article.of(text))));
    Grammar grammar = analysis.get(LanguageStage.GRAMMAR);
    for (JsonNode statement : statements) {
      List<TextSpan> source = spans(text, statement.get("source"));
      List<TextSpan> cue = spans(text, statement.get("cue"));
      List<TextSpan> content = spans(text, statement.get("content"));
      if (source.size() == 1 && cue.size() == 1 && !content.isEmpty()) {
        grammar
            .sentences()
            .at(cue.get(0))
            .filter(sentence -> sentence.span().contains(source.get(0)))
            .ifPresent(
                sentence -> measure(text, grammar, sentence, cue.get(0), source.get(0), content));
      }
    }
  }

  private void measure(
      String text,
      Grammar grammar,
      Sentence sentence,
      TextSpan cue,
      TextSpan source,
      List<TextSpan> content) {
    BitSet tokens = tokens(sentence, List.of(cue));
    int verb = tokens.nextSetBit(0);
    if (tokens.cardinality() != 1 || grammar.tags(sentence).upos(verb) != Upos.VERB) {
      return;
    }
    gold++;
    Optional<Clause> clause = grammar.syntax(sentence).clauseAt(verb);
    Optional<Phrase> speaker = clause.flatMap(Clause::agent);
    if (speaker.isPresent()) {
      answered++;
      Token head = sentence.token(speaker.get().head());
      boolean relative = source.in(text).matches("who|which|that|whom");
      right += source.contains(head.span()) || (relative && head.end() <= source.begin()) ? 1 : 0;
    }
    TextSpan whole = sentence.span();
    if (content.stream()
        .allMatch(span -> span.begin() >= whole.begin() - 2 && span.end() <= whole.end() + 2)) {
      List<TextSpan> answer = new ArrayList<>();
      clause.ifPresent(c -> c.content().forEach(range -> answer.add(sentence.span(range))));
      BitSet system = tokens(sentence, answer);
      BitSet truth = tokens(sentence, content);
      found += system.cardinality();
      wanted += truth.cardinality();
      system.and(truth);
      shared += system.cardinality();
    }
  }

  private static BitSet tokens(Sentence sentence, List<TextSpan> spans) {
    BitSet tokens = new BitSet();
    for (Token token : sentence.tokens()) {
      boolean word = Character.isLetterOrDigit(token.folded().charAt(0));
      if (word
          && !token.folded().equals("that")
          && spans.stream().anyMatch(span -> span.overlaps(token.span()))) {
        tokens.set(token.index());
      }
    }
    return tokens;
  }

  private static List<TextSpan> spans(String text, JsonNode list) {
    List<TextSpan> spans = new ArrayList<>();
    if (list != null && list.isArray()) {
      for (JsonNode span : list) {
        int begin = text.offsetByCodePoints(0, span.get(0).asInt());
        spans.add(
            TextSpan.of(
                begin, text.offsetByCodePoints(begin, span.get(1).asInt() - span.get(0).asInt())));
      }
    }
    return spans;
  }
}

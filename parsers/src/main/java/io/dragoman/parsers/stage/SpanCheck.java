package io.dragoman.parsers.stage;

import io.dragoman.event.AgendaItemLike;
import io.dragoman.event.Content;
import io.dragoman.event.Fact;
import io.dragoman.event.StatementLike;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for spans that are not in a text, and for quotes that are not what stands there. */
final class SpanCheck {

  private final String text;

  SpanCheck(String text) {
    this.text = text;
  }

  /** What is wrong with the spans of a layer's content, if anything is. */
  Optional<String> problem(Object content) {
    if (content instanceof Iterable<?> many && !(content instanceof Spanned)) {
      for (Object one : many) {
        Optional<String> problem = problem(one);
        if (problem.isPresent()) {
          return problem;
        }
      }
      return Optional.empty();
    }
    if (content instanceof Optional<?> one) {
      return one.flatMap(this::problem);
    }
    if (content instanceof Fact fact) {
      return ofFact(fact);
    }
    if (content instanceof Evidence evidence) {
      return ofEvidence(evidence);
    }
    if (content instanceof TextSpan span) {
      return outside(span).map(where -> "a span " + where);
    }
    if (content instanceof Spanned spanned) {
      return spanned
          .spans()
          .flatMap(span -> outside(span).stream())
          .findFirst()
          .map(where -> "a " + name(spanned) + " with a span " + where);
    }
    return Optional.empty();
  }

  private Optional<String> ofFact(Fact fact) {
    for (Evidence evidence : fact.evidence()) {
      Optional<String> problem = ofEvidence(evidence);
      if (problem.isPresent()) {
        return problem.map(what -> "a " + fact.type() + " whose " + what);
      }
    }
    return ownSpans(fact)
        .flatMap(span -> outside(span).stream())
        .findFirst()
        .map(where -> "a " + fact.type() + " with a span " + where);
  }

  private static Stream<TextSpan> ownSpans(Fact fact) {
    if (fact instanceof AgendaItemLike item) {
      return Stream.of(item.span());
    }
    if (fact instanceof StatementLike statement) {
      return Stream.of(
              statement.source().stream(),
              statement.cue().stream().map(cue -> cue.span()),
              statement.content().stream().map(Content::span))
          .flatMap(spans -> spans);
    }
    return fact instanceof Spanned spanned ? spanned.spans() : Stream.of();
  }

  private Optional<String> ofEvidence(Evidence evidence) {
    String what = "evidence of \"" + evidence.property() + "\"";
    Optional<String> outside = outside(evidence.span());
    if (outside.isPresent()) {
      return outside.map(where -> what + " has a span " + where);
    }
    TextSpan span = evidence.span();
    if (!text.startsWith(evidence.quote(), span.begin())) {
      return Optional.of(
          "%s quotes \"%s\", but the text at [%d, %d) is \"%s\""
              .formatted(what, evidence.quote(), span.begin(), span.end(), span.in(text)));
    }
    return Optional.empty();
  }

  private Optional<String> outside(TextSpan span) {
    if (span.end() <= text.length()) {
      return Optional.empty();
    }
    return Optional.of(
        "[%d, %d), which is outside the text of %d UTF-16 units"
            .formatted(span.begin(), span.end(), text.length()));
  }

  private static String name(Object content) {
    String name = content.getClass().getSimpleName();
    return name.isEmpty() ? content.getClass().getName() : name;
  }
}

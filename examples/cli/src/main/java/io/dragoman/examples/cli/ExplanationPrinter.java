package io.dragoman.examples.cli;

import io.dragoman.actor.Official;
import io.dragoman.event.Fact;
import io.dragoman.parsers.Explanation;
import io.dragoman.parsers.stage.Trace;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints an explanation: each sentence with the records found in it and the rules that spoke. */
final class ExplanationPrinter {

  private static final int WIDTH = 92;

  private final PrintStream out;
  private final Ink ink;
  private final String text;

  ExplanationPrinter(PrintStream out, Ink ink, String text) {
    this.out = out;
    this.ink = ink;
    this.text = text;
  }

  void print(Explanation explanation) {
    List<Remark> remarks = remarks(explanation);
    int number = 0;
    for (TextSpan sentence : explanation.sentences()) {
      number++;
      String label = "%3d  ".formatted(number);
      out.println(
          ink.faint(label) + String.join("\n     ", Wording.lines(sentence.in(text), WIDTH)));
      remarks.stream().filter(remark -> remark.beginsIn(sentence)).forEach(this::remark);
      out.println();
    }
  }

  private void remark(Remark remark) {
    String sign = remark.found() ? ink.good("     + ") : ink.unsure("     ~ ");
    out.println(
        sign
            + ink.strong(remark.rule())
            + " \""
            + Wording.excerpt(text, remark.span())
            + "\""
            + (remark.note().isEmpty() ? "" : ": " + remark.note()));
  }

  private static List<Remark> remarks(Explanation explanation) {
    List<Remark> remarks = new ArrayList<>();
    for (Trace.Entry entry : explanation.entries()) {
      boolean found = entry.outcome() == Trace.Outcome.MATCHED;
      remarks.add(new Remark(entry.span(), entry.rule(), found, entry.note()));
    }
    Set<String> heard =
        remarks.stream().filter(Remark::found).map(Remark::rule).collect(Collectors.toSet());
    for (Official official : explanation.dossier().officials()) {
      add(remarks, official.evidence(), official.foundBy(), "official " + official.name());
    }
    for (Fact fact : explanation.dossier().facts(Fact.class)) {
      if (fact.foundBy().filter(heard::contains).isEmpty()) { // else the rule said so itself
        add(remarks, fact.evidence(), fact.foundBy(), fact.type());
      }
    }
    remarks.sort(Comparator.comparing(Remark::span));
    return remarks.stream().distinct().toList();
  }

  private static void add(
      List<Remark> remarks, List<Evidence> evidence, Optional<String> rule, String what) {
    evidence.stream()
        .map(Evidence::span)
        .min(Comparator.naturalOrder())
        .ifPresent(
            span -> remarks.add(new Remark(span, rule.orElse("(no rule named)"), true, what)));
  }

  private record Remark(TextSpan span, String rule, boolean found, String note) {

    boolean beginsIn(TextSpan sentence) {
      return sentence.begin() <= span.begin() && span.begin() < sentence.end();
    }
  }
}

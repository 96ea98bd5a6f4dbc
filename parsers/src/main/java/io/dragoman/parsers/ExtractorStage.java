package io.dragoman.parsers;

import io.dragoman.event.Fact;
import io.dragoman.event.GenericEvent;
import io.dragoman.event.GenericFact;
import io.dragoman.parsers.agenda.AgendaStage;
import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.Findings;
import io.dragoman.parsers.meeting.MeetingStage;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.stage.StageException;
import io.dragoman.parsers.stage.Trace;
import io.dragoman.parsers.visit.VisitStage;
import io.dragoman.spi.RecordTypes;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An extractor as a stage: shows it the records it may see, and applies what it changes. */
final class ExtractorStage implements Stage {

  private final FactExtractor extractor;
  private final RecordLayers layers;
  private final RecordTypes types;
  private final Set<Layer<?>> amends;

  /**
   * @param earlier the layers that are there when the extractor runs
   */
  ExtractorStage(
      FactExtractor extractor, RecordLayers layers, RecordTypes types, Set<Layer<?>> earlier) {
    this.extractor = extractor;
    this.layers = layers;
    this.types = types;
    Set<Layer<?>> amended = new LinkedHashSet<>(extractor.amends());
    if (changesEvents() && earlier.contains(AgendaStage.AGENDA)) {
      amended.add(AgendaStage.AGENDA); // its items hold the visits and meetings they belong to
    }
    amends = Collections.unmodifiableSet(amended);
  }

  FactExtractor extractor() {
    return extractor;
  }

  private boolean changesEvents() {
    return extractor.amends().contains(VisitStage.VISITS)
        || extractor.amends().contains(MeetingStage.MEETINGS);
  }

  @Override
  public String name() {
    return extractor.name();
  }

  @Override
  public Set<Layer<?>> requires() {
    return extractor.requires();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(extractor.layer());
  }

  @Override
  public Set<Layer<?>> amends() {
    return amends;
  }

  @Override
  public Analysis apply(Analysis analysis) {
    Map<Layer<?>, List<Fact>> visible = visible(analysis);
    Findings findings =
        extractor.extract(
            analysis, Findings.of(visible.values().stream().flatMap(List::stream).toList()));
    if (findings == null) {
      throw new StageException(name(), "returned null instead of findings");
    }
    FindingsBook book = new FindingsBook(extractor, layers, visible);
    findings.changes().forEach(book::change);
    findings.added().forEach(book::add);
    book.own().forEach(this::checkType);
    tell(analysis.trace(), findings);
    Analysis after = analysis.with(extractor.layer(), book.own());
    for (Layer<?> layer : amends) {
      after = amended(after, layer, book);
    }
    return after;
  }

  private Map<Layer<?>, List<Fact>> visible(Analysis analysis) {
    Map<Layer<?>, List<Fact>> visible = new LinkedHashMap<>();
    for (Layer<?> layer : layers.all()) {
      if (extractor.requires().contains(layer) || amends.contains(layer)) {
        visible.put(layer, facts(analysis, layer));
      }
    }
    return visible;
  }

  private static List<Fact> facts(Analysis analysis, Layer<?> layer) {
    List<Fact> facts = new ArrayList<>();
    if (analysis.get(layer) instanceof List<?> list) {
      list.forEach(fact -> facts.add((Fact) fact));
    }
    return facts;
  }

  @SuppressWarnings("unchecked") // the book keeps the type of each layer's records
  private static Analysis amended(Analysis analysis, Layer<?> layer, FindingsBook book) {
    List<Fact> facts = book.of(layer);
    return facts.equals(analysis.get(layer))
        ? analysis
        : analysis.amend((Layer<List<Fact>>) layer, facts);
  }

  private void checkType(Fact fact) {
    boolean known =
        fact instanceof GenericFact
            || fact instanceof GenericEvent
            || types.find(fact.type()).isPresent();
    if (!known) {
      throw new StageException(
          name(),
          ("returned a record of type \"%s\", which the parser does not know; name it in"
                  + " ParserExtension.recordTypes(); there are %s")
              .formatted(fact.type(), types));
    }
  }

  private void tell(Trace trace, Findings findings) {
    for (Fact fact : findings.added()) {
      tell(trace, fact, fact.type());
    }
    for (Findings.Change change : findings.changes()) {
      String did = change.by().map(by -> "makes it a " + by.type()).orElse("veto");
      tell(trace, change.fact(), change.fact().type() + ", " + did + ": " + change.reason());
    }
  }

  private void tell(Trace trace, Fact fact, String note) {
    TextSpan span =
        fact.evidence().stream().map(e -> e.span()).findFirst().orElse(TextSpan.of(0, 0));
    String rule = fact.foundBy().orElse(name());
    trace.add(new Trace.Entry(name(), rule, span, Trace.Outcome.MATCHED, note));
  }
}

package io.dragoman.parsers.visit;

import io.dragoman.event.Visit;
import io.dragoman.parsers.event.EventText;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the visits of an article, one for each host country of a trip. Immutable and shared by
 * threads.
 */
public final class VisitStage implements Stage {

  /** The layer with the visits, in the order in which the article speaks of them first. */
  public static final Layer<List<Visit>> VISITS = Layer.named("visits");

  static final String NAME = "visit";

  /** Makes the stage. */
  public VisitStage() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(EventText.LAYER);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(VISITS);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    EventText text = analysis.get(EventText.LAYER);
    TripReading reading = new TripReading(text);
    List<TripSieve> sieves = sieves(reading);
    TripLog log = new TripLog(new Homes(text), analysis.trace());
    for (int sentence = 0; sentence < text.size(); sentence++) {
      mentions(sieves, sentence).forEach(log::add);
    }
    List<Visit> visits = new ArrayList<>();
    log.drafts().forEach(draft -> visits.add(draft.build(analysis)));
    return analysis.with(VISITS, List.copyOf(visits));
  }

  private static List<TripSieve> sieves(TripReading reading) {
    return List.of(
        new RecordLineSieve(reading),
        new CompanySieve(reading),
        new HostVerbSieve(reading),
        new TripTakesSieve(reading),
        new TravelVerbSieve(reading),
        new NextStopSieve(reading),
        new TripNounSieve(reading),
        new BeingThereSieve(reading),
        new InPlaceSieve(reading));
  }

  /** What the sieves read in a sentence, in text order; a word is read by one sieve only. */
  private static List<TripMention> mentions(List<TripSieve> sieves, int sentence) {
    List<TripMention> mentions = new ArrayList<>();
    for (TripSieve sieve : sieves) {
      for (TripMention mention : sieve.read(sentence)) {
        if (mentions.stream().noneMatch(m -> m.trigger().overlaps(mention.trigger()))) {
          mentions.add(mention);
        }
      }
    }
    mentions.sort(
        (a, b) -> TextSpan.of(a.trigger().begin(), a.trigger().end()).compareTo(b.trigger()));
    return mentions;
  }
}

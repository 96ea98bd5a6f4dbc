package io.dragoman.parsers.meeting;

import io.dragoman.event.Meeting;
import io.dragoman.parsers.event.EventText;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.visit.VisitStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the meetings, calls and summits of an article. Immutable and shared by threads. */
public final class MeetingStage implements Stage {

  /** The layer with the meetings, in the order in which the article speaks of them first. */
  public static final Layer<List<Meeting>> MEETINGS = Layer.named("meetings");

  static final String NAME = "meeting";

  /** Makes the stage. */
  public MeetingStage() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(EventText.LAYER, VisitStage.VISITS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(MEETINGS);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    EventText text = analysis.get(EventText.LAYER);
    MeetingReading reading = new MeetingReading(text);
    List<MeetingSieve> sieves = sieves(reading);
    Unsaid unsaid = new Unsaid(reading, analysis.get(VisitStage.VISITS));
    MeetingLog log = new MeetingLog(text, analysis.trace());
    for (int sentence = 0; sentence < text.size(); sentence++) {
      List<MeetingMention> before = new ArrayList<>();
      for (MeetingMention mention : mentions(sieves, sentence)) {
        MeetingMention whole = unsaid.complete(mention, before);
        before.add(whole);
        log.add(whole);
      }
    }
    VisitContext context = new VisitContext(reading, analysis.get(VisitStage.VISITS));
    List<Meeting> meetings = new ArrayList<>();
    for (MeetingDraft draft : log.drafts()) {
      context.settle(draft);
      if (draft.complete()) {
        meetings.add(draft.build(analysis));
      }
    }
    return analysis.with(MEETINGS, List.copyOf(meetings));
  }

  private static List<MeetingSieve> sieves(MeetingReading reading) {
    return List.of(
        new MeetVerbSieve(reading),
        new HostMeetingSieve(reading),
        new MeetingNounSieve(reading),
        new ConferenceSieve(reading),
        new DiscussSieve(reading));
  }

  /** What the sieves read in a sentence, in text order; a word is read by one sieve only. */
  private static List<MeetingMention> mentions(List<MeetingSieve> sieves, int sentence) {
    List<MeetingMention> mentions = new ArrayList<>();
    List<MeetingMention> oneSided = new ArrayList<>();
    for (MeetingSieve sieve : sieves) {
      for (MeetingMention mention : sieve.read(sentence)) {
        if (mention.complete()) {
          addUnread(mention, mentions);
        } else if (mention.rule().equals(MeetingNounSieve.NAME)) {
          oneSided.add(mention);
        }
      }
    }
    oneSided.forEach(mention -> addUnread(mention, mentions));
    mentions.sort(Comparator.comparing(MeetingMention::trigger));
    return mentions;
  }

  private static void addUnread(MeetingMention mention, List<MeetingMention> mentions) {
    if (mentions.stream().noneMatch(m -> m.trigger().overlaps(mention.trigger()))) {
      mentions.add(mention);
    }
  }
}

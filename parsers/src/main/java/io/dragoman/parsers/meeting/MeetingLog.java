package io.dragoman.parsers.meeting;

import io.dragoman.event.MeetingKind;
import io.dragoman.parsers.event.EventText;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.event.Timed;
import io.dragoman.parsers.stage.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the meetings through an article and knows one again. Not shared. */
final class MeetingLog {

  private final EventText text;
  private final Trace trace;
  private final List<MeetingDraft> drafts = new ArrayList<>();

  MeetingLog(EventText text, Trace trace) {
    this.text = text;
    this.trace = trace;
  }

  List<MeetingDraft> drafts() {
    return drafts;
  }

  void add(MeetingMention mention) {
    if (mention.phase() == Phase.NONE) {
      note(mention, Trace.Outcome.ALMOST, "denied");
      return;
    }
    boolean conference = mention.rule().equals(ConferenceSieve.NAME);
    boolean hosted =
        mention.withHosts()
            && mention.participants().stream().anyMatch(Participants::representsState);
    if (!conference && !hosted && !Participants.suffice(mention.participants(), text)) {
      note(mention, Trace.Outcome.ALMOST, "fewer than two parties");
      return;
    }
    Optional<MeetingDraft> known = find(mention);
    if (known.isPresent()) {
      known.get().merge(mention);
      note(mention, Trace.Outcome.MATCHED, "more of a known meeting");
    } else {
      drafts.add(new MeetingDraft(mention));
      note(mention, Trace.Outcome.MATCHED, "meeting");
    }
  }

  private void note(MeetingMention mention, Trace.Outcome outcome, String note) {
    trace.add(new Trace.Entry(MeetingStage.NAME, mention.rule(), mention.trigger(), outcome, note));
  }

  private Optional<MeetingDraft> find(MeetingMention mention) {
    MeetingDraft found = null;
    for (MeetingDraft draft : drafts) {
      if (samePeople(draft, mention) && compatible(draft, mention)) {
        found = draft;
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean samePeople(MeetingDraft draft, MeetingMention mention) {
    if (mention.anaphoric()) {
      return mention.participants().stream().anyMatch(a -> draft.has(a.party()));
    }
    boolean allKnown = mention.participants().stream().allMatch(a -> draft.has(a.party()));
    if (!allKnown) {
      return false;
    }
    boolean equal = draft.participants().size() == mention.participants().size();
    boolean headline = draft.sentence() == 0 && draft.bare() && mention.participants().size() > 1;
    return equal || headline || (mention.followUp() && mention.participants().size() > 1);
  }

  private static boolean compatible(MeetingDraft draft, MeetingMention mention) {
    return phases(draft.phase(), mention.phase())
        && kinds(draft, mention)
        && dates(draft, mention)
        && places(draft, mention);
  }

  private static boolean phases(Phase a, Phase b) {
    return a == Phase.UNKNOWN || b == Phase.UNKNOWN || a.real() == b.real();
  }

  /** A talk that just goes on may have been a call; a call and a summit are two meetings. */
  private static boolean kinds(MeetingDraft draft, MeetingMention mention) {
    boolean goesOn = mention.followUp() || mention.rule().equals("discuss");
    if (goesOn || draft.kind().equals(mention.kind())) {
      return true;
    }
    boolean call =
        draft.kind().filter(MeetingKind.CALL::equals).isPresent()
            != mention.kind().filter(MeetingKind.CALL::equals).isPresent();
    return !call;
  }

  private static boolean dates(MeetingDraft draft, MeetingMention mention) {
    Optional<io.dragoman.time.EventDate> date = mention.time().flatMap(Timed::date);
    return draft.date().isEmpty() || date.isEmpty() || draft.date().get().overlaps(date.get());
  }

  private static boolean places(MeetingDraft draft, MeetingMention mention) {
    if (draft.place().isEmpty() || mention.place().isEmpty()) {
      return true;
    }
    return draft.place().get().country().equals(mention.place().get().country());
  }
}

package io.dragoman.parsers.meeting;

import io.dragoman.event.MeetingKind;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.lexicon.EventWord.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A verb of meeting or calling: "met with A and B", "spoke today with C", "will phone D". */
final class MeetVerbSieve implements MeetingSieve {

  private static final Set<String> ASKING = Set.of("on", "upon", "for", "off", "up", "back", "it");

  private final MeetingReading reading;

  MeetVerbSieve(MeetingReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "meet-verb";
  }

  @Override
  public List<MeetingMention> read(int sentence) {
    List<MeetingMention> found = new ArrayList<>();
    int read = 0;
    for (Cue cue : reading.text.cues(sentence)) {
      boolean meets = cue.isAny(EventClass.MEET, EventClass.CALL, EventClass.VIDEO);
      if (cue.verb() && meets && cue.range().begin() >= read && !asks(sentence, cue)) {
        read(sentence, cue).ifPresent(found::add);
        read = cue.range().end();
      }
    }
    return found;
  }

  /** "called on Beijing to ...", "called for talks": no call. */
  private boolean asks(int sentence, Cue cue) {
    boolean callsOn =
        reading.word(sentence, cue.head()).startsWith("call")
            && reading.word(sentence, cue.range().end() - 1).equals("on");
    if (callsOn) {
      return reading
          .text
          .syntax(sentence)
          .clauseAt(cue.head())
          .flatMap(Clause::complement)
          .isPresent();
    }
    return cue.is(EventClass.CALL)
        && cue.range().length() == 1
        && ASKING.contains(reading.word(sentence, cue.range().end()));
  }

  private Optional<MeetingMention> read(int sentence, Cue cue) {
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAt(cue.head());
    List<Actor> subject = reading.subject(sentence, cue.head());
    List<Actor> partners = partners(sentence, cue, clause);
    List<Actor> all = new ArrayList<>(subject);
    all.addAll(partners);
    if (partners.isEmpty() && Participants.of(subject).size() < 2) {
      all.addAll(clause.flatMap(Clause::subject).map(reading::statesIn).orElse(List.of()));
    }
    int end = reading.end(sentence, cue.head());
    Optional<MeetingKind> kind = kind(sentence, cue, end);
    boolean callsSomeone =
        kind.filter(MeetingKind.CALL::equals).isPresent() && cue.range().length() == 1;
    if (callsSomeone && partners.stream().noneMatch(Participants::representsState)) {
      return Optional.empty();
    }
    Phase phase = clause.map(reading.phases::of).orElse(Phase.UNKNOWN);
    return Optional.of(
        new MeetingMention(
            name(),
            sentence,
            reading.span(sentence, cue.range()),
            Participants.of(all),
            kind,
            phase,
            reading.time(sentence, cue.head()),
            reading.place(sentence, cue.head(), end),
            Optional.empty(),
            false,
            false,
            partners.stream().anyMatch(reading::isHostGroup) || unnamed(clause)));
  }

  /** "met a number of ministers and senior officials". */
  private static boolean unnamed(Optional<Clause> clause) {
    return clause
        .flatMap(Clause::object)
        .filter(o -> text(o).endsWith("officials") || text(o).endsWith("ministers"))
        .isPresent();
  }

  private static String text(Phrase phrase) {
    return phrase.sentence().token(phrase.range().end() - 1).folded();
  }

  private List<Actor> partners(int sentence, Cue cue, Optional<Clause> clause) {
    List<Actor> partners = new ArrayList<>();
    boolean passive = clause.map(Clause::passive).orElse(false);
    if (!passive && (cue.takes(Slot.OBJECT) || cue.range().length() > 1)) {
      partners.addAll(reading.arguments.patient(sentence, cue.head()));
    }
    partners.addAll(reading.arguments.oblique(sentence, cue.head(), prepositions(cue)));
    if (passive) {
      partners.addAll(reading.arguments.agent(sentence, cue.head()));
    }
    if (partners.isEmpty()) {
      partners.addAll(
          reading.after(
              sentence,
              cue.range().end() - lastIsPreposition(sentence, cue),
              Set.of("with", "to")));
    }
    return partners;
  }

  private int lastIsPreposition(int sentence, Cue cue) {
    String last = reading.word(sentence, cue.range().end() - 1);
    return last.equals("with") || last.equals("to") ? 1 : 0;
  }

  private static String[] prepositions(Cue cue) {
    return cue.takes(Slot.TO) || cue.is(EventClass.CALL)
        ? new String[] {"with", "to", "including", "alongside", "together with", "along with"}
        : new String[] {"with", "including", "alongside", "together with", "along with"};
  }

  private Optional<MeetingKind> kind(int sentence, Cue cue, int end) {
    Optional<MeetingKind> means =
        reading.means(sentence, cue.range().begin(), Math.min(end, cue.range().end() + 8));
    if (means.isPresent()) {
      return means;
    }
    if (reading.forSummit(sentence, cue.head())) {
      return Optional.of(MeetingKind.SUMMIT);
    }
    Optional<MeetingKind> kind = MeetingReading.kind(cue);
    if (kind.isPresent()) {
      return kind.map(k -> k == MeetingKind.OTHER ? MeetingKind.MEETING : k);
    }
    boolean somewhere = reading.place(sentence, cue.head(), end).isPresent();
    return Optional.of(somewhere ? MeetingKind.MEETING : MeetingKind.CALL); // "spoke with A"
  }
}

package io.dragoman.parsers.meeting;

import io.dragoman.event.MeetingKind;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A conference that someone is going to attend: "will participate in the Ocean Summit", "to attend
 * the Forum". One that was attended is told of only in passing, and no meeting is made of it.
 */
final class ConferenceSieve implements MeetingSieve {

  static final String NAME = "conference";

  private final MeetingReading reading;

  ConferenceSieve(MeetingReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<MeetingMention> read(int sentence) {
    List<MeetingMention> found = new ArrayList<>();
    for (Cue cue : reading.text.cues(sentence)) {
      if (cue.verb() && cue.is(EventClass.ATTEND)) {
        read(sentence, cue).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<MeetingMention> read(int sentence, Cue cue) {
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAt(cue.head());
    Optional<Cue> event = eventAfter(sentence, cue);
    Phase phase = clause.map(reading.phases::of).orElse(Phase.UNKNOWN);
    if (event.isEmpty() || !phase.ahead()) {
      return Optional.empty();
    }
    List<Actor> participants =
        Participants.of(reading.arguments.subject(sentence, cue.head())).stream()
            .filter(Participants::representsState)
            .toList();
    if (participants.isEmpty()) {
      return Optional.empty();
    }
    int end = reading.end(sentence, event.get().head());
    return Optional.of(
        new MeetingMention(
            name(),
            sentence,
            reading.span(sentence, event.get().range()),
            participants,
            MeetingReading.kind(event.get())
                .map(k -> k == MeetingKind.MEETING ? MeetingKind.OTHER : k),
            phase,
            reading.time(sentence, cue.head()),
            reading.place(sentence, event.get().head(), end),
            nameOf(sentence, event.get()),
            false,
            false,
            false));
  }

  private Optional<Cue> eventAfter(int sentence, Cue cue) {
    Syntax syntax = reading.text.syntax(sentence);
    int limit = Math.min(cue.range().end() + 12, syntax.sentence().size());
    for (Cue noun : reading.text.cues(sentence)) {
      boolean event =
          noun.noun() && noun.isAny(EventClass.SUMMIT, EventClass.CEREMONY, EventClass.MEET);
      if (event && noun.head() >= cue.range().end() && noun.head() < limit) {
        return named(sentence, noun) ? Optional.of(noun) : Optional.empty();
      }
      if (noun.verb() && noun.head() > cue.head()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** An event with a name, or one of states: "an international conference". */
  private boolean named(int sentence, Cue noun) {
    boolean capital =
        Character.isUpperCase(reading.sentence(sentence).token(noun.head()).text().charAt(0));
    return capital || reading.word(sentence, noun.head() - 1).equals("international");
  }

  private Optional<String> nameOf(int sentence, Cue noun) {
    Sentence tokens = reading.sentence(sentence);
    Syntax syntax = reading.text.syntax(sentence);
    Phrase phrase = syntax.minimalNounPhrase(noun.head());
    int begin = phrase.range().begin();
    while (begin < phrase.range().end() && syntax.tags().upos(begin) == Upos.DET) {
      begin++;
    }
    boolean capital = Character.isUpperCase(tokens.token(noun.head()).text().charAt(0));
    if (!capital || begin >= phrase.range().end()) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int t = begin; t < phrase.range().end(); t++) {
      boolean gap = t > begin && tokens.token(t).begin() > tokens.token(t - 1).end();
      name.append(gap ? " " : "").append(tokens.token(t).text());
    }
    return Optional.of(name.toString());
  }
}

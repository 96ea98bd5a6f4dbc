package io.dragoman.parsers.meeting;

import io.dragoman.event.MeetingKind;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.mention.NameMention;
import io.dragoman.parsers.mention.OfficialMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People who discuss something have met: "discussed trade with A", "A and B discussed trade". */
final class DiscussSieve implements MeetingSieve {

  private static final Set<String> POINTERS =
      Set.of("they", "the", "both", "these", "those", "all", "participants");

  private static final Set<String> TALKING =
      Set.of(
          "discuss",
          "exchange",
          "talk",
          "speak",
          "hold",
          "consult",
          "confer",
          "compare",
          "review",
          "negotiate",
          "share",
          "have",
          "debate",
          "brief");
  private static final Set<String> AGREEING = Set.of("agree", "commit", "continue", "pledge");

  private final MeetingReading reading;

  DiscussSieve(MeetingReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "discuss";
  }

  @Override
  public List<MeetingMention> read(int sentence) {
    List<MeetingMention> found = new ArrayList<>();
    for (Cue cue : reading.text.cues(sentence)) {
      if (cue.verb() && cue.is(EventClass.DISCUSS) && talks(sentence, cue)) {
        read(sentence, cue).ifPresent(found::add);
      }
    }
    for (Clause clause : briefings(sentence)) {
      TokenRange verb = new TokenRange(clause.predicate(), clause.predicate() + 1);
      read(sentence, new Cue(verb, clause.predicate(), List.of())).ifPresent(found::add);
    }
    return found;
  }

  /** "briefed the King on the talks": who is told is met. */
  private List<Clause> briefings(int sentence) {
    Sentence tokens = reading.sentence(sentence);
    boolean word = tokens.tokens().stream().anyMatch(t -> t.folded().startsWith("brief"));
    return word
        ? reading.text.syntax(sentence).clauses().stream()
            .filter(c -> c.lemma().equals("brief") && !c.passive())
            .toList()
        : List.of();
  }

  /** "address" and "cover" have topics too, but need nobody to talk to. */
  private boolean talks(int sentence, Cue cue) {
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAt(cue.head());
    boolean agreed =
        clause.flatMap(Clause::governor).filter(g -> AGREEING.contains(g.lemma())).isPresent();
    String verb = reading.text.syntax(sentence).lemma(cue.head());
    return TALKING.contains(verb) && !agreed;
  }

  private Optional<MeetingMention> read(int sentence, Cue cue) {
    Optional<Clause> clause = reading.text.syntax(sentence).clauseAt(cue.head());
    if (clause.isEmpty() || clause.get().passive()) {
      return Optional.empty();
    }
    List<Actor> all = new ArrayList<>(reading.subject(sentence, cue.head()));
    List<Actor> partners = reading.arguments.oblique(sentence, cue.head(), "with");
    if (clause.get().lemma().equals("brief")) {
      partners = reading.arguments.patient(sentence, cue.head());
    } else if (partners.isEmpty()) {
      partners = withPhrase(sentence, cue, clause.get());
    }
    partners = partners.stream().filter(a -> !reading.bareCountry(sentence, a)).toList();
    all.addAll(partners);
    List<Actor> participants = Participants.of(all);
    if (!Participants.suffice(participants, reading.text)) {
      return Optional.empty();
    }
    Phase phase = reading.phases.of(clause.get());
    int end = Math.min(reading.end(sentence, cue.head()), cue.range().end() + 4);
    Optional<MeetingKind> means =
        reading.means(sentence, cue.range().end(), clause.get().extent().end());
    return Optional.of(
        new MeetingMention(
            name(),
            sentence,
            reading.span(sentence, cue.range()),
            participants,
            means.isPresent() ? means : Optional.of(MeetingKind.MEETING),
            phase,
            reading.time(sentence, cue.head()),
            reading.place(sentence, cue.head(), end),
            Optional.empty(),
            means.isEmpty() && partners.isEmpty(),
            partners.isEmpty() && pointsBack(sentence, clause.get()),
            false));
  }

  /** "discussed the border with A": a "with" that the syntax hung on the topic. */
  private List<Actor> withPhrase(int sentence, Cue cue, Clause clause) {
    int end = Math.min(clause.extent().end(), reading.sentence(sentence).size());
    for (int t = cue.range().end(); t < end; t++) {
      if (reading.word(sentence, t).equals("with")) {
        List<Actor> found = reading.after(sentence, t, Set.of("with"));
        if (found.stream().anyMatch(Participants::representsState)
            && found.stream().noneMatch(a -> a.party() instanceof io.dragoman.actor.Country)) {
          return found;
        }
      }
    }
    return List.of();
  }

  private boolean pointsBack(int sentence, Clause clause) {
    Optional<Phrase> subject = clause.subject();
    if (subject.isEmpty()) {
      return true;
    }
    String first = reading.word(sentence, subject.get().range().begin());
    boolean names =
        reading.text.mentions().in(sentence).stream()
            .anyMatch(
                m ->
                    subject.get().range().contains(m.range())
                        && (m instanceof OfficialMention || m instanceof NameMention));
    return !names && POINTERS.contains(first);
  }
}

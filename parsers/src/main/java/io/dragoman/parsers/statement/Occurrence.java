package io.dragoman.parsers.statement;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.lexicon.EventWord;
import io.dragoman.parsers.lexicon.PhraseTrie;
import io.dragoman.parsers.lexicon.ReportingWord;
import io.dragoman.parsers.lexicon.WordKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a saying took place: neither denied nor still to come, nor only possible, planned or
 * refused. "Did not say whether", "may say", "is expected to say" and "declined to comment" tell of
 * no statement. Immutable.
 */
final class Occurrence {

  /** What keeps that from having happened which stands in the infinitive after it. */
  private static final Set<EventClass> UNDONE =
      EnumSet.of(
          EventClass.PLAN,
          EventClass.CONSIDER,
          EventClass.POSTPONE,
          EventClass.CANCEL,
          EventClass.REFUSE);

  private final PhraseTrie<ReportingWord> reporting;
  private final PhraseTrie<EventWord> events;

  Occurrence(PhraseTrie<ReportingWord> reporting, PhraseTrie<EventWord> events) {
    this.reporting = reporting;
    this.events = events;
  }

  /**
   * Whether the text tells a saying as done.
   *
   * @param verb the verb of saying
   * @return false where it is denied, planned or refused
   */
  boolean tookPlace(ReportingVerb verb) {
    Clause clause = verb.clause();
    boolean planned =
        clause.tense() == Clause.Tense.INFINITIVE
            && clause.governor().filter(g -> !isReal(g) || isUndone(g)).isPresent();
    return isReal(clause) && !planned && !isSilence(verb);
  }

  private static boolean isReal(Clause clause) {
    return !clause.negated() && clause.modal().isEmpty() && clause.tense() != Clause.Tense.FUTURE;
  }

  private boolean isUndone(Clause clause) {
    return events.valuesOf(clause.lemma()).stream()
        .anyMatch(word -> word.kind() == WordKind.VERB && UNDONE.contains(word.eventClass()));
  }

  /** "declined to say", "refused to comment": of the refusal itself nothing is known. */
  private boolean isSilence(ReportingVerb verb) {
    Optional<Clause> refused = verb.clause().complement();
    boolean ofSaying =
        verb.cue().length() > 1
            || refused.filter(c -> !reporting.valuesOf(c.lemma()).isEmpty()).isPresent();
    return ofSaying
        && events.valuesOf(verb.clause().lemma()).stream()
            .anyMatch(word -> word.eventClass() == EventClass.REFUSE);
  }
}

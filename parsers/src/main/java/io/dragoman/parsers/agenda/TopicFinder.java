package io.dragoman.parsers.agenda;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.lexicon.EventWord;
import io.dragoman.parsers.lexicon.EventWord.Slot;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PhraseText;
import io.dragoman.parsers.lexicon.PhraseTrie;
import io.dragoman.parsers.lexicon.WordKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the fields of a sentence in which topics stand: each word of discussing opens the fields
 * that its row of the lexicon says. Immutable.
 */
final class TopicFinder {

  private static final Set<EventClass> OPENING =
      EnumSet.of(EventClass.DISCUSS, EventClass.FOCUS, EventClass.INCLUDE, EventClass.OBJECTIVE);

  private final PhraseTrie<EventWord> events;

  TopicFinder(PhraseTrie<EventWord> events) {
    this.events = events;
  }

  /**
   * The fields of a sentence.
   *
   * @param syntax the sentence
   * @return in text order; a field that lies inside another one is left out
   */
  List<TopicField> find(Syntax syntax) {
    List<TopicField> fields = new ArrayList<>();
    PhraseText text = PhraseText.of(syntax.sentence());
    for (PhraseMatch<EventWord> match : events.findAll(text)) {
      for (EventWord word : match.values()) {
        if (OPENING.contains(word.eventClass())) {
          open(syntax, match.range(), word, fields);
        }
      }
    }
    return withoutNested(fields);
  }

  private void open(Syntax syntax, TokenRange trigger, EventWord word, List<TopicField> fields) {
    boolean verb = word.kind() == WordKind.VERB;
    int head = verb ? trigger.begin() : trigger.end() - 1;
    boolean tagged = syntax.tags().upos(head) == Upos.VERB;
    if (verb && tagged) {
      syntax
          .clauseAt(head)
          .filter(clause -> !clause.negated())
          .filter(clause -> word.eventClass() != EventClass.INCLUDE || listsTopics(syntax, clause))
          .ifPresent(clause -> openVerb(syntax, trigger, word, clause, fields));
    } else if (!verb && !tagged) {
      openNoun(syntax, trigger, word, head, fields);
    }
  }

  /** "the agenda includes": only of topics and talks, not of delegations. */
  private boolean listsTopics(Syntax syntax, Clause clause) {
    return clause
        .subject()
        .map(subject -> syntax.lemma(subject.head()))
        .map(events::valuesOf)
        .filter(
            words ->
                words.stream()
                    .anyMatch(
                        w ->
                            w.eventClass() == EventClass.TOPIC_NOUN
                                || w.eventClass() == EventClass.DISCUSS))
        .isPresent();
  }

  private static void openVerb(
      Syntax syntax, TokenRange trigger, EventWord word, Clause clause, List<TopicField> fields) {
    AgendaRule objectRule =
        switch (word.eventClass()) {
          case INCLUDE -> AgendaRule.AGENDA_LISTS;
          case OBJECTIVE -> AgendaRule.OBJECTIVE;
          default -> AgendaRule.DISCUSSED;
        };
    AgendaRule prepositionRule =
        word.eventClass() == EventClass.OBJECTIVE
            ? AgendaRule.OBJECTIVE
            : AgendaRule.DISCUSSED_UNDER_PREPOSITION;
    for (Slot slot : word.slots()) {
      switch (slot) {
        case OBJECT -> {
          Optional<TokenRange> object = clause.patient().map(Phrase::range);
          object
              .or(() -> clause.complement().map(Clause::extent))
              .ifPresent(r -> fields.add(new TopicField(syntax, trigger, r, objectRule)));
        }
        case SUBJECT ->
            clause
                .subject()
                .map(Phrase::range)
                .ifPresent(r -> fields.add(new TopicField(syntax, trigger, r, objectRule)));
        case TO_INF, GERUND ->
            clause
                .complement()
                .map(Clause::extent)
                .ifPresent(r -> fields.add(new TopicField(syntax, trigger, r, objectRule)));
        case POSSESSOR, MODIFIER, THAT, CLAUSE, AFTER -> {}
        default ->
            underPreposition(syntax, clause, preposition(slot))
                .ifPresent(r -> fields.add(new TopicField(syntax, trigger, r, prepositionRule)));
      }
    }
  }

  private static void openNoun(
      Syntax syntax, TokenRange trigger, EventWord word, int head, List<TopicField> fields) {
    for (Slot slot : word.slots()) {
      switch (slot) {
        case OBJECT, SUBJECT, POSSESSOR, MODIFIER, TO_INF, GERUND, THAT, CLAUSE, AFTER -> {}
        default -> {
          String preposition = preposition(slot);
          Optional<TokenRange> field =
              syntax.modifiers(head).stream()
                  .filter(o -> o.preposition().equals(preposition))
                  .map(o -> o.phrase().range())
                  .findFirst()
                  .or(
                      () ->
                          syntax
                              .clauseAround(head)
                              .flatMap(c -> underPreposition(syntax, c, preposition))
                              .filter(r -> r.begin() > head));
          field.ifPresent(r -> fields.add(new TopicField(syntax, trigger, r, AgendaRule.TALKS_ON)));
        }
      }
    }
  }

  /** A noun phrase or a gerund under the preposition. */
  private static Optional<TokenRange> underPreposition(
      Syntax syntax, Clause clause, String preposition) {
    return clause.obliques(preposition).stream()
        .map(Phrase::range)
        .findFirst()
        .or(
            () ->
                syntax.clauses().stream()
                    .filter(
                        c ->
                            c.governor()
                                .map(Clause::predicate)
                                .filter(p -> p == clause.predicate())
                                .isPresent())
                    .map(Clause::extent)
                    .filter(r -> follows(syntax, r, preposition))
                    .findFirst());
  }

  private static boolean follows(Syntax syntax, TokenRange range, String preposition) {
    return range.begin() > 0
        && syntax.sentence().token(range.begin() - 1).folded().equals(preposition);
  }

  private static String preposition(Slot slot) {
    return slot.name().toLowerCase(Locale.ROOT);
  }

  private static List<TopicField> withoutNested(List<TopicField> fields) {
    return fields.stream()
        .filter(
            field ->
                fields.stream()
                    .noneMatch(
                        other ->
                            other.range().contains(field.range())
                                && (!other.range().equals(field.range())
                                    || other.rule().ordinal() < field.rule().ordinal())))
        .sorted(Comparator.comparingInt(field -> field.range().begin()))
        .distinct()
        .toList();
  }
}

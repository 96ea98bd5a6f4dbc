package io.dragoman.parsers.agenda;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
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
import io.dragoman.parsers.mention.time.Times;
import io.dragoman.parsers.reference.References;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields of a sentence in which topics stand: each word of discussing opens the fields
 * that its row of the lexicon says. Immutable.
 */
final class TopicFinder {

  private static final Set<EventClass> OPENING =
      EnumSet.of(
          EventClass.DISCUSS,
          EventClass.TREAT,
          EventClass.FOCUS,
          EventClass.INCLUDE,
          EventClass.OBJECTIVE);

  /** What people hold with a partner on a topic. */
  private static final Set<EventClass> EXCHANGES = EnumSet.of(EventClass.MEET, EventClass.CALL);

  /** What talks: the subject of "focused on trade" when it is no person. */
  private static final Set<EventClass> TALKS =
      EnumSet.of(
          EventClass.MEET,
          EventClass.CALL,
          EventClass.VIDEO,
          EventClass.SUMMIT,
          EventClass.VISIT,
          EventClass.TOUR,
          EventClass.DISCUSS,
          EventClass.TOPIC_NOUN);

  /** What one does to reach an objective. */
  private static final Set<EventClass> JOURNEYS =
      EnumSet.of(
          EventClass.VISIT,
          EventClass.TOUR,
          EventClass.ARRIVE,
          EventClass.MEET,
          EventClass.CALL,
          EventClass.SUMMIT,
          EventClass.ATTEND);

  private final PhraseTrie<EventWord> events;

  TopicFinder(PhraseTrie<EventWord> events) {
    this.events = events;
  }

  /**
   * The fields of a sentence.
   *
   * @param grammar the article's grammar; a tree is only asked for where a word opens a field
   * @param sentence the sentence
   * @param references who its subjects are
   * @param times when things happen
   * @return in text order; a field that lies inside another one is left out
   */
  List<TopicField> find(Grammar grammar, Sentence sentence, References references, Times times) {
    List<TopicField> fields = new ArrayList<>();
    PhraseText text = PhraseText.of(sentence);
    for (int token = 0; token < sentence.size(); token++) {
      for (PhraseMatch<EventWord> match : events.allAt(text, token)) {
        for (EventWord word : match.values()) {
          if (opens(word)) {
            Syntax syntax = grammar.syntax(sentence);
            TopicReach reach = new TopicReach(syntax, references, times);
            new Opening(syntax, references, reach, match.range(), word, fields).open();
          }
        }
      }
    }
    return withoutNested(fields);
  }

  private static boolean opens(EventWord word) {
    EventClass opener = word.eventClass();
    boolean noun = EXCHANGES.contains(opener) || opener == EventClass.TOPIC_NOUN;
    return OPENING.contains(opener) || noun && word.kind() == WordKind.NOUN;
  }

  /** One word of discussing at its place. */
  private final class Opening {
    private final Syntax syntax;
    private final References references;
    private final TopicReach reach;
    private final TokenRange trigger;
    private final EventWord word;
    private final List<TopicField> fields;

    Opening(
        Syntax syntax,
        References references,
        TopicReach reach,
        TokenRange trigger,
        EventWord word,
        List<TopicField> fields) {
      this.syntax = syntax;
      this.references = references;
      this.reach = reach;
      this.trigger = trigger;
      this.word = word;
      this.fields = fields;
    }

    void open() {
      switch (word.kind()) {
        case VERB ->
            clause().filter(clause -> !clause.negated() && fits(clause)).ifPresent(this::openVerb);
        case NOUN -> {
          if (word.eventClass() == EventClass.TOPIC_NOUN) {
            openTopicNoun(trigger.end() - 1);
          } else if (EXCHANGES.contains(word.eventClass())) {
            openExchange(trigger.end() - 1);
          } else if (syntax.tags().upos(trigger.end() - 1) == Upos.NOUN && !isObjective()) {
            openNoun(trigger.end() - 1);
          }
        }
        case PHRASE -> openPhrase();
      }
    }

    private Optional<Clause> clause() {
      for (int i = trigger.begin(); i < trigger.end(); i++) {
        if (syntax.tags().upos(i) == Upos.VERB) {
          return syntax.clauseAt(i);
        }
      }
      return Optional.empty();
    }

    private boolean isObjective() {
      return word.eventClass() == EventClass.OBJECTIVE;
    }

    private boolean fits(Clause clause) {
      return switch (word.eventClass()) {
        case OBJECTIVE -> isPurposeOfJourney(clause);
        case INCLUDE ->
            clause
                .subject()
                .filter(s -> isTopicNoun(s) || trigger.length() > 1 && talks(s))
                .isPresent();
        case TREAT -> clause.subject().filter(this::talks).isPresent();
        case FOCUS -> clause.subject().filter(s -> isTalk(s) || takesPreposition(s)).isPresent();
        default -> true;
      };
    }

    /** People focus on things of their own; talks do so, too, but only with "on". */
    private boolean takesPreposition(Phrase subject) {
      return (trigger.length() > 1 || word.slots().contains(Slot.ON)) && talks(subject);
    }

    private boolean talks(Phrase subject) {
      return isTalk(subject) || !references.partiesOf(subject).isEmpty();
    }

    private boolean isTalk(Phrase subject) {
      return classesOf(subject).stream().anyMatch(TALKS::contains);
    }

    private boolean isTopicNoun(Phrase subject) {
      return classesOf(subject).contains(EventClass.TOPIC_NOUN);
    }

    /** Those of the head's lemma, and of the word itself: "talks" are more than a talk. */
    private List<EventClass> classesOf(Phrase phrase) {
      List<EventClass> classes = new ArrayList<>();
      classes.addAll(TopicFinder.this.classesOf(syntax.lemma(phrase.head())));
      classes.addAll(TopicFinder.this.classesOf(syntax.sentence().token(phrase.head()).folded()));
      return classes;
    }

    private boolean isPurposeOfJourney(Clause clause) {
      return clause.tense() == Clause.Tense.INFINITIVE
          && clause
              .governor()
              .filter(
                  g -> TopicFinder.this.classesOf(g.lemma()).stream().anyMatch(JOURNEYS::contains))
              .isPresent();
    }

    private void openVerb(Clause clause) {
      AgendaRule rule =
          switch (word.eventClass()) {
            case INCLUDE -> AgendaRule.AGENDA_LISTS;
            case OBJECTIVE -> AgendaRule.OBJECTIVE;
            default -> AgendaRule.DISCUSSED;
          };
      String last = syntax.sentence().token(trigger.end() - 1).folded();
      Upos lastTag = syntax.tags().upos(trigger.end() - 1);
      boolean phrasal =
          trigger.length() > 1
              && (lastTag == Upos.ADP || lastTag == Upos.SCONJ)
              && !last.equals("with");
      if (word.eventClass() == EventClass.INCLUDE
          && clause.object().filter(this::isTalk).isPresent()) {
        return; // "the agenda includes talks on": the talks tell
      }
      for (Slot slot : word.slots()) {
        Optional<TokenRange> field =
            switch (slot) {
              case OBJECT ->
                  phrasal
                      ? under(clause, last)
                      : reach
                          .object(clause)
                          .or(() -> isIncluding() ? listed(clause) : Optional.empty());
              case SUBJECT -> clause.subject().map(Phrase::range);
              case TO_INF, GERUND -> clause.complement().map(Clause::extent);
              case AFTER -> after();
              case POSSESSOR, MODIFIER, THAT, CLAUSE -> Optional.empty();
              default -> under(clause, preposition(slot));
            };
        AgendaRule own =
            phrasal && rule == AgendaRule.DISCUSSED ? AgendaRule.DISCUSSED_UNDER_PREPOSITION : rule;
        field.ifPresent(range -> add(range, own));
      }
    }

    private boolean isIncluding() {
      return word.eventClass() == EventClass.INCLUDE;
    }

    /** "Topics will include, among others, A; B; C": what comes after the aside. */
    private Optional<TokenRange> listed(Clause clause) {
      int begin = trigger.end();
      boolean aside = false;
      while (begin < syntax.sentence().size()
          && (syntax.sentence().token(begin).text().equals(",")
              || syntax.sentence().token(begin).folded().equals("among")
              || syntax.sentence().token(begin).folded().equals("others"))) {
        aside = true;
        begin++;
      }
      int end = syntax.sentence().size();
      return aside && begin < end
          ? Optional.of(Edges.trim(syntax, new TokenRange(begin, end)))
          : reach.from(begin, clause);
    }

    private void openNoun(int head) {
      for (Slot slot : word.slots()) {
        if (slot == Slot.ON || slot == Slot.ABOUT || slot == Slot.OF || slot == Slot.OVER) {
          syntax.modifiers(head).stream()
              .filter(o -> o.preposition().equals(preposition(slot)))
              .findFirst()
              .flatMap(o -> reachOf(o.phrase().range().begin()))
              .ifPresent(range -> add(range, AgendaRule.TALKS_ON));
        }
      }
    }

    /** "held talks with his counterpart on the railway": the topic comes after the partner. */
    private void openExchange(int head) {
      Optional<Clause> clause = syntax.clauseAround(head);
      boolean isObject = clause.flatMap(Clause::object).filter(o -> o.head() == head).isPresent();
      if (!isObject || clause.get().negated()) {
        return;
      }
      clause.get().obliques().stream()
          .filter(o -> o.preposition().equals("on") || o.preposition().equals("about"))
          .map(o -> o.phrase().range())
          .filter(range -> range.begin() > head && !reach.isTime(range))
          .findFirst()
          .flatMap(range -> reach.from(range.begin(), clause.get()))
          .ifPresent(range -> add(range, AgendaRule.TALKS_ON));
    }

    private void openPhrase() {
      if (word.slots().contains(Slot.SUBJECT)) {
        syntax.clauseAround(trigger.begin()).ifPresent(this::openSubject);
      }
      if (word.eventClass() == EventClass.INCLUDE) {
        return; // divides a field, but opens none
      }
      boolean ofJourney =
          !isObjective()
              || syntax.clauseAround(trigger.begin()).filter(this::tellsOfJourney).isPresent();
      if (word.slots().contains(Slot.AFTER) && ofJourney) {
        after()
            .ifPresent(
                range -> add(range, isObjective() ? AgendaRule.OBJECTIVE : AgendaRule.TALKS_ON));
      }
    }

    /** "Grain is on the agenda", and turned round: "Also on the agenda are grain and fish". */
    private void openSubject(Clause clause) {
      boolean named = syntax.tags().upos(clause.predicate()) == Upos.NOUN;
      Optional<TokenRange> topic = clause.subject().map(Phrase::range);
      if (topic.isEmpty() && named && clause.predicate() >= trigger.end()) {
        topic = Optional.of(syntax.nounPhrase(clause.predicate()).range());
      }
      if (!clause.negated()) {
        topic
            .filter(range -> !range.overlaps(trigger))
            .ifPresent(range -> add(range, AgendaRule.AGENDA_LISTS));
      }
    }

    /** "The key topic will be the hostage crisis". */
    private void openTopicNoun(int head) {
      Optional<Clause> clause = syntax.clauseAround(head);
      boolean names =
          word.slots().contains(Slot.SUBJECT)
              && clause.flatMap(Clause::subject).filter(s -> s.head() == head).isPresent();
      if (names && syntax.tags().upos(clause.get().predicate()) == Upos.NOUN) {
        TokenRange topic = syntax.nounPhrase(clause.get().predicate()).range();
        if (topic.begin() > head && !clause.get().negated()) {
          add(topic, AgendaRule.AGENDA_LISTS);
        }
      }
    }

    /** "visited to", and "a visit aimed at". */
    private boolean tellsOfJourney(Clause clause) {
      boolean ofNoun =
          clause.role() == Clause.Role.ADNOMINAL
              && clause.subject().filter(this::isTalk).isPresent();
      return ofNoun
          || TopicFinder.this.classesOf(clause.lemma()).stream().anyMatch(JOURNEYS::contains);
    }

    private Optional<TokenRange> after() {
      return trigger.end() < syntax.sentence().size() ? reachOf(trigger.end()) : Optional.empty();
    }

    /** From a position to the end of the clause around the trigger, or of the phrase there. */
    private Optional<TokenRange> reachOf(int begin) {
      Optional<TokenRange> phrase = startingAt(begin);
      Optional<TokenRange> rest =
          syntax.clauseAround(trigger.begin()).flatMap(c -> reach.from(begin, c));
      boolean longer =
          rest.isPresent() && phrase.filter(p -> p.length() >= rest.get().length()).isEmpty();
      return longer ? rest : phrase;
    }

    private Optional<TokenRange> startingAt(int begin) {
      TokenRange widest = null;
      for (int i = begin; i < syntax.sentence().size(); i++) {
        Upos tag = syntax.tags().upos(i);
        if (tag == Upos.NOUN || tag == Upos.PROPN || tag == Upos.PRON) {
          widest = wider(widest, syntax.nounPhrase(i).range(), begin);
        } else if (tag == Upos.VERB) {
          TokenRange extent = syntax.clauseAt(i).map(Clause::extent).orElse(null);
          if (extent != null && syntax.tags().penn(i).equals("VBG")) {
            widest = wider(widest, extent, begin);
          }
        }
      }
      return Optional.ofNullable(widest);
    }

    /** What stands under a preposition after the predicate. */
    private Optional<TokenRange> under(Clause clause, String preposition) {
      for (int i = clause.predicate() + 1; i < clause.extent().end(); i++) {
        if (syntax.sentence().token(i).folded().equals(preposition)
            && syntax.tags().upos(i) != Upos.PUNCT) {
          return reach.from(i + 1, clause);
        }
      }
      return Optional.empty();
    }

    private void add(TokenRange range, AgendaRule rule) {
      boolean pronoun =
          range.length() > 0
              && (syntax.tags().penn(range.begin()).equals("PRP")
                  || range.length() == 1 && syntax.tags().upos(range.begin()) == Upos.PRON);
      boolean time = rule == AgendaRule.TALKS_ON && reach.isTime(range.begin());
      if (range.length() > 0 && !pronoun && !time) { // "the meeting on Thursday" has no topic
        fields.add(new TopicField(syntax, trigger, range, rule));
      }
    }
  }

  private static @Nullable TokenRange wider(
      @Nullable TokenRange known, TokenRange next, int begin) {
    boolean better = next.begin() == begin && (known == null || next.length() > known.length());
    return better ? next : known;
  }

  private List<EventClass> classesOf(String lemma) {
    return events.valuesOf(lemma).stream().map(EventWord::eventClass).toList();
  }

  private static String preposition(Slot slot) {
    return slot.name().toLowerCase(Locale.ROOT);
  }

  private static List<TopicField> withoutNested(List<TopicField> fields) {
    List<TopicField> sorted =
        fields.stream()
            .sorted(
                Comparator.<TopicField>comparingInt(field -> -field.range().length())
                    .thenComparing(TopicField::rule))
            .toList();
    List<TopicField> kept = new ArrayList<>();
    for (TopicField field : sorted) {
      if (kept.stream().noneMatch(k -> k.range().overlaps(field.range()))) {
        kept.add(field);
      }
    }
    kept.sort(Comparator.comparingInt(field -> field.range().begin()));
    return kept;
  }
}

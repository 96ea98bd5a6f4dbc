package io.dragoman.parsers.event;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.NameMention;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.parsers.mention.time.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who takes part in the event of a word: subject, object, possessor and the phrases under its
 * prepositions. Asks the syntax first and the order of the words where it has no answer. Immutable.
 */
public final class Arguments {

  private static final Set<String> STAYING =
      Set.of("stay", "remain", "expect", "be", "due", "arrive", "spend");

  private final EventText text;

  /**
   * A reader for one article.
   *
   * @param text the article
   */
  public Arguments(EventText text) {
    this.text = text;
  }

  /**
   * The clause of a word: the one that it makes, or the one in which it stands.
   *
   * @param sentence the sentence's number
   * @param token the word
   * @return the clause, or empty
   */
  public Optional<Clause> clause(int sentence, int token) {
    Syntax syntax = text.syntax(sentence);
    return syntax.clauseAt(token).or(() -> syntax.clauseAround(token));
  }

  /**
   * Who does what a verb says: its subject, shared ones included.
   *
   * @param sentence the sentence's number
   * @param verb the verb
   * @return the parties, possibly none
   */
  public List<Actor> subject(int sentence, int verb) {
    Optional<Phrase> subject = clause(sentence, verb).flatMap(Clause::subject);
    List<Actor> found =
        subject
            .flatMap(s -> named(sentence, s))
            .or(() -> subject)
            .map(text::actors)
            .orElse(List.of());
    if (found.stream().noneMatch(Actor::isOfficial) && subject.isPresent()) {
      List<Actor> first = besides(sentence, subject.get());
      return first.isEmpty() && found.isEmpty()
          ? personBefore(sentence, verb)
          : first.isEmpty() ? found : first;
    }
    return found.isEmpty() ? personBefore(sentence, verb) : found;
  }

  /** "Minister A and other officials went": A too, where the syntax has only the officials. */
  private List<Actor> besides(int sentence, Phrase subject) {
    int and = subject.range().begin() - 1;
    boolean joined = and > 0 && subject.sentence().token(and).folded().equals("and");
    return joined ? personAt(sentence, and - 1) : List.of();
  }

  /** "A and B are among the officials who ...": the officials are A and B. */
  private Optional<Phrase> named(int sentence, Phrase subject) {
    return text.syntax(sentence).clauseAt(subject.head()).flatMap(Clause::subject);
  }

  /**
   * The direct object of a verb; of a passive its subject.
   *
   * @param sentence the sentence's number
   * @param verb the verb
   * @return the parties, possibly none
   */
  public List<Actor> patient(int sentence, int verb) {
    Optional<Clause> clause = clause(sentence, verb);
    List<Actor> found = clause.flatMap(Clause::patient).map(text::actors).orElse(List.of());
    boolean passive = clause.map(Clause::passive).orElse(false);
    boolean told = clause.flatMap(Clause::patient).isPresent();
    if (found.isEmpty() && !told) {
      return passive ? personBefore(sentence, verb) : personAfter(sentence, verb);
    }
    return found;
  }

  /** The person right after a verb whose object the syntax has not found. */
  private List<Actor> personAfter(int sentence, int verb) {
    Syntax syntax = text.syntax(sentence);
    int t = verb + 1;
    while (t < syntax.sentence().size()
        && (syntax.tags().upos(t) == Upos.DET || syntax.tags().upos(t) == Upos.ADV)) {
      t++;
    }
    return t < syntax.sentence().size() ? personAt(sentence, t) : List.of();
  }

  /**
   * The doer of a passive, or the subject of an active clause.
   *
   * @param sentence the sentence's number
   * @param verb the verb
   * @return the parties, possibly none
   */
  public List<Actor> agent(int sentence, int verb) {
    Optional<Clause> clause = clause(sentence, verb);
    if (clause.map(Clause::passive).orElse(false)) {
      return clause.flatMap(Clause::agent).map(text::actors).orElse(List.of());
    }
    return subject(sentence, verb);
  }

  /**
   * Who stands under prepositions of a verb.
   *
   * @param sentence the sentence's number
   * @param verb the verb
   * @param prepositions lower case
   * @return the parties in text order, possibly none
   */
  public List<Actor> oblique(int sentence, int verb, String... prepositions) {
    List<Actor> found = new ArrayList<>();
    for (Phrase phrase :
        clause(sentence, verb).map(c -> c.obliques(prepositions)).orElse(List.of())) {
      if (phrase.range().begin() > verb) {
        add(text.actors(phrase), found);
      }
    }
    return List.copyOf(found);
  }

  /**
   * Who stands under prepositions of a noun: "talks with A", "call to B".
   *
   * @param sentence the sentence's number
   * @param noun the noun
   * @param prepositions lower case
   * @return the parties in text order, possibly none
   */
  public List<Actor> modifier(int sentence, int noun, String... prepositions) {
    Set<String> wanted = Set.of(prepositions);
    List<Actor> found = new ArrayList<>();
    for (Clause.Oblique oblique : text.syntax(sentence).modifiers(noun)) {
      if (wanted.contains(oblique.preposition())) {
        add(text.actors(oblique.phrase()), found);
      }
    }
    return List.copyOf(found);
  }

  private static void add(List<Actor> more, List<Actor> found) {
    for (Actor actor : more) {
      if (found.stream().noneMatch(a -> a.party().equals(actor.party()))) {
        found.add(actor);
      }
    }
  }

  /**
   * Whose event a noun names: "Blinken's visit", "his trip".
   *
   * @param sentence the sentence's number
   * @param noun the noun
   * @return the parties, possibly none
   */
  public List<Actor> possessor(int sentence, int noun) {
    Syntax syntax = text.syntax(sentence);
    List<Actor> found = syntax.possessor(noun).map(text::actors).orElse(List.of());
    if (!found.isEmpty()) {
      return found;
    }
    Sentence tokens = syntax.sentence();
    for (int t = noun - 1; t >= 0 && noun - t < 8; t--) {
      String word = tokens.token(t).folded();
      if (word.equals("'s") || word.equals("'")) {
        return t == 0 ? List.of() : personAt(sentence, t - 1);
      }
      if (!between(syntax, t)) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean between(Syntax syntax, int token) {
    return switch (syntax.tags().upos(token)) {
      case ADJ, NOUN, PROPN, NUM, ADV -> true;
      default -> syntax.sentence().token(token).folded().equals("-");
    };
  }

  /**
   * The person whose mention stands right before a token.
   *
   * @param sentence the sentence's number
   * @param token the token
   * @return the parties, possibly none
   */
  public List<Actor> personRightBefore(int sentence, int token) {
    return token == 0 ? List.of() : personAt(sentence, token - 1);
  }

  private List<Actor> personAt(int sentence, int token) {
    Optional<Mention> mention =
        text.mentions().in(sentence).stream()
            .filter(m -> m.range().contains(token) && isPerson(m))
            .findFirst();
    return mention.map(m -> text.actors(sentence, m.range())).orElse(List.of());
  }

  /** The nearest person to the left, no other verb and no preposition between. */
  private List<Actor> personBefore(int sentence, int verb) {
    Syntax syntax = text.syntax(sentence);
    int begin = syntax.clauseAt(verb).map(c -> c.verbGroup().begin()).orElse(verb);
    for (int t = begin - 1; t >= 0; t--) {
      List<Actor> person = personAt(sentence, t);
      if (!person.isEmpty()) {
        return afterPreposition(sentence, t) ? List.of() : person;
      }
      Upos tag = syntax.tags().upos(t);
      if (tag == Upos.VERB || tag == Upos.SCONJ || tag == Upos.PRON) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean afterPreposition(int sentence, int token) {
    Syntax syntax = text.syntax(sentence);
    int before = text.mentions().at(sentence, token).map(m -> m.range().begin()).orElse(token) - 1;
    while (before >= 0 && syntax.tags().upos(before) == Upos.DET) {
      before--;
    }
    return before >= 0 && syntax.tags().upos(before) == Upos.ADP;
  }

  private static boolean isPerson(Mention mention) {
    return mention instanceof OfficialMention
        || mention instanceof NameMention
        || mention instanceof OfficeMention;
  }

  /**
   * The times of the clause of a word, outside a range: those before it ("On Monday, A met B") and
   * those after ("... in Oslo on Monday").
   *
   * @param sentence the sentence's number
   * @param word the verb or noun of the event
   * @param read what has been read already
   * @return the times in text order
   */
  public List<Timed> times(int sentence, int word, TokenRange read) {
    Optional<Clause> clause = clause(sentence, word);
    List<Timed> found = new ArrayList<>();
    for (Timed time : text.times(sentence)) {
      if (!read.contains(time.range()) && belongs(sentence, clause, time)) {
        found.add(time);
      } else if (!read.contains(time.range())) {
        saidOfNoun(sentence, word, time).ifPresent(c -> found.add(bounded(sentence, c, time)));
      }
    }
    return List.copyOf(found);
  }

  private boolean belongs(int sentence, Optional<Clause> clause, Timed time) {
    Syntax syntax = text.syntax(sentence);
    int head = syntax.headOf(time.range());
    Optional<Clause> around = syntax.clauseAround(head);
    if (clause.isEmpty() || around.isEmpty()) {
      return clause.isEmpty();
    }
    return around.get().predicate() == clause.get().predicate()
        || opens(syntax, time, clause.get())
        || dependsOn(around.get(), clause.get());
  }

  /** "a visit that begins on Monday and is to end on Friday": the clauses about the noun. */
  private Optional<Clause> saidOfNoun(int sentence, int noun, Timed time) {
    Syntax syntax = text.syntax(sentence);
    return syntax
        .clauseAround(syntax.headOf(time.range()))
        .filter(c -> c.role() != Clause.Role.MAIN && c.predicate() > noun)
        .filter(c -> c.subject().map(Phrase::head).filter(h -> h == noun).isPresent());
  }

  /** A time of beginning or ending gives one end only. */
  private Timed bounded(int sentence, Clause clause, Timed time) {
    if (text.isCue(sentence, clause.predicate(), EventClass.COMPLETE)) {
      return time.as(Relation.UNTIL);
    }
    return text.isCue(sentence, clause.predicate(), EventClass.ONGOING)
        ? time.as(Relation.FROM)
        : time;
  }

  /** "On Monday, officials said, A will ...": a time that opens the sentence of the main event. */
  private static boolean opens(Syntax syntax, Timed time, Clause clause) {
    return time.range().begin() <= 1
        && clause.predicate() > time.range().end()
        && syntax.clauses().stream()
            .filter(c -> c.predicate() < clause.predicate())
            .allMatch(c -> c.role() == Clause.Role.ADNOMINAL);
  }

  /** An infinitive or a "where he stayed" under the event's own clause. */
  private static boolean dependsOn(Clause inner, Clause event) {
    boolean under = inner.governor().filter(g -> g.predicate() == event.predicate()).isPresent();
    boolean infinitive =
        inner.tense() == Clause.Tense.INFINITIVE && inner.role() != Clause.Role.CONJUNCT;
    return under && (infinitive || staysThere(inner));
  }

  /** "to Oslo, where he stayed until Monday", "where she is expected on Monday". */
  private static boolean staysThere(Clause clause) {
    Sentence sentence = clause.sentence();
    for (int t = Math.max(0, clause.verbGroup().begin() - 6); t < clause.verbGroup().begin(); t++) {
      if (sentence.token(t).folded().equals("where")) {
        return STAYING.contains(clause.lemma());
      }
    }
    return false;
  }
}

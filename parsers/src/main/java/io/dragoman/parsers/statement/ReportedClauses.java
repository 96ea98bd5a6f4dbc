package io.dragoman.parsers.statement;

import io.dragoman.event.StatementClass;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Reach;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.ReportingWord.Complement;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Speech as the complement of a reporting verb: "said that talks had failed", "underscored the need
 * for calm", "vowed to help", "urged Mali to hold elections", "called for restraint". Immutable.
 */
final class ReportedClauses implements SpeechRule {

  private static final String NAME = "statement/reporting-clause";

  /** What "says" something without anybody saying it. */
  private static final Set<String> MUTE =
      Set.of(
          "law",
          "constitution",
          "statute",
          "poll",
          "survey",
          "sign",
          "machine",
          "map",
          "clock",
          "proverb",
          "saying",
          "rule");

  private static final int FARTHEST = 12;

  private static final Set<String> DASHES = Set.of("—", "–", "--");

  /** What a gerund stands under when it is not done: "vigilant about presenting". */
  private static final Set<String> UNDONE =
      Set.of("about", "without", "of", "for", "from", "against", "instead of", "before");

  /** What leads to a saying that is done: "went on to say", "was keen to stress". */
  private static final Set<String> LEADING =
      Set.of(
          "go on",
          "continue",
          "proceed",
          "keen",
          "pain",
          "pains",
          "quick",
          "careful",
          "eager",
          "hasten",
          "phone",
          "telephone",
          "ring",
          "email",
          "cable",
          "write",
          "take",
          "use");

  /** What "we" say with these words before it is said: "wish to make clear". */
  private static final Set<String> WISHING = Set.of("wish", "want", "like");

  /** States in which somebody is, said to be so rather than told: "is committed to". */
  private static final Set<String> STATES = Set.of("be", "remain", "look", "stand");

  private static final Set<String> ANONYMOUS = Set.of("name", "identify", "quote");
  private static final Set<String> PERSONS = Set.of("he", "she", "they", "who", "pair", "duo");

  private static final Set<String> CONVERSING = Set.of("talk", "speak");

  /** The complements that are noun phrases under a preposition. */
  private static final Map<Complement, String> PREPOSITIONS = new EnumMap<>(Complement.class);

  static {
    for (Complement complement : Complement.values()) {
      switch (complement) {
        case ABOUT, AGAINST, FOR, FROM, IN, OF, ON, OVER, TO, TOWARD, WITH, AT, INTO ->
            PREPOSITIONS.put(complement, complement.name().toLowerCase(Locale.ROOT));
        case NP_ON, NP_FOR, NP_OF, NP_ABOUT, NP_AGAINST, NP_AS, NP_WITH ->
            PREPOSITIONS.put(complement, complement.name().substring(3).toLowerCase(Locale.ROOT));
        default -> {}
      }
    }
  }

  private final Occurrence occurrence;

  /**
   * A rule with the words of planning and failing.
   *
   * @param occurrence tells whether a saying took place
   */
  ReportedClauses(Occurrence occurrence) {
    this.occurrence = occurrence;
  }

  @Override
  public List<Speech> find(SpeechContext context, List<Speech> earlier) {
    List<Speech> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (ReportingVerb verb : context.verbs(sentence)) {
        if (occurrence.tookPlace(verb)
            && !verb.isAttitude()
            && isTold(context, verb)
            && !isOwnWord(context, verb, earlier)) {
          speech(context, verb).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Told by the text as done, not as an aim, by somebody who can speak. */
  private static boolean isTold(SpeechContext context, ReportingVerb verb) {
    Clause clause = verb.clause();
    if (clause.tense() == Clause.Tense.INFINITIVE
        && clause.role() != Clause.Role.COMPLEMENT
        && clause.governor().filter(ReportedClauses::leads).isEmpty()) {
      return false;
    }
    if (clause.tense() == Clause.Tense.NON_FINITE
        && clause.marker().filter(UNDONE::contains).isPresent()) {
      return false;
    }
    if (clause.role() == Clause.Role.ADNOMINAL && clause.passive()) {
      return false;
    }
    if (isGiving(verb) || leadsOn(verb) || isAnonymity(verb)) {
      return false;
    }
    boolean clausal =
        clause.complement().filter(c -> c.tense() != Clause.Tense.NON_FINITE).isPresent();
    Optional<Phrase> subject = clause.passive() ? clause.agent() : clause.subject();
    if (subject.isEmpty()) {
      return clausal;
    }
    if (isPossessive(verb, subject.get()) || isMute(verb, subject.get())) {
      return false;
    }
    if (!clausal && (isState(verb) || isConversation(context, verb))) {
      return false;
    }
    return clausal || context.namesParty(subject.get()) || isPerson(verb, subject.get());
  }

  /** "an official who asked not to be named": how he speaks, not what he says. */
  private static boolean isAnonymity(ReportingVerb verb) {
    return verb.clause().role() == Clause.Role.ADNOMINAL
        && verb.clause()
            .complement()
            .filter(c -> c.passive() && ANONYMOUS.contains(c.lemma()))
            .isPresent();
  }

  /** "is reported as saying": the verb of saying follows. */
  private static boolean leadsOn(ReportingVerb verb) {
    int as = verb.cue().end();
    return verb.clause().passive()
        && as + 1 < verb.syntax().sentence().size()
        && verb.syntax().sentence().token(as).folded().equals("as")
        && verb.syntax().tags().penn(as + 1).equals("VBG");
  }

  /** "was called the Old Port", "was denied a visa", "denied them entry": nothing is said. */
  private static boolean isGiving(ReportingVerb verb) {
    Clause clause = verb.clause();
    if (clause.passive() && clause.agent().isEmpty()) {
      boolean left = clause.object().filter(o -> o.head() > clause.predicate()).isPresent();
      return left || verb.takes(Complement.NP_NP);
    }
    return verb.speechCue().statementClass().filter(StatementClass.DENY::equals).isPresent()
        && clause.indirectObject().isPresent();
  }

  /** What "we" say inside the words of one speaker is no statement beside his. */
  private static boolean isOwnWord(
      SpeechContext context, ReportingVerb verb, List<Speech> earlier) {
    TextSpan cue = verb.syntax().sentence().span(verb.cue());
    boolean inWords =
        context.isQuoted(cue.begin())
            || earlier.stream()
                .filter(speech -> speech.rule().equals(BlockSpeech.AFTER_COLON))
                .anyMatch(speech -> speech.content().get(0).contains(cue));
    return inWords && verb.clause().subject().filter(ReportedClauses::isFirstPerson).isPresent();
  }

  private static boolean isPossessive(ReportingVerb verb, Phrase subject) {
    return verb.syntax().tags().penn(subject.head()).equals("PRP$");
  }

  /** The particle may be an adverb to the tree. */
  private static boolean leads(Clause clause) {
    boolean own =
        clause.subject().filter(ReportedClauses::isFirstPerson).isPresent()
            && WISHING.contains(clause.lemma());
    return own
        || LEADING.contains(clause.lemma())
        || clause.adverbs().contains("on") && LEADING.contains(clause.lemma() + " on");
  }

  /** "The union is committed to peace": so it is, whoever says it. */
  private static boolean isState(ReportingVerb verb) {
    Clause.Tense tense = verb.clause().tense();
    boolean now = tense == Clause.Tense.PRESENT || tense == Clause.Tense.PERFECT;
    String first = verb.syntax().sentence().token(verb.clause().verbGroup().begin()).folded();
    int group = verb.clause().verbGroup().begin();
    return now
        && (STATES.contains(verb.syntax().lemma(verb.cue().begin()))
            || STATES.contains(verb.syntax().lemma(group)) && !first.isEmpty());
  }

  /** "They talked about trade": a topic, and nothing that one of them said. */
  private static boolean isConversation(SpeechContext context, ReportingVerb verb) {
    return CONVERSING.contains(verb.clause().lemma())
        && (!verb.clause().obliques("with", "to").isEmpty()
            || verb.source().filter(context::isPlural).isPresent());
  }

  private static boolean isMute(ReportingVerb verb, Phrase subject) {
    return MUTE.contains(verb.syntax().lemma(subject.head()));
  }

  /** Pronouns of persons, and names that nothing else is known of. */
  private static boolean isPerson(ReportingVerb verb, Phrase subject) {
    String word = subject.sentence().token(subject.head()).folded();
    return isFirstPerson(subject)
        || PERSONS.contains(word)
        || verb.syntax().tags().upos(subject.head()) == Upos.PROPN;
  }

  private static boolean isFirstPerson(Phrase subject) {
    String word = subject.sentence().token(subject.head()).folded();
    return word.equals("i") || word.equals("we");
  }

  private static Optional<Speech> speech(SpeechContext context, ReportingVerb verb) {
    List<TokenRange> content = content(verb);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = verb.syntax().sentence();
    List<TextSpan> spans =
        content.stream()
            .map(range -> beforeNextSaying(context, verb, withoutThat(verb, range)))
            .map(sentence::span)
            .toList();
    return Optional.of(
        Speech.told(
            NAME, Optional.of(verb.speechCue()), context.source(verb), spans, addressees(verb)));
  }

  /** "admitted the error, <u>noting that</u>", "welcomed it, <u>with the mayor saying</u>". */
  private static TokenRange beforeNextSaying(
      SpeechContext context, ReportingVerb verb, TokenRange range) {
    Syntax syntax = verb.syntax();
    for (ReportingVerb next : context.verbs(syntax.sentence())) {
      int begin = next.cue().begin();
      boolean participle =
          begin > range.begin() + 1
              && begin < range.end()
              && begin > verb.cue().end()
              && syntax.tags().penn(begin).equals("VBG")
              && !next.isAttitude()
              && (next.takes(Complement.QUOTE) || next.takes(Complement.THAT))
              && !context.isQuoted(syntax.sentence().token(begin).begin());
      int comma = participle ? commaBefore(syntax, begin) : -1;
      if (comma > range.begin()) {
        return new TokenRange(range.begin(), comma);
      }
    }
    return range;
  }

  /** The comma right before a participle, its adverbs or its own subject under "with", or -1. */
  private static int commaBefore(Syntax syntax, int participle) {
    int at = participle - 1;
    while (at > 0 && syntax.tags().upos(at) == Upos.ADV) {
      at--;
    }
    if (syntax.sentence().token(at).text().equals(",")) {
      return at;
    }
    int from = Math.max(1, participle - FARTHEST);
    for (int i = participle - 1; i >= from; i--) {
      Upos tag = syntax.tags().upos(i);
      if (tag == Upos.VERB || tag == Upos.AUX || syntax.sentence().token(i).text().equals(",")) {
        return -1;
      }
      boolean with = syntax.sentence().token(i).folded().equals("with");
      if (with && syntax.sentence().token(i - 1).text().equals(",")) {
        return i - 1;
      }
    }
    return -1;
  }

  private static List<TokenRange> content(ReportingVerb verb) {
    List<TokenRange> around = FrontedContent.around(verb);
    if (around.isEmpty()) {
      around = FrontedContent.beforeAs(verb);
    }
    if (!around.isEmpty()) {
      return around;
    }
    Clause clause = verb.clause();
    Optional<Clause> complement = clause.complement().filter(found -> takesClause(verb, found));
    boolean infinitive = complement.filter(c -> c.tense() == Clause.Tense.INFINITIVE).isPresent();
    if (infinitive && verb.takes(Complement.NP_TO_INF)) {
      return toldToDo(verb);
    }
    if (complement.isPresent() && (clause.object().isEmpty() || verb.takes(Complement.NP_THAT))) {
      return FrontedContent.whole(verb, clause.content());
    }
    if (verb.endsWithPreposition() && !clause.passive()) {
      return reach(verb, verb.cue().end());
    }
    for (Map.Entry<Complement, String> entry : PREPOSITIONS.entrySet()) {
      if (verb.takes(entry.getKey())) {
        List<Phrase> phrases = clause.obliques(entry.getValue());
        if (!phrases.isEmpty() && phrases.get(0).range().begin() > clause.predicate()) {
          return reach(verb, phrases.get(0).range().begin());
        }
        int gerund = gerundUnder(verb, entry.getValue());
        if (gerund >= 0) {
          return reach(verb, gerund);
        }
      }
    }
    boolean named = verb.takes(Complement.NP_NP) && hasMark(verb);
    if (complement.isPresent() || verb.takes(Complement.NP) || named) {
      List<TokenRange> object = object(verb);
      if (!object.isEmpty()) {
        return object;
      }
    }
    List<TokenRange> before = FrontedContent.beforeSource(verb);
    return before.isEmpty() ? FrontedContent.afterAs(verb) : before;
  }

  /** "called the speech "an insult"": what is called so is in quotation marks. */
  private static boolean hasMark(ReportingVerb verb) {
    return verb.clause().object().stream()
        .flatMap(o -> o.sentence().tokens().subList(o.range().begin(), o.range().end()).stream())
        .anyMatch(token -> token.folded().equals("\"") || token.text().equals("'"));
  }

  /** "assured Estonia that ferries would run": the word that opens the clause is not said. */
  private static TokenRange withoutThat(ReportingVerb verb, TokenRange range) {
    boolean that =
        range.length() > 1
            && verb.syntax().sentence().token(range.begin()).folded().equals("that")
            && verb.syntax().tags().upos(range.begin()) == Upos.SCONJ;
    return that ? new TokenRange(range.begin() + 1, range.end()) : range;
  }

  /** Where "shelling the village" begins in "accused Syria of shelling the village", or -1. */
  private static int gerundUnder(ReportingVerb verb, String preposition) {
    int end = Math.min(verb.clause().extent().end(), verb.syntax().sentence().size());
    for (int i = verb.cue().end(); i + 1 < end; i++) {
      boolean under = verb.syntax().sentence().token(i).folded().equals(preposition);
      if (under && verb.syntax().tags().penn(i + 1).equals("VBG")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "urged the embassy to reconsider", "called on the regime to end": the person belongs to it. */
  private static List<TokenRange> toldToDo(ReportingVerb verb) {
    Clause clause = verb.clause();
    int begin = clause.complement().map(c -> beginOfInfinitive(verb, c)).orElse(-1);
    Optional<Phrase> told =
        clause
            .object()
            .or(clause::indirectObject)
            .or(() -> clause.obliques("on", "upon", "for", "to").stream().findFirst());
    if (told.isPresent() && told.get().range().begin() > clause.predicate()) {
      begin = Math.min(begin, told.get().range().begin());
    }
    return begin < 0 ? List.of() : reach(verb, begin);
  }

  private static int beginOfInfinitive(ReportingVerb verb, Clause complement) {
    int begin = complement.extent().begin();
    boolean to = begin > 0 && verb.syntax().sentence().token(begin - 1).folded().equals("to");
    return to ? begin - 1 : begin;
  }

  private static List<TokenRange> object(ReportingVerb verb) {
    return new Reach(verb.syntax(), oblique -> false)
        .object(verb.clause()).stream()
            .map(range -> withoutAside(verb, afterCue(verb, range)))
            .filter(range -> range.length() > 0)
            .toList();
  }

  /** Up to the only dash: what the reporter adds after it was not said. */
  private static TokenRange withoutAside(ReportingVerb verb, TokenRange range) {
    List<Integer> dashes =
        IntStream.range(range.begin(), range.end())
            .filter(i -> DASHES.contains(verb.syntax().sentence().token(i).text()))
            .boxed()
            .toList();
    boolean aside = dashes.size() == 1 && dashes.get(0) > range.begin();
    return aside ? new TokenRange(range.begin(), dashes.get(0)) : range;
  }

  /** "make clear": the words of the cue are not what is said. */
  private static TokenRange afterCue(ReportingVerb verb, TokenRange range) {
    boolean inside = range.begin() >= verb.cue().begin() && range.begin() < verb.cue().end();
    return inside ? new TokenRange(Math.min(verb.cue().end(), range.end()), range.end()) : range;
  }

  private static List<TokenRange> reach(ReportingVerb verb, int begin) {
    return new Reach(verb.syntax(), oblique -> false)
        .from(begin, verb.clause()).stream().map(range -> withoutAside(verb, range)).toList();
  }

  private static boolean takesClause(ReportingVerb verb, Clause complement) {
    return switch (complement.tense()) {
      case INFINITIVE -> verb.takes(Complement.TO_INF) || verb.takes(Complement.NP_TO_INF);
      case NON_FINITE -> verb.takes(Complement.GERUND) || verb.takes(Complement.NP);
      default ->
          verb.takes(Complement.THAT)
              || verb.takes(Complement.WH)
              || verb.takes(Complement.QUOTE)
              || verb.takes(Complement.NP_THAT)
              || verb.takes(Complement.TO_THAT);
    };
  }

  private static List<SpeechSource> addressees(ReportingVerb verb) {
    Optional<Phrase> told = verb.clause().indirectObject();
    boolean toldTo = verb.takes(Complement.NP_TO_INF) || verb.takes(Complement.NP_THAT);
    if (told.isEmpty() && (toldTo || verb.isAddressed())) {
      told = verb.clause().object();
    }
    return told.map(phrase -> new SpeechSource(phrase.sentence(), phrase.range())).stream()
        .toList();
  }
}

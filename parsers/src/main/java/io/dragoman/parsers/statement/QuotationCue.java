package io.dragoman.parsers.statement;

import io.dragoman.event.StatementClass;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of saying that a quotation belongs to, with the one who speaks.
 *
 * @param cue the words
 * @param source who speaks, where the text says it there
 */
record QuotationCue(SpeechCue cue, Optional<SpeechSource> source) {

  private static final Set<Upos> NAMING =
      EnumSet.of(Upos.PROPN, Upos.NOUN, Upos.PRON, Upos.ADJ, Upos.DET);

  /**
   * Looks right after the quotation, before it in its sentence, and in a sentence before it that
   * ends with a colon.
   */
  static Optional<QuotationCue> of(SpeechContext context, QuotationSetting setting) {
    return after(context, setting)
        .or(() -> before(context, setting, setting.first(), setting.opening()))
        .or(() -> announced(context, setting));
  }

  /** '"We agree," the minister said', '"Why?" the minister asked.' */
  private static Optional<QuotationCue> after(SpeechContext context, QuotationSetting setting) {
    Optional<QuotationCue> here = rightAfter(context, setting, setting.last(), setting.following());
    int next = setting.last().index() + 1;
    boolean mayGoOn =
        here.isEmpty()
            && setting.following() >= setting.last().size()
            && next < context.sentences().size()
            && setting.isQuestion();
    if (!mayGoOn) {
      return here;
    }
    Sentence sentence = context.sentences().get(next);
    return sentence.paragraph() == setting.last().paragraph()
        ? rightAfter(context, setting, sentence, 0)
        : here;
  }

  private static Optional<QuotationCue> rightAfter(
      SpeechContext context, QuotationSetting setting, Sentence sentence, int from) {
    return context.verbs(sentence).stream()
        .filter(verb -> verb.cue().begin() >= from && isOutside(context, setting, verb))
        .filter(verb -> isBare(context, verb) && onlyFiller(verb, from))
        .findFirst()
        .map(verb -> of(context, setting, verb));
  }

  /** Its content stands elsewhere: no clause of its own follows. */
  private static boolean isBare(SpeechContext context, ReportingVerb verb) {
    return verb.takesQuotation()
        && verb.clause()
            .complement()
            .filter(c -> c.predicate() > verb.cue().end() && c.tense() != Clause.Tense.NON_FINITE)
            .filter(c -> !context.isQuoted(c.sentence().token(c.predicate()).begin()))
            .isEmpty();
  }

  /** Between the quotation and speaker or verb stand only commas, adverbs and the like. */
  private static boolean onlyFiller(ReportingVerb verb, int from) {
    TokenRange group = verb.clause().verbGroup();
    int begin =
        verb.clause()
            .subject()
            .map(phrase -> phrase.range().begin())
            .filter(b -> b >= from && b < group.begin())
            .orElse(Math.min(group.begin(), verb.cue().begin()));
    for (int i = from; i < begin; i++) {
      Upos tag = verb.syntax().tags().upos(i);
      boolean as = verb.syntax().sentence().token(i).folded().equals("as");
      if (tag != Upos.PUNCT && tag != Upos.ADV && tag != Upos.CCONJ && !as) {
        return false;
      }
    }
    return begin >= from;
  }

  private static Optional<QuotationCue> before(
      SpeechContext context, QuotationSetting setting, Sentence sentence, int opening) {
    return context.verbs(sentence).stream()
        .filter(verb -> verb.cue().end() <= opening && isOutside(context, setting, verb))
        .filter(ReportingVerb::takesQuotation)
        .max(Comparator.comparingInt(verb -> verb.cue().begin()))
        .map(verb -> of(context, setting, verb));
  }

  /** "The palace released this note:" before the quotation, in its sentence or before. */
  private static Optional<QuotationCue> announced(SpeechContext context, QuotationSetting setting) {
    int opening = setting.opening();
    Sentence sentence = setting.first();
    if (opening == 0) {
      if (sentence.index() == 0) {
        return Optional.empty();
      }
      sentence = context.sentences().get(sentence.index() - 1);
      opening = sentence.size();
    }
    if (opening == 0 || !sentence.token(opening - 1).text().startsWith(":")) {
      return Optional.empty();
    }
    Optional<QuotationCue> verb = before(context, setting, sentence, opening);
    return verb.isPresent() ? verb : doer(context.syntax(sentence), opening);
  }

  /** The subject of the clause before a colon, whatever it does. */
  private static Optional<QuotationCue> doer(Syntax syntax, int colon) {
    List<Clause> clauses =
        syntax.clauses().stream()
            .filter(c -> c.predicate() < colon && c.subject().isPresent())
            .filter(c -> c.role() == Clause.Role.MAIN || c.role() == Clause.Role.CONJUNCT)
            .toList();
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = clauses.get(clauses.size() - 1);
    Phrase subject = clause.subject().get();
    SpeechCue cue =
        new SpeechCue(
            syntax.sentence().span(clause.verbGroup()),
            clause.lemma(),
            Optional.of(StatementClass.STATE));
    return Optional.of(
        new QuotationCue(cue, Optional.of(new SpeechSource(syntax.sentence(), subject.range()))));
  }

  /** The speaker stands outside the quotation, whatever the tree makes of it. */
  private static QuotationCue of(
      SpeechContext context, QuotationSetting setting, ReportingVerb verb) {
    Optional<SpeechSource> source =
        context
            .source(verb)
            .filter(found -> !setting.quotation().outer().overlaps(found.span()))
            .or(() -> beside(setting, verb));
    return new QuotationCue(verb.speechCue(), source);
  }

  /** '"...," said <u>the delegate Ana Ruiz</u>': the name right before or after the verb. */
  private static Optional<SpeechSource> beside(QuotationSetting setting, ReportingVerb verb) {
    Syntax syntax = verb.syntax();
    boolean after = syntax.sentence().span(verb.cue()).begin() >= setting.quotation().outer().end();
    if (!after) {
      return Optional.empty();
    }
    int end = verb.cue().end();
    while (end < syntax.sentence().size() && NAMING.contains(syntax.tags().upos(end))) {
      end++;
    }
    int begin = verb.cue().begin();
    while (begin > 0 && NAMING.contains(syntax.tags().upos(begin - 1))) {
      begin--;
    }
    if (begin < verb.cue().begin()) {
      return Optional.of(
          new SpeechSource(syntax.sentence(), new TokenRange(begin, verb.cue().begin())));
    }
    return end > verb.cue().end()
        ? Optional.of(new SpeechSource(syntax.sentence(), new TokenRange(verb.cue().end(), end)))
        : Optional.empty();
  }

  /** Not in the quotation itself; of one quotation inside another, in that other one. */
  private static boolean isOutside(
      SpeechContext context, QuotationSetting setting, ReportingVerb verb) {
    int cue = verb.syntax().sentence().span(verb.cue()).begin();
    int mark = setting.quotation().outer().begin();
    int own = context.depth(mark);
    return context.depth(cue) == own - 1 && (own == 1 || context.sameQuotation(cue, mark));
  }
}

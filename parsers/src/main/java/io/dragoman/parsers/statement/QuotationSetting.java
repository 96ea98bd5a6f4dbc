package io.dragoman.parsers.statement;

import io.dragoman.parsers.language.Clause.Oblique;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.ReportingWord.Complement;
import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a quotation stands in its sentence: as an utterance of its own ("We agree," he said), or as a
 * fragment that the reporter built into his own clause (called it "an insult", under the "Magnitsky
 * Ban"). Belongs to the analysis of one article.
 */
final class QuotationSetting {

  private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
  private static final int SHORTEST = 4;

  private final SpeechContext context;
  private final Quotation quotation;
  private final List<Sentence> touched;

  QuotationSetting(SpeechContext context, Quotation quotation) {
    this.context = context;
    this.quotation = quotation;
    this.touched = context.sentences().within(quotation.outer());
  }

  Quotation quotation() {
    return quotation;
  }

  /** The sentences that it touches; none for marks without words. */
  List<Sentence> touched() {
    return touched;
  }

  Sentence first() {
    return touched.get(0);
  }

  Sentence last() {
    return touched.get(touched.size() - 1);
  }

  /** The token that opens it: its mark. */
  int opening() {
    return firstFrom(first(), quotation.outer().begin());
  }

  /** The first token of its last sentence that stands after it; the sentence's size if none. */
  int following() {
    return firstFrom(last(), quotation.outer().end());
  }

  private static int firstFrom(Sentence sentence, int position) {
    int token = 0;
    while (token < sentence.size() && sentence.token(token).begin() < position) {
      token++;
    }
    return token;
  }

  /** Whether it is a whole utterance. */
  boolean isUtterance() {
    int before = opening() - 1;
    if (before < 0) {
      return standsAlone();
    }
    String word = first().token(before).text();
    if (word.startsWith(":")) {
      return true;
    }
    if (word.equals(",")) {
      return beginsUpper() || resumes(before) || follows(before);
    }
    if (DASHES.contains(word)) {
      return beginsUpper() && endsLikeSpeech();
    }
    return follows(opening());
  }

  /** At the beginning of a sentence: nothing of the reporter's clause goes on after it. */
  private boolean standsAlone() {
    int next = following();
    if (next >= last().size() || endsLikeSpeech() || quotation.inner().length() > 200) {
      return true;
    }
    return context.tags(last()).upos(next) == Upos.PUNCT
        || context.verbs(last()).stream()
            .anyMatch(verb -> verb.cue().begin() == next || opens(verb) == next);
  }

  private static int opens(ReportingVerb verb) {
    return verb.clause().subject().map(p -> p.range().begin()).orElse(verb.cue().begin());
  }

  /** Goes on after "he said,". */
  private boolean resumes(int comma) {
    return context.verbs(first()).stream()
        .anyMatch(
            verb ->
                verb.cue().end() <= comma
                    && !context.isQuoted(first().span(verb.cue()).begin())
                    && context.isQuoted(first().token(0).begin()));
  }

  /** Whether a verb of saying, or who is told or when, stands right before a token. */
  private boolean follows(int token) {
    return context.verbs(first()).stream().anyMatch(verb -> isNext(verb, token));
  }

  private boolean isNext(ReportingVerb verb, int token) {
    if (!verb.takesQuotation() || verb.cue().end() > token) {
      return false;
    }
    if (verb.cue().end() == token) {
      return true;
    }
    return beside(verb)
        .anyMatch(range -> range.begin() >= verb.cue().end() && range.end() == token);
  }

  private static Stream<TokenRange> beside(ReportingVerb verb) {
    Optional<Phrase> told = verb.clause().indirectObject();
    Stream<Phrase> object =
        verb.takes(Complement.NP_QUOTE) ? verb.clause().object().stream() : Stream.empty();
    return Stream.of(told.stream(), object, verb.clause().obliques().stream().map(Oblique::phrase))
        .flatMap(phrases -> phrases)
        .map(Phrase::range);
  }

  private boolean beginsUpper() {
    TextSpan inner = quotation.inner();
    for (int i = inner.begin(); i < inner.end(); i++) {
      if (Character.isLetter(context.text().charAt(i))) {
        return Character.isUpperCase(context.text().charAt(i));
      }
    }
    return false;
  }

  /** A comma inside or a full stop before the closing mark. */
  boolean endsLikeSpeech() {
    char last = lastSign();
    return last == ',' || last == '!' || last == '?' || last == '.' || last == '…' || last == '—';
  }

  /** '"...," according to the ministry': read by another rule. */
  boolean isAttributed() {
    int next = following();
    while (next < last().size() && context.tags(last()).upos(next) == Upos.PUNCT) {
      next++;
    }
    return next < last().size() && last().token(next).folded().equals("according");
  }

  boolean isQuestion() {
    char last = lastSign();
    return last == '!' || last == '?';
  }

  /** Its last character, marks of quotations inside it left out. */
  private char lastSign() {
    int end = quotation.inner().end() - 1;
    while (end > quotation.inner().begin()
        && "\"'’”»)] ".indexOf(context.text().charAt(end)) >= 0) {
      end--;
    }
    return context.text().charAt(end);
  }

  /** Words enough and a verb among them: no title and no name. */
  boolean isSentence() {
    int words = 0;
    boolean verb = false;
    for (Sentence sentence : touched) {
      for (int i = 0; i < sentence.size(); i++) {
        if (quotation.inner().contains(sentence.token(i).span())) {
          Upos tag = context.tags(sentence).upos(i);
          words += tag == Upos.PUNCT ? 0 : 1;
          verb |= tag == Upos.VERB || tag == Upos.AUX;
        }
      }
    }
    return words >= SHORTEST && verb;
  }
}

package io.dragoman.parsers.statement;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.ReportingWord.Complement;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Speech in quotation marks, with its cue before, after or between, or in the sentence before that
 * ends with a colon; a quotation that goes on after "he said" is one statement. Immutable.
 */
final class QuotedSpeech implements SpeechRule {

  private static final String CUED = "statement/quotation";
  private static final String UNCUED = "statement/quotation-without-cue";
  private static final int SHORTEST = 4;

  @Override
  public List<Speech> find(SpeechContext context, List<Speech> earlier) {
    List<Speech> found = new ArrayList<>();
    int paragraph = -1;
    for (Quotation quotation : context.quotations()) {
      List<Sentence> touched = context.sentences().within(quotation.outer());
      if (touched.isEmpty() || !isSpeech(context, quotation, touched)) {
        continue;
      }
      int own = touched.get(0).paragraph();
      Optional<ReportingVerb> verb = cue(context, quotation, touched);
      Speech last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && paragraph == own && goesOn(last, verb)) {
        found.set(found.size() - 1, last.and(quotation.inner()));
      } else if (verb.isPresent()) {

        found.add(
            Speech.told(
                CUED,
                verb.map(ReportingVerb::speechCue),
                verb.flatMap(ReportingVerb::source),
                List.of(quotation.inner()),
                List.of()));
      } else {
        found.add(
            Speech.told(
                UNCUED,
                Optional.empty(),
                last == null ? Optional.empty() : last.source(),
                List.of(quotation.inner()),
                List.of()));
      }
      paragraph = touched.get(touched.size() - 1).paragraph();
    }
    return found;
  }

  /** Without a cue of its own, or with the cue of the quotation before it. */
  private static boolean goesOn(Speech last, Optional<ReportingVerb> verb) {
    return verb.isEmpty() || last.cue().equals(verb.map(ReportingVerb::speechCue));
  }

  /** A quoted title or a word in scare quotes is no speech. */
  private static boolean isSpeech(
      SpeechContext context, Quotation quotation, List<Sentence> touched) {
    int words = 0;
    boolean verb = false;
    for (Sentence sentence : touched) {
      for (int i = 0; i < sentence.size(); i++) {
        if (!quotation.inner().contains(sentence.token(i).span())) {
          continue;
        }
        Upos tag = context.tags(sentence).upos(i);
        words += tag == Upos.PUNCT ? 0 : 1;
        verb |= tag == Upos.VERB || tag == Upos.AUX;
      }
    }
    return words >= SHORTEST && verb || endsLikeSpeech(context, quotation);
  }

  /** A comma inside or a full stop before the closing mark. */
  private static boolean endsLikeSpeech(SpeechContext context, Quotation quotation) {
    TextSpan inner = quotation.inner();
    char last = context.text().charAt(inner.end() - 1);
    return last == ',' || last == '!' || last == '?';
  }

  private static Optional<ReportingVerb> cue(
      SpeechContext context, Quotation quotation, List<Sentence> touched) {
    Sentence first = touched.get(0);
    Sentence last = touched.get(touched.size() - 1);
    Optional<ReportingVerb> after = nearest(context, quotation, last, false);
    if (after.isPresent()) {
      return after;
    }
    Optional<ReportingVerb> before = nearest(context, quotation, first, true);
    if (before.isPresent() || first.index() == 0) {
      return before;
    }
    Sentence previous = context.sentences().get(first.index() - 1);
    boolean announces = previous.token(previous.size() - 1).text().equals(":");
    return announces ? nearest(context, quotation, previous, true) : Optional.empty();
  }

  private static Optional<ReportingVerb> nearest(
      SpeechContext context, Quotation quotation, Sentence sentence, boolean before) {
    ReportingVerb best = null;
    int distance = Integer.MAX_VALUE;
    for (ReportingVerb verb : context.verbs(sentence)) {
      TextSpan cue = sentence.span(verb.cue());
      boolean quotes =
          verb.takes(Complement.QUOTE)
              || verb.takes(Complement.NP_QUOTE)
              || verb.takes(Complement.THAT);
      if (!quotes || context.isQuoted(cue.begin())) {
        continue;
      }
      int gap =
          before ? quotation.outer().begin() - cue.end() : cue.begin() - quotation.outer().end();
      if (gap >= 0 && gap < distance) {
        best = verb;
        distance = gap;
      }
    }
    return Optional.ofNullable(best);
  }
}

package io.dragoman.parsers.statement;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Utterances in quotation marks, with their cue before, after or between, or in the sentence before
 * that ends with a colon; a quotation that goes on after "he said" is one statement. Fragments that
 * the reporter built into a clause of his own are left to the rules that read such clauses.
 * Immutable.
 */
final class QuotedSpeech implements SpeechRule {

  private static final String CUED = "statement/quotation";
  private static final String UNCUED = "statement/quotation-without-cue";

  @Override
  public List<Speech> find(SpeechContext context, List<Speech> earlier) {
    List<Speech> found = new ArrayList<>(of(context, context.quotations()));
    of(context, context.nestedQuotations()).stream()
        .filter(speech -> isOfParty(context, speech))
        .forEach(found::add);
    return found;
  }

  /** What "you" or "people" may say inside somebody's words is no statement of its own. */
  private static boolean isOfParty(SpeechContext context, Speech speech) {
    return speech.cue().isPresent() && speech.source().filter(context::namesParty).isPresent();
  }

  private static List<Speech> of(SpeechContext context, List<Quotation> quotations) {
    List<Speech> found = new ArrayList<>();
    QuotationSetting before = null;
    for (Quotation quotation : quotations) {
      QuotationSetting setting = new QuotationSetting(context, quotation);
      if (setting.touched().isEmpty() || !setting.isUtterance()) {
        continue;
      }
      Optional<QuotationCue> cue = QuotationCue.of(context, setting);
      boolean more =
          before != null
              && !found.isEmpty()
              && goesOn(found.get(found.size() - 1), cue, before, setting);
      boolean speech =
          cue.isPresent() || more
              ? setting.isSentence() || setting.endsLikeSpeech()
              : setting.isSentence() && setting.endsLikeSpeech() && !setting.isAttributed();
      if (!speech) {
        continue;
      }
      Speech last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && more) {
        found.set(found.size() - 1, last.and(quotation.inner()));
      } else {
        found.add(speech(context, quotation, cue, last, before, setting));
      }
      before = setting;
    }
    return found;
  }

  private static Speech speech(
      SpeechContext context,
      Quotation quotation,
      Optional<QuotationCue> cue,
      @Nullable Speech last,
      @Nullable QuotationSetting before,
      QuotationSetting setting) {
    Optional<SpeechSource> source =
        cue.isPresent()
            ? cue.flatMap(QuotationCue::source)
            : speakerBetween(context, before, setting)
                .or(() -> Optional.ofNullable(last).flatMap(Speech::source));
    return Speech.told(
        cue.isPresent() ? CUED : UNCUED,
        cue.map(QuotationCue::cue),
        source,
        List.of(quotation.inner()),
        List.of());
  }

  /** In the same paragraph, without a cue of its own or with that of the quotation before it. */
  private static boolean goesOn(
      Speech last, Optional<QuotationCue> cue, QuotationSetting before, QuotationSetting setting) {
    boolean beside =
        before.last().paragraph() == setting.first().paragraph()
            && setting.first().index() - before.last().index() <= 2;
    return beside && (cue.isEmpty() || last.cue().equals(cue.map(QuotationCue::cue)));
  }

  /** Whom the sentence right before a quotation without a cue speaks of. */
  private static Optional<SpeechSource> speakerBetween(
      SpeechContext context, @Nullable QuotationSetting before, QuotationSetting setting) {
    int previous = setting.first().index() - 1;
    boolean between =
        previous >= 0
            && setting.opening() == 0
            && (before == null || before.last().index() < previous)
            && context.sentences().get(previous).paragraph() == setting.first().paragraph();
    if (!between) {
      return Optional.empty();
    }
    Sentence sentence = context.sentences().get(previous);
    return context.syntax(sentence).clauses().stream()
        .filter(clause -> clause.role() == Clause.Role.MAIN)
        .flatMap(clause -> clause.subject().stream())
        .filter(context::namesParty)
        .map(QuotedSpeech::source)
        .findFirst();
  }

  private static SpeechSource source(Phrase phrase) {
    return new SpeechSource(phrase.sentence(), phrase.range());
  }
}

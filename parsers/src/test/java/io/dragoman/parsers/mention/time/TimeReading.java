package io.dragoman.parsers.mention.time;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.SentenceSplitter;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.text.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the times of a sentence or two for a test. */
final class TimeReading {

  /** A Wednesday. */
  static final LocalDate DAY_OF_WRITING = LocalDate.of(2024, 5, 15);

  private static final TimeTagger TAGGER = new TimeTagger(Lexicon.standard());

  private TimeReading() {}

  static List<TimeExpression> expressions(String text, TimeTense tense, TimeContext context) {
    List<Sentence> sentences = SentenceSplitter.split(text, List.of(TextSpan.of(0, text.length())));
    return TAGGER.tagWithTenses(sentences, sentence -> token -> tense, context).all();
  }

  static List<TimeExpression> expressions(String text, TimeTense tense) {
    return expressions(text, tense, TimeContext.of(Optional.of(DAY_OF_WRITING)));
  }

  /** "Monday = 2024-05-20; three days = P3D". */
  static String read(String text, TimeTense tense) {
    return print(text, expressions(text, tense));
  }

  static String print(String text, List<TimeExpression> expressions) {
    return expressions.stream()
        .map(time -> time.span().in(text) + " = " + value(time))
        .collect(Collectors.joining("; "));
  }

  private static String value(TimeExpression time) {
    return time.date()
        .map(Object::toString)
        .or(time::duration)
        .orElse(time.kind() == TimeExpression.Kind.DATE ? "?" : time.kind().toString());
  }
}

package io.dragoman.parsers.statement;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.text.TextSpan;

/**
 * The phrase that names a speaker.
 *
 * @param sentence the sentence it stands in
 * @param range its tokens
 */
record SpeechSource(Sentence sentence, TokenRange range) {

  /** Where it stands in the text. */
  TextSpan span() {
    return sentence.span(range);
  }
}

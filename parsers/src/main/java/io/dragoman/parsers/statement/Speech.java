package io.dragoman.parsers.statement;

import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One act of speech as a rule found it, before its speaker is looked up.
 *
 * @param rule the name of the rule
 * @param cue the words of saying, where there are any
 * @param source the phrase that names the speaker, where there is one
 * @param label the words before the colon of a turn in a transcript that name the speaker
 * @param content what is said, in text order, without quotation marks around the whole
 * @param addressees the phrases that name who is spoken to
 * @param verbatim whether whole paragraphs without marks are the speaker's own words
 */
record Speech(
    String rule,
    Optional<SpeechCue> cue,
    Optional<SpeechSource> source,
    Optional<TextSpan> label,
    List<TextSpan> content,
    List<SpeechSource> addressees,
    boolean verbatim) {

  Speech {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
  }

  /** Speech inside the reporter's sentences, where quotation marks tell whose words they are. */
  static Speech told(
      String rule,
      Optional<SpeechCue> cue,
      Optional<SpeechSource> source,
      List<TextSpan> content,
      List<SpeechSource> addressees) {
    return new Speech(rule, cue, source, Optional.empty(), content, addressees, false);
  }

  /** Whole paragraphs that are the speaker's own words. */
  static Speech block(
      String rule, Optional<SpeechCue> cue, Optional<SpeechSource> source, TextSpan content) {
    return new Speech(rule, cue, source, Optional.empty(), List.of(content), List.of(), true);
  }

  /** A turn of a transcript. */
  static Speech turn(String rule, TextSpan label, TextSpan content) {
    return new Speech(
        rule,
        Optional.empty(),
        Optional.empty(),
        Optional.of(label),
        List.of(content),
        List.of(),
        true);
  }

  /** Where the words that name the speaker stand. */
  Optional<TextSpan> sourceSpan() {
    return source.map(SpeechSource::span).or(() -> label);
  }

  /** The same speech with one more piece of content. */
  Speech and(TextSpan more) {
    List<TextSpan> pieces = new ArrayList<>(content);
    pieces.add(more);
    return new Speech(rule, cue, source, label, pieces, addressees, verbatim);
  }

  /** The same speech with the source of an earlier one, if it has none and shares its sentence. */
  Speech withSourceOf(Speech before) {
    boolean shares =
        source.isEmpty()
            && cue.isPresent()
            && before
                .source()
                .filter(s -> s.sentence().span().contains(cue.get().span()))
                .isPresent();
    return shares
        ? new Speech(rule, cue, before.source(), label, content, addressees, verbatim)
        : this;
  }

  int begin() {
    return content.get(0).begin();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }
}

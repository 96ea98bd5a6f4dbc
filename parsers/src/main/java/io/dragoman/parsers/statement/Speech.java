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
 * @param content what is said, in text order, without quotation marks around the whole
 * @param addressees the phrases that name who is spoken to
 */
record Speech(
    String rule,
    Optional<SpeechCue> cue,
    Optional<SpeechSource> source,
    List<TextSpan> content,
    List<SpeechSource> addressees) {

  Speech {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
  }

  /** The same speech with one more piece of content. */
  Speech and(TextSpan more) {
    List<TextSpan> pieces = new ArrayList<>(content);
    pieces.add(more);
    return new Speech(rule, cue, source, pieces, addressees);
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
    return shares ? new Speech(rule, cue, before.source(), content, addressees) : this;
  }

  int begin() {
    return content.get(0).begin();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }
}

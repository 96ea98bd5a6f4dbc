package io.dragoman.parsers.agenda;

import io.dragoman.event.SubjectCode;
import io.dragoman.parsers.language.Token;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PhraseText;
import io.dragoman.parsers.lexicon.PhraseTrie;
import io.dragoman.parsers.lexicon.SubjectTrigger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The subject code of a topic: that of the IPTC Media Topics whose trigger words weigh most in it.
 * Immutable.
 */
final class SubjectCodes {

  private final PhraseTrie<SubjectTrigger> triggers;

  SubjectCodes(PhraseTrie<SubjectTrigger> triggers) {
    this.triggers = triggers;
  }

  /**
   * The code that fits a topic best; of several that fit as well, the first one in the text.
   *
   * @param topic the topic's tokens
   * @return the code, or empty where no trigger word stands in the topic
   */
  Optional<SubjectCode> of(List<Token> topic) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    PhraseText text = PhraseText.of(topic.stream().map(Token::text).toList());
    for (PhraseMatch<SubjectTrigger> match : triggers.findAll(text)) {
      for (SubjectTrigger trigger : match.values()) {
        weights.merge(trigger.code(), trigger.weight() * match.length(), Integer::sum);
        labels.put(trigger.code(), trigger.label());
      }
    }
    return weights.entrySet().stream()
        .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
        .map(best -> SubjectCode.of(best.getKey(), labels.getOrDefault(best.getKey(), "")));
  }
}

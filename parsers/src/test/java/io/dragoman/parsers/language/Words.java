package io.dragoman.parsers.language;

import java.util.List;
import java.util.Optional;

/** Phrases as the words that they are made of, for assertions. */
final class Words {

  private Words() {}

  static String of(Sentence sentence) {
    return of(sentence, new TokenRange(0, sentence.size()));
  }

  static String of(Sentence sentence, TokenRange range) {
    StringBuilder words = new StringBuilder();
    for (int i = range.begin(); i < range.end(); i++) {
      words.append(words.length() > 0 ? " " : "").append(sentence.token(i).text());
    }
    return words.toString();
  }

  static String of(Phrase phrase) {
    return of(phrase.sentence(), phrase.range());
  }

  static String of(Optional<Phrase> phrase) {
    return phrase.map(Words::of).orElse("-");
  }

  static List<String> of(List<Phrase> phrases) {
    return phrases.stream().map(Words::of).toList();
  }

  static List<String> ranges(Sentence sentence, List<TokenRange> ranges) {
    return ranges.stream().map(range -> of(sentence, range)).toList();
  }

  static int token(Syntax syntax, String word) {
    return syntax.sentence().tokens().stream()
        .filter(token -> token.text().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + word))
        .index();
  }
}

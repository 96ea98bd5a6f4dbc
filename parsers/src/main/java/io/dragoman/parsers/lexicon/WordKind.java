package io.dragoman.parsers.lexicon;

import java.util.List;

/** What kind of word the head of a phrase is, which says how the phrase is inflected. */
public enum WordKind {
  /** A verb phrase; its first word is inflected. */
  VERB,
  /** A noun phrase; its head noun has a plural. */
  NOUN,
  /** Not inflected: according to, in the words of. */
  PHRASE;

  List<String> forms(String phrase, Inflection inflection) {
    return switch (this) {
      case VERB -> inflection.verbForms(phrase);
      case NOUN -> inflection.nounForms(phrase);
      case PHRASE -> List.of();
    };
  }
}

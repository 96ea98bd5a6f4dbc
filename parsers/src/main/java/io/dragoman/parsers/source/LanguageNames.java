package io.dragoman.parsers.source;

import java.util.Optional;

/** Names the language of a text that does not read like English. Shared by threads. */
interface LanguageNames {

  /** The language as a BCP 47 tag, or empty where it is not known. */
  Optional<String> language(String text);

  /** What to say where no language is named, beginning with a sign, or nothing. */
  String hint();

  /** The library where it is there, and otherwise one that knows no language. */
  static LanguageNames available() {
    return OptionalLibrary.OPENNLP.isPresent() ? OpenNlpLanguages.onDemand() : UNKNOWING;
  }

  /** Knows no language. */
  LanguageNames UNKNOWING =
      new LanguageNames() {
        @Override
        public Optional<String> language(String text) {
          return Optional.empty();
        }

        @Override
        public String hint() {
          return "; to have the language named, add " + OptionalLibrary.OPENNLP.coordinates();
        }
      };
}

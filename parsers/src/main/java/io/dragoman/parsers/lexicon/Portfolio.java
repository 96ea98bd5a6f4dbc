package io.dragoman.parsers.lexicon;

import java.util.Optional;

/**
 * What a minister, secretary, envoy or committee is for: foreign affairs, defence, trade.
 *
 * @param phrase the words
 * @param domain one word for all spellings, such as defence
 * @param officeClass the class of a minister with this portfolio, if not MINISTER
 * @param attributive true if the words stand before a title: Foreign Minister, Trade Secretary
 */
public record Portfolio(
    String phrase, String domain, Optional<OfficeClass> officeClass, boolean attributive) {

  static Portfolio from(LexiconRow row) {
    return new Portfolio(
        row.phrase(),
        row.text("domain"),
        row.optional("class").map(text -> row.choice("class", OfficeClass.class)),
        row.flag("attributive"));
  }
}

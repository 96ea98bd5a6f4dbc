package io.dragoman.parsers.lexicon;

/**
 * A verb form that no rule makes, or whose last consonant is doubled.
 *
 * @param phrase the inflected form, such as {@code met}
 * @param lemma the verb, such as {@code meet}
 * @param form which form it is
 */
public record IrregularForm(String phrase, String lemma, VerbForm form) {

  static IrregularForm from(LexiconRow row) {
    return new IrregularForm(row.phrase(), row.text("lemma"), row.choice("form", VerbForm.class));
  }
}

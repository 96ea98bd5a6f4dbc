package io.dragoman.quality.metamorphic;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A known change of a text, and what it does to the values of the records. */
interface Relation {

  /** The name under which its share is recorded. */
  String name();

  /** The change, or nothing where the text has nothing to change. */
  Optional<Change> apply(Article article, Dossier dossier);

  /** The article with another text. */
  static Article withText(Article article, String text) {
    return Article.builder().from(article).text(text).build();
  }

  /**
   * A text before and after.
   *
   * @param before the one text
   * @param after the other
   * @param values what a value that is read from the first becomes in the second
   */
  record Change(Article before, Article after, UnaryOperator<String> values) {

    static Change of(Article before, String after) {
      return new Change(before, withText(before, after), UnaryOperator.identity());
    }
  }
}

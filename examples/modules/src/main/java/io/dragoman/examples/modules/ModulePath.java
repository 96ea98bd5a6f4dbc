package io.dragoman.examples.modules;

import io.dragoman.dossier.Dossier;
import io.dragoman.json.DragomanJson;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.time.LocalDate;

/**
 * Parses, writes JSON and reads it back, all from a named module. The build runs it with {@code
 * java -p}: only there does a package that is not exported or not opened show.
 */
final class ModulePath {

  private static final String TEXT =
      "Estonian Prime Minister Liis Tamm will visit Morocco on May 6. \"We have much to talk"
          + " about,\" Tamm said in Tallinn.";

  private ModulePath() {}

  /**
   * Runs the example; an exception ends it with a status other than 0.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    requireNamed(ArticleParser.class);
    requireNamed(Dossier.class);
    Dossier dossier = ArticleParser.standard().parse(Article.of(TEXT, LocalDate.of(2019, 5, 2)));
    String json = DragomanJson.standard().write(dossier);
    Dossier same = DragomanJson.standard().read(json, Dossier.class);
    if (!same.equals(dossier)) {
      throw new IllegalStateException("read back " + same + " instead of " + dossier);
    }
    if (dossier.visits().isEmpty()) {
      throw new IllegalStateException("no visit was found in: " + TEXT);
    }
    System.out.println("On the module path: " + dossier.visits().size() + " visit, JSON and back");
  }

  private static void requireNamed(Class<?> type) {
    if (!type.getModule().isNamed()) {
      throw new IllegalStateException(type + " is not in a named module");
    }
  }
}

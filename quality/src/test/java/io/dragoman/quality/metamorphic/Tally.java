package io.dragoman.quality.metamorphic;

import io.dragoman.dossier.Dossier;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.util.ArrayList;
import java.util.List;

/** How many records changed as their text did. Not thread-safe. */
final class Tally {

  private final ArticleParser parser = ArticleParser.standard();
  private final List<String> misses = new ArrayList<>();
  private int texts;
  private int wholeTexts;
  private int records;
  private int held;

  /** Changes the articles and compares what is read before and after. */
  void add(Relation relation, List<Article> articles) {
    for (Article article : articles) {
      Dossier dossier = parser.parse(article);
      relation.apply(article, dossier).ifPresent(change -> add(article, change));
    }
  }

  private void add(Article article, Relation.Change change) {
    List<String> expected =
        Signature.of(parser.parse(change.before())).stream().map(change.values()).toList();
    List<String> found = Signature.of(parser.parse(change.after()));
    List<String> lost = new ArrayList<>(expected);
    List<String> added = new ArrayList<>();
    for (String line : found) {
      if (!lost.remove(line)) {
        added.add(line);
      }
    }
    count(article.id().orElse(""), expected.size(), lost, added);
  }

  /** Counts a text of which some records were lost and others appeared. */
  void count(String id, int expected, List<String> lost, List<String> added) {
    texts++;
    wholeTexts += lost.isEmpty() && added.isEmpty() ? 1 : 0;
    records += expected - lost.size() + Math.max(lost.size(), added.size());
    held += expected - lost.size();
    lost.forEach(line -> misses.add(id + "\t- " + line));
    added.forEach(line -> misses.add(id + "\t+ " + line));
  }

  int texts() {
    return texts;
  }

  int wholeTexts() {
    return wholeTexts;
  }

  int records() {
    return records;
  }

  int held() {
    return held;
  }

  /** The share of the pairs of records that hold, 1 where there is none. */
  double share() {
    return records == 0 ? 1 : held / (double) records;
  }

  /**
   * What did not hold, a line each: {@code -} for a record that was lost, {@code +} for a new one.
   */
  List<String> misses() {
    return misses;
  }
}

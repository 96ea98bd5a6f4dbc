package io.dragoman.quality.metamorphic;

import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text that is cut behind a sentence: what is proved by the words before the cut alone is found
 * without the rest.
 */
final class CutRelation {

  private final ArticleParser parser = ArticleParser.standard();

  /** Cuts the articles behind each of their sentences. */
  void add(List<Article> articles, Tally tally) {
    for (Article article : articles) {
      Dossier whole = parser.parse(article);
      for (int cut : cuts(article.text())) {
        add(article, whole, cut, tally);
      }
    }
  }

  private void add(Article article, Dossier whole, int cut, Tally tally) {
    Dossier part = parser.parse(Relation.withText(article, article.text().substring(0, cut)));
    Set<String> found =
        part.facts(Fact.class).stream().map(CutRelation::proof).collect(Collectors.toSet());
    List<String> expected =
        whole.facts(Fact.class).stream()
            .filter(fact -> fact.evidence().stream().allMatch(e -> e.span().end() <= cut))
            .map(CutRelation::proof)
            .toList();
    List<String> lost = expected.stream().filter(proof -> !found.contains(proof)).toList();
    tally.count(article.id().orElse("") + "@" + cut, expected.size(), lost, List.of());
  }

  /** What a record is and what proves it. */
  private static String proof(Fact fact) {
    return fact.type()
        + fact.evidence().stream()
            .map(CutRelation::proof)
            .sorted()
            .collect(Collectors.joining(" | ", " | ", ""));
  }

  private static String proof(Evidence evidence) {
    return evidence.property() + "=" + evidence.quote() + "@" + evidence.span().begin();
  }

  private static List<Integer> cuts(String text) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      boolean stop = text.charAt(i - 1) == '.' || "”\"".indexOf(text.charAt(i - 1)) >= 0;
      boolean next = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
      boolean paragraph = text.charAt(i) == '\n' && text.charAt(i - 1) != '\n';
      boolean sentence =
          stop && text.charAt(i) == ' ' && next && Character.isLowerCase(before(text, i));
      if (paragraph || sentence) {
        cuts.add(i);
      }
    }
    return cuts;
  }

  /** The letter before the full stop: a small one, since "U.S." and "J." end no sentence. */
  private static char before(String text, int end) {
    return end < 4 || text.charAt(end - 4) == ' ' ? 'X' : text.charAt(end - 2);
  }
}

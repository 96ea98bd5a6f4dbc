package io.dragoman.examples.cli;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The articles of one export, and their dossiers one behind the other. */
final class Gathered {

  private final List<Article> articles = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Dossier.Builder all = Dossier.builder();

  void add(Article article, Dossier dossier) {
    String id = article.id().orElse("");
    if (!ids.add(id)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          id.isEmpty()
              ? "several articles in one file need names; give files instead of standard input"
              : "two articles are called " + id + "; rename one, or write to a folder");
    }
    articles.add(article);
    all.addAllArticles(dossier.articles())
        .addAllOfficials(dossier.officials())
        .addAllVisits(dossier.visits())
        .addAllMeetings(dossier.meetings())
        .addAllAgenda(dossier.agenda())
        .addAllStatements(dossier.statements())
        .addAllOthers(dossier.others())
        .addAllPlaces(dossier.places())
        .addAllTimes(dossier.times())
        .addAllWarnings(dossier.warnings());
  }

  List<Article> articles() {
    return articles;
  }

  Dossier dossier() {
    return all.build();
  }
}

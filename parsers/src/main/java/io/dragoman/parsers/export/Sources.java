package io.dragoman.parsers.export;

import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The articles of a dossier: which of them a piece of evidence, or a record, comes from. */
final class Sources {

  private final List<Article> articles;
  private final Map<String, Article> byId = new LinkedHashMap<>();

  private final List<ArticleHeader> headers;

  private Sources(Dossier dossier, List<Article> articles) {
    this.headers = dossier.articles();
    this.articles = List.copyOf(articles);
    for (Article article : articles) {
      article.id().ifPresent(id -> put(id, article));
    }
    if (articles.size() > 1 && byId.size() < articles.size()) {
      throw new IllegalArgumentException(
          "several articles need an id each, but %d of %d have none"
              .formatted(articles.size() - byId.size(), articles.size()));
    }
  }

  private void put(String id, Article article) {
    if (byId.put(id, article) != null) {
      throw new IllegalArgumentException("two articles have the id \"" + id + "\"");
    }
  }

  static Sources of(Dossier dossier, List<Article> articles) {
    return new Sources(dossier, articles);
  }

  List<Article> articles() {
    return articles;
  }

  /** The article of a piece of evidence. */
  Optional<Article> of(Evidence evidence) {
    Optional<Article> named = evidence.articleId().map(byId::get);
    return named.isPresent() || articles.size() != 1 || isForeign(evidence)
        ? named
        : Optional.of(articles.get(0));
  }

  private boolean isForeign(Evidence evidence) {
    return evidence.articleId().isPresent() && articles.get(0).id().isPresent();
  }

  /** The articles that a record has evidence in, each once, in order. */
  List<Article> of(Fact fact) {
    List<Article> named =
        fact.evidence().stream().map(this::of).flatMap(Optional::stream).distinct().toList();
    return named.isEmpty() && articles.size() == 1 ? articles : named;
  }

  /** The day on which the newest article of a record was published, if any is known. */
  Optional<LocalDate> newest(Fact fact) {
    return of(fact).stream()
        .map(Article::publishedOn)
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /** The evidence of a record that an article gives. */
  List<Evidence> evidence(Fact fact, Article article) {
    return fact.evidence().stream().filter(evidence -> isOf(evidence, article)).toList();
  }

  boolean isOf(Evidence evidence, Article article) {
    return of(evidence).filter(found -> Objects.equals(found, article)).isPresent();
  }

  /** The headline, whether it came beside the text or stands in it. */
  Optional<String> headline(Article article) {
    return article
        .headline()
        .or(
            () ->
                headers.stream()
                    .filter(header -> header.articleId().equals(article.id()))
                    .findFirst()
                    .flatMap(ArticleHeader::headline));
  }

  /** The address of an article, or a name that is as good as one. */
  String iri(Article article) {
    return article
        .url()
        .orElseGet(
            () ->
                "urn:dragoman:article:"
                    + article
                        .id()
                        .map(Iri::escaped)
                        .orElseGet(() -> StableHash.of(article.text())));
  }
}

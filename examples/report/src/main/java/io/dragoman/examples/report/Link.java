package io.dragoman.examples.report;

import io.dragoman.text.Article;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Where the article was published. Only an address of the web becomes a link. */
record Link(String url, String host) {

  /** The address of an article; empty where it has none, or one of another kind. */
  static List<Link> of(Article article) {
    return article.url().stream().flatMap(url -> safe(url).stream()).toList();
  }

  private static List<Link> safe(String url) {
    try {
      URI uri = new URI(url.strip());
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null
          ? List.of(new Link(uri.toASCIIString(), uri.getHost()))
          : List.of();
    } catch (URISyntaxException e) {
      return List.of();
    }
  }
}

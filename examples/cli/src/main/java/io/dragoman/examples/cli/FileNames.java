package io.dragoman.examples.cli;

import io.dragoman.text.Article;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of files for articles: safe on every system, none twice. */
final class FileNames {

  private static final int LONGEST = 100;

  private final Set<String> taken = new HashSet<>();

  /** The name without an ending. */
  String of(Article article) {
    String wanted = safe(stem(article.id().orElse("article")));
    String name = wanted;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = wanted + "-" + number;
    }
    return name;
  }

  private static String stem(String id) {
    int dot = id.lastIndexOf('.');
    return dot > 0 ? id.substring(0, dot) : id;
  }

  private static String safe(String id) {
    StringBuilder name = new StringBuilder();
    id.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' ? c : '-')
        .forEach(name::appendCodePoint);
    while (!name.isEmpty() && (name.charAt(0) == '.' || name.charAt(0) == '-')) {
      name.deleteCharAt(0);
    }
    return name.isEmpty() ? "article" : name.toString();
  }
}

package io.dragoman.examples.report;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A folder with a page for every article and an index of all.
 *
 * <pre>{@code
 * ReportFolder folder = ReportFolder.in(Path.of("report"));
 * for (Article article : articles) {
 *   folder.add(article, parser.parse(article));
 * }
 * folder.finish("What the agencies wrote");
 * }</pre>
 *
 * <p>It keeps of every article only what the index shows. Not for use by several threads at once.
 */
public final class ReportFolder {

  /** The name of the page that leads to all. */
  public static final String INDEX = "index.html";

  private static final int LONGEST_NAME = 80;

  private final Path folder;
  private final List<IndexEntry> entries = new ArrayList<>();
  private final Set<String> names = new HashSet<>(Set.of("index"));

  private ReportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Begins a report in a folder, and makes the folder where there is none.
   *
   * @param folder where to write
   * @return the report
   * @throws IOException if there can be no such folder
   */
  public static ReportFolder in(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new ReportFolder(folder);
  }

  /**
   * Writes the page of an article. Its file has the name of the article's id, as far as that makes
   * a safe name.
   *
   * @param article the article
   * @param dossier what was read from it
   * @return the file that was written
   * @throws IOException if it cannot be written
   */
  public Path add(Article article, Dossier dossier) throws IOException {
    String name = freeName(article.id().orElse("")) + ".html";
    entries.add(IndexEntry.of(name, article, dossier));
    return write(name, ReportPage.render(article, dossier, INDEX));
  }

  /**
   * Writes the index of all articles that were added.
   *
   * @param title its title
   * @return the file that was written
   * @throws IOException if it cannot be written
   */
  public Path finish(String title) throws IOException {
    return write(INDEX, IndexPage.render(title, entries));
  }

  /**
   * Returns how many articles were added.
   *
   * @return their number
   */
  public int size() {
    return entries.size();
  }

  private Path write(String name, String page) throws IOException {
    return Files.write(folder.resolve(name), page.getBytes(StandardCharsets.UTF_8));
  }

  /** A name of small letters, digits and hyphens that no other page has. */
  private String freeName(String id) {
    StringBuilder name = new StringBuilder();
    String stem = id.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").toLowerCase(Locale.ROOT);
    for (int i = 0; i < stem.length() && name.length() < LONGEST_NAME; i++) {
      char c = stem.charAt(i);
      boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (kept) {
        name.append(c);
      } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    while (!name.isEmpty() && name.charAt(name.length() - 1) == '-') {
      name.setLength(name.length() - 1);
    }
    String wanted = name.isEmpty() ? "article" : name.toString();
    String free = wanted;
    for (int i = 2; !names.add(free); i++) {
      free = wanted + "-" + i;
    }
    return free;
  }
}

package io.dragoman.parsers.export;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import io.dragoman.text.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One standard that the records of a dossier travel in.
 *
 * <pre>{@code
 * Exporter calendar = CalendarExporter.standard();
 * try (Writer file = Files.newBufferedWriter(Path.of("visits." + calendar.fileExtension()))) {
 *   for (Warning warning : calendar.write(dossier, List.of(article), file)) {
 *     System.err.println(warning.message());
 *   }
 * }
 * }</pre>
 *
 * <p>Implementations are immutable and safe for use by several threads. Equal input gives equal
 * text, with line feeds on every system unless the standard asks for something else.
 */
public interface Exporter {

  /**
   * Returns the name under which the exporter is asked for.
   *
   * @return a short name in lower case, such as {@code ics}
   */
  String name();

  /**
   * Returns the media type of what is written.
   *
   * @return the type with its character set where it has one, such as {@code text/calendar;
   *     charset=utf-8}
   */
  String mediaType();

  /**
   * Returns the usual ending of file names.
   *
   * @return the ending without its dot, such as {@code ics}
   */
  String fileExtension();

  /**
   * Writes a dossier. The output is neither flushed nor closed.
   *
   * @param dossier what the articles say, of one article or merged from several
   * @param articles the articles that the dossier was read from; evidence finds its article by
   *     {@link Article#id()}, or, where there is one article only, without
   * @param out where the text goes; in a file it is UTF-8
   * @return what the format could not say, in the order of the dossier; empty if nothing was lost
   * @throws IOException if the output refuses
   * @throws IllegalArgumentException if the articles do not fit the format or one another; the
   *     message says why
   */
  List<Warning> write(Dossier dossier, List<Article> articles, Appendable out) throws IOException;

  /**
   * Returns the text of a dossier; warnings are dropped.
   *
   * @param dossier what the articles say
   * @param articles the articles that the dossier was read from
   * @return the text
   * @throws IllegalArgumentException if the articles do not fit the format or one another
   */
  default String toString(Dossier dossier, List<Article> articles) {
    StringBuilder text = new StringBuilder();
    try {
      write(dossier, articles, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a string refused text", e);
    }
    return text.toString();
  }
}

package io.dragoman.examples.cli;

import io.dragoman.text.Article;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles of a report: one file, the files of a folder, or the lines of a file. */
final class ReportSources {

  private final Path source;
  private final Optional<LocalDate> published;

  ReportSources(Path source, Optional<LocalDate> published) {
    this.source = source;
    this.published = published;
  }

  /** Whether there is one article, for which no index is needed. */
  boolean isOne() {
    return !Files.isDirectory(source) && !isLines();
  }

  private boolean isLines() {
    return source.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }

  /** The name of the folder or file. */
  String name() {
    return String.valueOf(source.toAbsolutePath().normalize().getFileName());
  }

  /** All articles, in the order of their names or lines. Each is read when it is asked for. */
  List<Source> all() {
    try {
      return isLines() ? lines() : files();
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.UNREADABLE, "cannot read " + source + ": " + reason(e));
    }
  }

  private List<Source> files() throws IOException {
    try (Stream<Path> paths = Files.walk(source)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && !isHidden(path))
          .sorted()
          .map(path -> new Source(path.toString(), () -> article(path)))
          .toList();
    }
  }

  private boolean isHidden(Path path) {
    for (Path part : source.relativize(path)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private List<Source> lines() throws IOException {
    List<Source> sources = new ArrayList<>();
    int number = 0;
    for (String line : Files.readString(source, StandardCharsets.ISO_8859_1).split("\n", -1)) {
      number++;
      byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
      if (!line.isBlank()) {
        sources.add(new Source("line " + number, () -> ofLine(bytes)));
      }
    }
    return sources;
  }

  private Article ofLine(byte[] line) {
    try {
      return dated(BatchLine.read(line).orElseThrow().article());
    } catch (BadLineException e) {
      throw new CommandFailure(ExitCode.PROBLEMS, e.getMessage());
    }
  }

  /** The article of a file. */
  Article article(Path file) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
      String id = String.valueOf(file.getFileName());
      return dated(Article.builder().id(id).text(text).build());
    } catch (CharacterCodingException e) {
      throw new CommandFailure(ExitCode.NOT_UTF_8, file + " is not UTF-8 text");
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.UNREADABLE, "cannot read " + file + ": " + reason(e));
    }
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException
        ? "there is no such file"
        : String.valueOf(e.getMessage());
  }

  private Article dated(Article article) {
    return article.publishedOn().isPresent() || published.isEmpty()
        ? article
        : Article.builder().from(article).publishedOn(published.get()).build();
  }

  /**
   * An article to be read.
   *
   * @param name what messages call it
   * @param reader reads it
   */
  record Source(String name, Reader reader) {

    Article read() {
      return reader.read();
    }
  }

  /** Reads an article, or throws a {@link CommandFailure}. */
  @FunctionalInterface
  interface Reader {
    Article read();
  }
}

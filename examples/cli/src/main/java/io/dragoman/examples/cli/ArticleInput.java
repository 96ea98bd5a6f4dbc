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
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The article that a command is given: a file or standard input, and its day of publication. */
final class ArticleInput {

  @Parameters(paramLabel = "FILE", description = "A text file in UTF-8; - reads standard input.")
  private String file = "-";

  @Option(
      names = {"-p", "--published"},
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = {
        "The day of publication, such as 2024-04-21.",
        "Without it, words such as \"next week\" stay unresolved."
      })
  private Optional<LocalDate> published = Optional.empty();

  /** Reads the article. Its id is the file's name. */
  Article read(Terminal terminal) {
    Article.Builder article = Article.builder().text(decode(bytes(terminal)));
    if (!isStandardInput()) {
      article.id(String.valueOf(Path.of(file).getFileName()));
    }
    published.ifPresent(article::publishedOn);
    return article.build();
  }

  private byte[] bytes(Terminal terminal) {
    try {
      return isStandardInput() ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException e) {
      throw new CommandFailure(ExitCode.UNREADABLE, "there is no file " + file);
    } catch (IOException e) {
      String reason = Files.isDirectory(Path.of(file)) ? "it is a folder" : e.getMessage();
      throw new CommandFailure(ExitCode.UNREADABLE, "cannot read " + file + ": " + reason);
    }
  }

  private boolean isStandardInput() {
    return file.equals("-");
  }

  private String decode(byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException e) {
      throw new CommandFailure(
          ExitCode.NOT_UTF_8,
          "%s is not UTF-8 text: byte %d does not fit; convert it first, for example with iconv"
              .formatted(isStandardInput() ? "standard input" : file, rest.position()));
    }
  }

  /** Reads a day written as 2024-04-21. */
  static final class IsoDate implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + value + "' is not a date; write it as in 2024-04-21");
      }
    }
  }
}

package io.dragoman.quality.metamorphic;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes of how a text is written, which change nothing of what it says. */
final class FormRelations {

  private static final int LONG_WORD = 9;
  private static final int LONG_PARAGRAPH = 120;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

  private FormRelations() {}

  static List<Relation> all() {
    return List.of(
        rewriting("straight quotation marks", FormRelations::straight),
        rewriting("typographic quotation marks", FormRelations::typographic),
        rewriting("carriage returns", text -> text.replace("\r", "").replace("\n", "\r\n")),
        rewriting("doubled spaces", text -> text.replace(" ", "  ")),
        rewriting("no-break spaces", FormRelations::noBreakSpaces),
        rewriting("soft hyphens", FormRelations::softHyphens),
        rewriting("single newlines", text -> text.replace("\n\n", "\n")),
        new Dateline());
  }

  private static Relation rewriting(String name, UnaryOperator<String> rewrite) {
    return new Relation() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Optional<Change> apply(Article article, Dossier dossier) {
        String after = rewrite.apply(article.text());
        return Optional.of(after)
            .filter(text -> !text.equals(article.text()))
            .map(text -> Change.of(article, text));
      }
    };
  }

  private static String straight(String text) {
    return text.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');
  }

  /** A mark opens at the start and behind a blank, a dash or a bracket; elsewhere it closes. */
  private static String typographic(String text) {
    StringBuilder rewritten = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = i == 0 || " \n\u00a0([—–".indexOf(text.charAt(i - 1)) >= 0;
      if (c == '"') {
        rewritten.append(opens ? '“' : '”');
      } else if (c == '\'') {
        rewritten.append(opens ? '‘' : '’');
      } else {
        rewritten.append(c);
      }
    }
    return rewritten.toString();
  }

  /** Every third blank, as pages have them between a title and a name or a day and a month. */
  private static String noBreakSpaces(String text) {
    StringBuilder rewritten = new StringBuilder(text);
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && ++blanks % 3 == 0) {
        rewritten.setCharAt(i, '\u00a0');
      }
    }
    return rewritten.toString();
  }

  /** In the middle of every long word of small letters. */
  private static String softHyphens(String text) {
    StringBuilder rewritten = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLowerCase(text.charAt(i))) {
        continue;
      }
      int middle = i - start >= LONG_WORD ? (start + i) / 2 : start;
      rewritten.append(text, start, middle).append(middle > start ? "\u00ad" : "");
      rewritten.append(text, middle, Math.min(i + 1, text.length()));
      start = i + 1;
    }
    return rewritten.toString();
  }

  /** The first paragraph of the body with two datelines that say the same. */
  private static final class Dateline implements Relation {

    @Override
    public String name() {
      return "style of dateline";
    }

    @Override
    public Optional<Change> apply(Article article, Dossier dossier) {
      boolean has = dossier.articles().stream().anyMatch(header -> header.dateline().isPresent());
      int body = body(article.text());
      if (has || body < 0 || article.publishedOn().isEmpty()) {
        return Optional.empty();
      }
      String day = DAY.format(article.publishedOn().get());
      Article before = with(article, body, "GENEVA, " + day + " (Press Service) -- ");
      return Optional.of(Change.of(before, with(article, body, "GENEVA — ").text()));
    }

    private static Article with(Article article, int at, String dateline) {
      String text = article.text();
      return Relation.withText(article, text.substring(0, at) + dateline + text.substring(at));
    }

    /** The first long paragraph, if only short lines stand above it that end no sentence. */
    private static int body(String text) {
      int start = 0;
      for (String paragraph : text.split("\n", -1)) {
        String line = paragraph.strip();
        if (line.length() > LONG_PARAGRAPH && line.endsWith(".")) {
          return start;
        }
        if (line.endsWith(".") || line.endsWith(":")) {
          return -1;
        }
        start += paragraph.length() + 1;
      }
      return -1;
    }
  }
}

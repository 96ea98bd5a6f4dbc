package io.dragoman.parsers.source;

import io.dragoman.text.Article;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article in the making: what the reader of a form found, before what all forms share is done.
 * Not for use by several threads at once.
 */
final class Draft {

  /** Two wordings of one moment may fall on neighbouring days, as their time zones differ. */
  private static final int SAME_NIGHT = 1;

  private final SourceForm form;
  private final List<Warning> warnings = new ArrayList<>();
  private final List<Claim> dates = new ArrayList<>();
  private MappedText text = new MappedText();
  private Optional<String> id = Optional.empty();
  private Optional<String> headline = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private Optional<String> dateline = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> url = Optional.empty();

  /** A day of publication, and who says so. */
  private record Claim(String origin, LocalDate day) {}

  Draft(SourceForm form) {
    this.form = form;
  }

  Draft text(MappedText mapped) {
    this.text = mapped;
    return this;
  }

  /** Each of these keeps the first value that is not blank. */
  Draft id(Optional<String> value) {
    id = first(id, value);
    return this;
  }

  Draft headline(Optional<String> value) {
    headline = first(headline, value.map(Draft::oneLine));
    return this;
  }

  Draft byline(Optional<String> value) {
    byline = first(byline, value.map(Draft::oneLine));
    return this;
  }

  Draft dateline(Optional<String> value) {
    dateline = first(dateline, value.map(Draft::oneLine));
    return this;
  }

  Draft language(Optional<String> value) {
    language = first(language, value);
    return this;
  }

  Draft publisher(Optional<String> value) {
    publisher = first(publisher, value.map(Draft::oneLine));
    return this;
  }

  Draft url(Optional<String> value) {
    url = first(url, value);
    return this;
  }

  /** Adds what a publisher gives as the date; the first that can be read is the article's. */
  Draft date(String origin, Optional<String> value) {
    value.flatMap(DayReader::read).ifPresent(day -> dates.add(new Claim(origin, day)));
    return this;
  }

  boolean hasDate() {
    return !dates.isEmpty();
  }

  Optional<String> headline() {
    return headline;
  }

  Draft warn(WarningCode code, String message) {
    warnings.add(Warning.of(code.code(), message));
    return this;
  }

  Draft warnings(List<Warning> more) {
    warnings.addAll(more);
    return this;
  }

  private static Optional<String> first(Optional<String> known, Optional<String> other) {
    return known.isPresent() ? known : other.map(String::strip).filter(v -> !v.isEmpty());
  }

  private static String oneLine(String value) {
    return value.replaceAll("\\s+", " ");
  }

  /**
   * Holds the text's dateline against the metadata, looks at the language, and makes the article.
   */
  SourceArticle finish(LanguageCheck languages) {
    String body = text.text();
    Optional<LocalDate> published = published(body);
    if (body.isBlank()) {
      warn(WarningCode.NO_TEXT, "no text of an article was found");
    }
    LanguageCheck.Verdict verdict = languages.check(body, language);
    warnings.addAll(verdict.warnings());
    Article article =
        Article.builder()
            .id(id)
            .headline(headline)
            .byline(byline)
            .dateline(dateline)
            .publishedOn(published)
            .source(publisher)
            .url(url)
            .language(verdict.language())
            .text(body)
            .build();
    return new SourceArticle(article, form, text.map(), warnings);
  }

  private Optional<LocalDate> published(String body) {
    Optional<Claim> first = dates.stream().findFirst();
    first.ifPresent(this::compareClaims);
    Optional<DatelineDay> written =
        DatelineDay.in(body).or(() -> dateline.flatMap(DatelineDay::inLine));
    if (written.isEmpty()) {
      return first.map(Claim::day);
    }
    DatelineDay own = written.get();
    if (first.isEmpty()) {
      return own.day().date();
    }
    LocalDate published = first.get().day();
    Optional<LocalDate> there = own.day().near(published);
    if (there.isPresent() && !there.get().equals(published)) {
      String message =
          "%s says %s, but the dateline of the text says %s; the former is taken"
              .formatted(first.get().origin(), published, there.get());
      warnings.add(
          own.span()
              .map(span -> Warning.of(WarningCode.DATE_DIFFERS.code(), message, span))
              .orElseGet(() -> Warning.of(WarningCode.DATE_DIFFERS.code(), message)));
    }
    return Optional.of(published);
  }

  private void compareClaims(Claim first) {
    for (Claim other : dates) {
      long apart = Math.abs(other.day().toEpochDay() - first.day().toEpochDay());
      if (apart > SAME_NIGHT) {
        warn(
            WarningCode.DATES_CONFLICT,
            "%s says %s, but %s says %s; the former is taken"
                .formatted(first.origin(), first.day(), other.origin(), other.day()));
        return;
      }
    }
  }

  /** The day in a dateline. */
  record DatelineDay(DayReader.Day day, Optional<TextSpan> span) {

    private static final int LINES = 4;
    private static final int LONGEST = 100;
    private static final int MOST_LOWER_WORDS = 2;

    /** Looks at the heads of the first lines. */
    static Optional<DatelineDay> in(String text) {
      int at = 0;
      for (int line = 0; line < LINES && at < text.length(); ) {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        if (!text.substring(at, end).isBlank()) {
          Optional<DatelineDay> found = inHead(text, at, end);
          if (found.isPresent()) {
            return found;
          }
          line++;
        }
        at = end + 1;
      }
      return Optional.empty();
    }

    static Optional<DatelineDay> inLine(String line) {
      return DayReader.first(line).map(day -> new DatelineDay(day, Optional.empty()));
    }

    private static Optional<DatelineDay> inHead(String text, int begin, int lineEnd) {
      int dash = dash(text, begin, Math.min(lineEnd, begin + LONGEST));
      int end = dash >= 0 ? dash : lineEnd;
      String head = text.substring(begin, end);
      if (head.length() > LONGEST || (dash < 0 && head.length() > LONGEST / 2) || isProse(head)) {
        return Optional.empty();
      }
      TextSpan span = TextSpan.of(begin, begin + head.stripTrailing().length());
      return DayReader.first(head).map(day -> new DatelineDay(day, Optional.of(span)));
    }

    private static int dash(String text, int begin, int end) {
      for (int i = begin + 1; i + 1 < end; i++) {
        char c = text.charAt(i);
        boolean dash = c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
        boolean spaced = Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i + 1) == '-';
        if (dash && (spaced || c != '-')) {
          return i;
        }
      }
      return -1;
    }

    private static boolean isProse(String head) {
      int lower = 0;
      for (String word : head.strip().split("\\s+", -1)) {
        if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
          lower++;
        }
      }
      return lower > MOST_LOWER_WORDS;
    }
  }
}

package io.dragoman.examples.cli;

import io.dragoman.actor.Country;
import io.dragoman.actor.Official;
import io.dragoman.actor.Place;
import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Content;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Statement;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.examples.report.DateWords;
import io.dragoman.text.Article;
import io.dragoman.text.Dateline;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a dossier for people. */
final class DossierPrinter {

  private static final int WIDTH = 92;
  private static final int LABEL = 12;

  private final PrintStream out;
  private final Ink ink;
  private final boolean explain;

  DossierPrinter(PrintStream out, Ink ink, boolean explain) {
    this.out = out;
    this.ink = ink;
    this.explain = explain;
  }

  void print(Article article, Dossier dossier) {
    dossier.articles().forEach(this::header);
    section("Visits", dossier.visits(), this::visit);
    section("Meetings", dossier.meetings(), this::meeting);
    section("Agenda", dossier.agenda(), this::topic);
    section("Statements", dossier.statements(), this::statement);
    section("Officials", dossier.officials(), this::official);
    section("Warnings", dossier.warnings(), warning -> warning(article, warning));
    if (dossier.visits().isEmpty()
        && dossier.meetings().isEmpty()
        && dossier.statements().isEmpty()) {
      out.println("No visit, meeting or statement was found.");
    }
  }

  private void header(ArticleHeader header) {
    header.headline().ifPresent(headline -> out.println(ink.strong(headline)));
    String line =
        Stream.of(
                header.byline(),
                header.dateline().flatMap(Dateline::place),
                header.publishedOn().map(DateWords::of))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    if (!line.isEmpty()) {
      out.println(ink.faint(line));
    }
    if (header.headline().isPresent() || !line.isEmpty()) {
      out.println();
    }
  }

  private <T> void section(String title, List<? extends T> records, Consumer<T> printer) {
    if (records.isEmpty()) {
      return;
    }
    out.println(ink.heading(title));
    records.forEach(printer);
    out.println();
  }

  private void visit(Visit visit) {
    String who = Wording.names(visit.visitors());
    String where = visit.host().map(Country::name).map(host -> " to " + host).orElse("");
    item(status(visit.status(), DossierPrinter::isOff, DossierPrinter::isDone), who + where);
    visit.date().ifPresent(date -> detail("when", DateWords.of(date)));
    visit.tourDate().ifPresent(date -> detail("tour", DateWords.of(date)));
    detail("where", visit.itinerary().stream().map(this::stop));
    detail("with", visit.delegation().stream().map(Wording::introduced));
    detail(
        "kind",
        Stream.of(visit.kind().map(Wording::of), visit.ordinal().map(Wording::ordinal))
            .flatMap(Optional::stream));
    visit.purpose().ifPresent(purpose -> detail("purpose", purpose));
    evidence(visit.evidence(), visit.foundBy());
  }

  private String stop(Stop stop) {
    return stop.place().name()
        + stop.date().map(date -> " (" + DateWords.of(date) + ")").orElse("");
  }

  private static boolean isOff(VisitStatus status) {
    return status == VisitStatus.CANCELLED || status == VisitStatus.POSTPONED;
  }

  private static boolean isDone(VisitStatus status) {
    return status == VisitStatus.COMPLETED || status == VisitStatus.ONGOING;
  }

  private void meeting(Meeting meeting) {
    String what =
        Stream.of(
                Optional.of(Wording.names(meeting.participants())),
                meeting.name().or(() -> meeting.kind().map(Wording::of)),
                meeting.date().map(DateWords::of),
                meeting.place().map(Place::name))
            .flatMap(Optional::stream)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · "));
    item(
        status(
            meeting.status(),
            status -> status == MeetingStatus.CANCELLED,
            status -> status == MeetingStatus.HELD),
        what);
    evidence(meeting.evidence(), meeting.foundBy());
  }

  private void topic(AgendaItem item) {
    item(ink.faint(padded(item.kind().map(Wording::of).orElse("topic"))), item.topic());
    evidence(item.evidence(), item.foundBy());
  }

  private void statement(Statement statement) {
    String cue = statement.cue().map(c -> " · " + c.text()).orElse("");
    item(
        ink.faint(padded(statement.mode().map(Wording::of).orElse(""))),
        Wording.names(statement.speakers()) + cue);
    String said =
        statement.content().stream().map(Content::text).collect(Collectors.joining(" … "));
    out.print(" ".repeat(LABEL + 2));
    wrapped(said, LABEL + 2);
    evidence(statement.evidence(), statement.foundBy());
  }

  private void official(Official official) {
    String office = Wording.office(official).map(words -> ", " + words).orElse("");
    out.println("  " + ink.strong(official.name()) + office);
    evidence(official.evidence(), official.foundBy());
  }

  private void warning(Article article, Warning warning) {
    String where =
        warning
            .span()
            .map(
                span ->
                    " at " + span.begin() + ": \"" + Wording.excerpt(article.text(), span) + "\"")
            .orElse("");
    out.println("  " + ink.unsure(warning.code()) + " " + warning.message() + where);
  }

  /** Each property with the words that say it and where they stand, and the rule. */
  private void evidence(List<Evidence> evidence, Optional<String> foundBy) {
    if (!explain) {
      return;
    }
    for (Evidence piece : evidence) {
      TextSpan span = piece.span();
      out.print(" ".repeat(LABEL + 2) + ink.faint("| "));
      wrapped(
          "%s: \"%s\" at %d to %d"
              .formatted(piece.property(), piece.quote(), span.begin(), span.end()),
          LABEL + 4);
    }
    foundBy.ifPresent(rule -> out.println(" ".repeat(LABEL + 2) + ink.faint("| found by " + rule)));
  }

  private <S extends Enum<S>> String status(
      Optional<S> status, Predicate<S> off, Predicate<S> done) {
    String word = padded(status.map(Wording::of).orElse("?"));
    if (status.isEmpty()) {
      return ink.faint(word);
    }
    if (off.test(status.get())) {
      return ink.bad(word);
    }
    return done.test(status.get()) ? ink.good(word) : ink.unsure(word);
  }

  private static String padded(String label) {
    return label + " ".repeat(Math.max(1, LABEL - label.length()));
  }

  private void item(String label, String words) {
    out.print("  " + label);
    wrapped(words, LABEL + 2);
  }

  private void detail(String label, Stream<String> words) {
    String joined = words.collect(Collectors.joining("; "));
    if (!joined.isEmpty()) {
      detail(label, joined);
    }
  }

  private void detail(String label, String words) {
    out.print(" ".repeat(LABEL + 2) + ink.faint(padded(label)));
    wrapped(words, 2 * LABEL + 2);
  }

  /** Prints words from the current column on, and goes on in that column on the next lines. */
  private void wrapped(String words, int indent) {
    out.println(String.join("\n" + " ".repeat(indent), Wording.lines(words, WIDTH - indent)));
  }
}

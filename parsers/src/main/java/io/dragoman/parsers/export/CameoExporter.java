package io.dragoman.parsers.export;

import io.dragoman.actor.Place;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes CAMEO-coded dyads with tabs between them, in the 26 columns of the Phoenix data sets,
 * which R and Python packages for event data load: one row for each pair of actor codes, and for
 * meetings and visits one for each direction.
 *
 * <p>Which record is which event is told by {@link EventCodes}. Actors are coded by country (ISO
 * 3166-1 alpha-3) and role ({@code KENGOV}), international organizations as {@code IGO} and their
 * code; an unnamed target is {@code ---}. A record whose actors have no code is left out with a
 * warning {@value #NO_ACTOR}, one that is no event of the scheme with {@value #NOT_CODED}.
 *
 * <p>{@code Date} is the day of the event; of an intention, and where the article tells no date,
 * the day of the report. Of an inexact date only {@code Year} and, if it is known, {@code Month}
 * are filled.
 */
public final class CameoExporter implements Exporter {

  /** The code of the warning that a record is no event of the scheme. */
  public static final String NOT_CODED = "events-not-coded";

  /** The code of the warning that nobody who acts in a record has a code. */
  public static final String NO_ACTOR = "events-no-actor";

  private static final List<String> COLUMNS =
      List.of(
          "EventID",
          "Date",
          "Year",
          "Month",
          "Day",
          "SourceActorFull",
          "SourceActorEntity",
          "SourceActorRole",
          "SourceActorAttribute",
          "TargetActorFull",
          "TargetActorEntity",
          "TargetActorRole",
          "TargetActorAttribute",
          "EventCode",
          "EventRootCode",
          "PentaClass",
          "GoldsteinScore",
          "Issues",
          "Lat",
          "Lon",
          "LocationName",
          "StateName",
          "CountryCode",
          "SentenceID",
          "URLs",
          "NewsSources");

  private static final Actor NOBODY =
      new Actor("", Optional.empty(), Optional.empty(), "---", "", "");
  private static final CameoExporter STANDARD = new CameoExporter();

  private CameoExporter() {}

  /**
   * Returns the exporter.
   *
   * @return the exporter
   */
  public static CameoExporter standard() {
    return STANDARD;
  }

  /**
   * Returns the names of the columns.
   *
   * @return the 26 names in order
   */
  public static List<String> columns() {
    return COLUMNS;
  }

  @Override
  public String name() {
    return "cameo";
  }

  @Override
  public String mediaType() {
    return "text/tab-separated-values; charset=utf-8";
  }

  @Override
  public String fileExtension() {
    return "cameo.tsv";
  }

  @Override
  public List<Warning> write(Dossier dossier, List<Article> articles, Appendable out)
      throws IOException {
    List<Warning> warnings = new ArrayList<>();
    DelimitedText text = DelimitedText.tabs();
    text.writeLine(COLUMNS, out);
    Sources sources = Sources.of(dossier, articles);
    for (CodedEvent event : new EventCoder(dossier, sources, warnings).events()) {
      Set<Dyad> dyads = dyads(event);
      if (dyads.isEmpty()) {
        warnings.add(
            Warning.of(
                NO_ACTOR, EventCoder.title(event.fact()) + " has nobody with a code who acts"));
      }
      int number = 0;
      for (Dyad dyad : dyads) {
        number++;
        text.writeLine(row(event, dyad, number), out);
      }
    }
    return List.copyOf(warnings);
  }

  private static Set<Dyad> dyads(CodedEvent event) {
    Set<Dyad> dyads = new LinkedHashSet<>();
    String code = event.code().cameo().orElseThrow();
    if (event.targets().isEmpty() && event.code().reverse().isPresent()) { // all act alike
      for (Actor source : coded(event.sources())) {
        coded(event.sources()).stream()
            .filter(target -> !target.code().equals(source.code()))
            .forEach(target -> dyads.add(new Dyad(source, target, code)));
      }
      return dyads;
    }
    List<Actor> targets = event.targets().isEmpty() ? List.of(NOBODY) : coded(event.targets());
    for (Actor source : coded(event.sources())) {
      for (Actor target : targets) {
        dyads.add(new Dyad(source, target, code));
        event.code().reverse().ifPresent(back -> dyads.add(new Dyad(target, source, back)));
      }
    }
    return dyads;
  }

  private static List<Actor> coded(List<Actor> actors) {
    return actors.stream().filter(actor -> !actor.code().isEmpty()).toList();
  }

  private static List<String> row(CodedEvent event, Dyad dyad, int number) {
    Optional<LocalDate> day = event.day();
    Optional<LocalDate> start = day.isPresent() ? day : event.told().flatMap(EventDate::start);
    boolean month =
        day.isPresent()
            || start.isPresent()
                && event
                    .told()
                    .flatMap(EventDate::end)
                    .filter(end -> sameMonth(end, start.get()))
                    .isPresent();
    List<String> row = new ArrayList<>();
    row.add(event.id() + "." + number);
    row.add(day.map(DateTimeFormatter.BASIC_ISO_DATE::format).orElse(""));
    row.add(start.map(date -> String.valueOf(date.getYear())).orElse(""));
    row.add(start.filter(date -> month).map(date -> digits(date.getMonthValue())).orElse(""));
    row.add(day.map(date -> digits(date.getDayOfMonth())).orElse(""));
    add(row, dyad.source());
    add(row, dyad.target());
    row.add(dyad.code());
    row.add(dyad.code().substring(0, 2));
    row.add(event.code().penta());
    row.add(event.code().goldstein());
    row.add(Cell.of(String.join(";", event.topics())));
    row.add("");
    row.add("");
    row.add(event.place().map(place -> Cell.of(place.name())).orElse(""));
    row.add("");
    row.add(event.place().flatMap(Place::country).map(ActorCodes.standard()::country).orElse(""));
    row.add(Cell.of(position(event)));
    row.add(joined(event, Article::url));
    row.add(joined(event, Article::source));
    return row;
  }

  private static boolean sameMonth(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear() && one.getMonthValue() == other.getMonthValue();
  }

  private static String digits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private static void add(List<String> row, Actor actor) {
    row.add(actor.code());
    row.add(actor.entity().equals(NOBODY.entity()) ? "" : actor.entity());
    row.add(actor.role());
    row.add(actor.attribute());
  }

  /** The article, and the first character of the evidence in it. */
  private static String position(CodedEvent event) {
    Fact fact = event.fact();
    Optional<String> article = event.articles().stream().flatMap(a -> a.id().stream()).findFirst();
    Optional<Integer> begin =
        fact.evidence().stream()
            .filter(evidence -> evidence.articleId().equals(article) || article.isEmpty())
            .map(Evidence::span)
            .map(span -> span.begin())
            .min(Integer::compareTo);
    return article.orElse("") + begin.map(at -> "_" + at).orElse("");
  }

  private static String joined(CodedEvent event, Function<Article, Optional<String>> property) {
    return Cell.of(
        String.join(
            ";",
            event.articles().stream().map(property).flatMap(Optional::stream).distinct().toList()));
  }

  /** One actor towards another; equal if the codes are. */
  private record Dyad(Actor source, Actor target, String code) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Dyad dyad
          && source.code().equals(dyad.source.code())
          && target.code().equals(dyad.target.code())
          && code.equals(dyad.code);
    }

    @Override
    public int hashCode() {
      return Objects.hash(source.code(), target.code(), code);
    }
  }
}

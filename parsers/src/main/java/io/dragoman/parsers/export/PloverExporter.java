package io.dragoman.parsers.export;

import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.Warning;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes PLOVER-coded events with tabs between them, in the 40 columns of the POLECAT data set: one
 * row for each event. A visitor is the actor and the host the recipient; in a meeting all
 * participants are actors. Several values in a cell are separated by {@code "; "}, what is unknown
 * is empty.
 *
 * <p>PLOVER codes no comments and no appeals, so most statements are left out, with a warning
 * {@value #NO_EVENT_TYPE}; {@link CameoExporter} has them. Columns for which the records have
 * nothing (intensity, Correlates of War numbers, Wikipedia and GeoNames numbers, coordinates) are
 * there and empty.
 */
public final class PloverExporter implements Exporter {

  /** The code of the warning that PLOVER has no event type for some statements. */
  public static final String NO_EVENT_TYPE = "plover-no-event-type";

  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private static final String VERSION = "Dragoman";
  private static final Set<String> SOURCE_PROPERTIES =
      Set.of("visitors", "participants", "speakers", "source");
  private static final Set<String> TARGET_PROPERTIES = Set.of("host", "hostedBy", "addressees");
  private static final PloverExporter STANDARD = new PloverExporter();

  private PloverExporter() {}

  /**
   * Returns the exporter.
   *
   * @return the exporter
   */
  public static PloverExporter standard() {
    return STANDARD;
  }

  /**
   * Returns the names of the columns.
   *
   * @return the 40 names in order
   */
  public static List<String> columns() {
    return COLUMNS;
  }

  @Override
  public String name() {
    return "plover";
  }

  @Override
  public String mediaType() {
    return "text/tab-separated-values; charset=utf-8";
  }

  @Override
  public String fileExtension() {
    return "plover.tsv";
  }

  @Override
  public List<Warning> write(Dossier dossier, List<Article> articles, Appendable out)
      throws IOException {
    List<Warning> warnings = new ArrayList<>();
    DelimitedText text = DelimitedText.tabs();
    text.writeLine(COLUMNS, out);
    Sources sources = Sources.of(dossier, articles);
    int left = 0;
    for (CodedEvent event : new EventCoder(dossier, sources, warnings).events()) {
      if (event.code().plover().isEmpty()) {
        left++;
      } else if (event.sources().isEmpty()) {
        warnings.add(
            Warning.of(
                CameoExporter.NO_ACTOR, EventCoder.title(event.fact()) + " names nobody who acts"));
      } else {
        text.writeLine(row(event, dossier), out);
      }
    }
    if (left > 0) {
      warnings.add(
          Warning.of(
              NO_EVENT_TYPE,
              "PLOVER codes no comments and no appeals; statements left out: " + left));
    }
    return List.copyOf(warnings);
  }

  private static List<String> row(CodedEvent event, Dossier dossier) {
    EventCode code = event.code();
    List<String> row = new ArrayList<>();
    row.add(event.id());
    row.add(event.day().map(LocalDate::toString).orElse(""));
    row.add(code.plover().orElseThrow());
    row.add(code.mode().orElse(""));
    row.add("");
    row.add(code.quadrant());
    row.add(String.join("; ", code.contexts()));
    addActors(row, event.sources(), raw(event.fact(), SOURCE_PROPERTIES));
    addActors(row, event.targets(), raw(event.fact(), TARGET_PROPERTIES));
    addPlace(row, event);
    row.add(values(event.articles().stream().flatMap(article -> article.source().stream())));
    row.add(event.published().map(LocalDate::toString).orElse(""));
    row.add(values(dossier.officials().stream().map(Official::name)));
    row.add(values(organizations(dossier)));
    row.add(values(dossier.places().stream().map(Place::name)));
    row.add(values(event.articles().stream().flatMap(article -> article.language().stream())));
    row.add(VERSION);
    return row;
  }

  private static void addActors(List<String> row, List<Actor> actors, Stream<String> raw) {
    row.add(values(actors, Actor::name));
    row.add(
        values(actors, actor -> actor.country().map(ActorCodes.standard()::country).orElse("")));
    row.add("");
    row.add(actors.stream().map(Actor::sector).filter(s -> !s.isEmpty()).findFirst().orElse(""));
    row.add(values(actors, Actor::sector));
    row.add(values(actors, actor -> actor.title().orElse("")));
    row.add(values(raw));
    row.add("");
  }

  private static void addPlace(List<String> row, CodedEvent event) {
    Optional<Place> place = event.place();
    row.add(place.map(Place::name).map(Cell::of).orElse(""));
    row.add(name(place, PlaceKind.CITY));
    row.add("");
    row.add(name(place, PlaceKind.REGION));
    row.add(place.flatMap(Place::country).map(ActorCodes.standard()::country).orElse(""));
    row.add("");
    row.add("");
    row.add("");
    row.add(
        values(
            event.fact().evidence().stream()
                .filter(evidence -> evidence.property().endsWith("place"))
                .map(Evidence::quote)));
    row.add("");
  }

  private static String name(Optional<Place> place, PlaceKind kind) {
    return place.filter(p -> p.kind() == kind).map(Place::name).map(Cell::of).orElse("");
  }

  private static Stream<String> organizations(Dossier dossier) {
    return dossier.officials().stream()
        .flatMap(official -> official.offices().stream())
        .flatMap(office -> office.organization().stream())
        .map(Organization::name);
  }

  /** The words of the article for those who take part in one way. */
  private static Stream<String> raw(Fact fact, Set<String> properties) {
    Predicate<Evidence> fits =
        evidence -> properties.contains(evidence.property().split("/", -1)[0]);
    return fact.evidence().stream().filter(fits).map(Evidence::quote);
  }

  private static String values(List<Actor> actors, Function<Actor, String> property) {
    return values(actors.stream().map(property));
  }

  private static String values(Stream<String> values) {
    return Cell.of(
        values.filter(value -> !value.isEmpty()).distinct().collect(Collectors.joining("; ")));
  }
}

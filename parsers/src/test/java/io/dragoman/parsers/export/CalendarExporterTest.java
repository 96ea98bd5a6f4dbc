package io.dragoman.parsers.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Certainty;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Article;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarExporterTest {

  private static final CalendarExporter EXPORTER = CalendarExporter.standard();

  @Test
  void anotherCalendarLibraryReadsItWithoutComplaint() throws Exception {
    Calendar calendar = read(Samples.DOSSIER, Samples.ARTICLE);

    ValidationResult result = calendar.validate();
    assertThat(result.getEntries()).isEmpty();
    assertThat(calendar.getComponents(Component.VEVENT)).hasSize(3);
  }

  @Test
  void itsOwnLibraryFindsNothingWrongEither() {
    String text = EXPORTER.toString(Samples.DOSSIER, List.of(Samples.ARTICLE));

    List<List<ParseWarning>> complaints = new ArrayList<>();
    ICalendar calendar = Biweekly.parse(text).warnings(complaints).first();
    assertThat(complaints).allMatch(List::isEmpty);
    assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
  }

  @Test
  void aVisitIsAnAllDayEventThatEndsTheDayAfterItsLast() throws Exception {
    Component visit = component(read(Samples.DOSSIER, Samples.ARTICLE), "visit to Portugal");

    assertThat(value(visit, "DTSTART")).isEqualTo("20270504");
    assertThat(value(visit, "DTEND")).isEqualTo("20270508");
    assertThat(value(visit, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(visit, "LOCATION")).isEqualTo("Portugal");
    assertThat(value(visit, "TRANSP")).isEqualTo("TRANSPARENT");
    assertThat(value(visit, "URL")).isEqualTo("https://news.example/samoa-portugal");
    assertThat(value(visit, "DESCRIPTION"))
        .contains(
            "Visitors: Tavita Leota (Foreign Minister, Samoa)",
            "Stops: Lisbon; Porto (2027-05-06)");
  }

  @Test
  void aStopWithADateOfItsOwnIsAnEventThatBelongsToTheVisit() throws Exception {
    Calendar calendar = read(Samples.DOSSIER, Samples.ARTICLE);
    Component visit = component(calendar, "visit to Portugal");
    Component porto = component(calendar, "Tavita Leota: Porto");

    assertThat(value(porto, "DTSTART")).isEqualTo("20270506");
    assertThat(value(porto, "DTEND")).isEqualTo("20270507");
    assertThat(value(porto, "LOCATION")).isEqualTo("Porto, Portugal");
    assertThat(value(porto, "RELATED-TO")).isEqualTo(value(visit, "UID"));
    assertThat(value(porto, "UID")).isNotEqualTo(value(visit, "UID"));
  }

  @Test
  void aMeetingTellsWhoMeetsWhereAboutWhat() throws Exception {
    Component meeting =
        component(read(Samples.DOSSIER, Samples.ARTICLE), "Meeting: Tavita Leota, Inês Tavares");

    assertThat(value(meeting, "DTSTART")).isEqualTo("20270504");
    assertThat(value(meeting, "LOCATION")).isEqualTo("Lisbon, Portugal");
    assertThat(value(meeting, "DESCRIPTION"))
        .contains("Agenda: fisheries", "Apia Wire, 2027-04-20");
  }

  @ParameterizedTest
  @CsvSource({"2027-06", "2027", "2027-W18", "2027-05-04/..", "2027-05-04~", "2027-05?", "2027-21"})
  void aDateThatIsNoExactDayMakesAJournalEntryAndAWarning(String date) throws Exception {
    Dossier dossier = with(visit -> visit.date(EventDate.parse(date)));

    Calendar calendar = read(dossier, Samples.ARTICLE);
    assertThat(calendar.getComponents(Component.VEVENT)).isEmpty();
    Component journal = calendar.getComponents(Component.VJOURNAL).get(0);
    assertThat(journal.getProperty("DTSTART")).isEmpty();
    assertThat(value(journal, "X-DRAGOMAN-DATE")).isEqualTo(date);
    assertThat(value(journal, "DESCRIPTION")).contains("Date: " + date);
    assertThat(warnings(dossier))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo(CalendarExporter.NO_EXACT_DAY);
              assertThat(warning.message()).contains(date, "visit to Portugal");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED,TENTATIVE",
    "PLANNED,CONFIRMED",
    "ONGOING,CONFIRMED",
    "COMPLETED,CONFIRMED",
    "POSTPONED,CANCELLED",
    "CANCELLED,CANCELLED"
  })
  void theStatusOfAVisitIsThatOfItsEvent(VisitStatus status, String expected) throws Exception {
    Dossier dossier = with(visit -> visit.status(status));

    assertThat(value(only(read(dossier, Samples.ARTICLE)), "STATUS")).isEqualTo(expected);
  }

  @Test
  void whatIsPossibleOnlyIsTentative() throws Exception {
    Dossier dossier = with(visit -> visit.certainty(Certainty.POSSIBLE));

    assertThat(value(only(read(dossier, Samples.ARTICLE)), "STATUS")).isEqualTo("TENTATIVE");
  }

  @Test
  void anUnknownStatusStaysUnknown() throws Exception {
    Dossier dossier = with(visit -> visit.status(Optional.empty()));

    assertThat(only(read(dossier, Samples.ARTICLE)).getProperty("STATUS")).isEmpty();
  }

  @Test
  void aLaterReportOfTheSameVisitReplacesTheOlder() throws Exception {
    Dossier before = with(visit -> visit.status(VisitStatus.PLANNED));
    Dossier after =
        with(
            visit ->
                visit
                    .status(VisitStatus.CANCELLED)
                    .date(EventDate.parse("2027-09-01/2027-09-03"))
                    .purpose("fisheries"));
    Article later = Samples.article(Samples.TEXT, LocalDate.of(2027, 4, 25));

    Component old = only(read(before, Samples.ARTICLE));
    Component update = only(read(after, later));

    assertThat(value(update, "UID")).isEqualTo(value(old, "UID"));
    assertThat(Integer.parseInt(value(update, "SEQUENCE")))
        .isGreaterThan(Integer.parseInt(value(old, "SEQUENCE")));
    assertThat(value(update, "LAST-MODIFIED")).isEqualTo("20270425T000000Z");
    assertThat(value(old, "LAST-MODIFIED")).isEqualTo("20270420T000000Z");
  }

  @Test
  void aMeetingThatMovesKeepsItsNameAndAnotherPairHasAnother() throws Exception {
    Meeting moved =
        Meeting.builder()
            .from(Samples.MEETING)
            .date(EventDate.parse("2027-05-05"))
            .status(MeetingStatus.CANCELLED)
            .build();

    String before = value(only(read(of(Samples.MEETING), Samples.ARTICLE)), "UID");
    String after = value(only(read(of(moved), Samples.ARTICLE)), "UID");
    String other = value(only(read(of(Samples.CALL), Samples.ARTICLE)), "UID");

    assertThat(after).isEqualTo(before).isNotEqualTo(other);
  }

  @Test
  void twoVisitsOfOneDossierNeverShareAName() throws Exception {
    Dossier dossier =
        Dossier.builder()
            .addVisit(Samples.VISIT)
            .addVisit(
                Visit.builder().from(Samples.VISIT).date(EventDate.parse("2027-10-01")).build())
            .build();

    List<CalendarComponent> entries = read(dossier, Samples.ARTICLE).getComponents();
    assertThat(entries.stream().map(entry -> value(entry, "UID")))
        .hasSize(4)
        .doesNotHaveDuplicates();
  }

  @Test
  void theInstantOfRevisionCanBeGiven() throws Exception {
    CalendarExporter exporter = EXPORTER.revisedAt(Instant.parse("2027-04-20T17:30:00Z"));
    Article undated = Article.builder().id(Samples.ID).text(Samples.TEXT).build();

    StringBuilder text = new StringBuilder();
    List<Warning> warnings = exporter.write(with(visit -> visit), List.of(undated), text);

    assertThat(warnings).isEmpty();
    assertThat(text).contains("LAST-MODIFIED:20270420T173000Z", "DTSTAMP:20270420T173000Z");
  }

  @Test
  void anUndatedArticleGivesAWarning() throws Exception {
    Article undated = Article.builder().id(Samples.ID).text(Samples.TEXT).build();

    assertThat(EXPORTER.write(with(visit -> visit), List.of(undated), new StringBuilder()))
        .extracting(Warning::code)
        .containsExactly(CalendarExporter.NO_REVISION);
  }

  @Test
  void withoutItsLibraryItSaysWhatIsMissing() throws Exception {
    ClassLoader without = new WithoutBiweekly();
    Class<?> type = without.loadClass(CalendarExporter.class.getName());
    Object exporter = type.getMethod("standard").invoke(null);

    assertThatThrownBy(
            () ->
                type.getMethod("write", Dossier.class, List.class, Appendable.class)
                    .invoke(exporter, Samples.DOSSIER, List.of(), new StringBuilder()))
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("net.sf.biweekly:biweekly:0.6.8");
  }

  /** Sees all classes but those of biweekly, and has export classes of its own. */
  private static final class WithoutBiweekly extends ClassLoader {

    WithoutBiweekly() {
      super(CalendarExporterTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("biweekly.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith(CalendarExporter.class.getPackageName() + ".")) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  /** A visit of one stop, so that the calendar has one entry. */
  private static Dossier with(UnaryOperator<Visit.Builder> change) {
    Visit.Builder visit =
        Visit.builder().from(Samples.VISIT).itinerary(List.of(Samples.VISIT.itinerary().get(0)));
    return Dossier.builder().addVisit(change.apply(visit).build()).build();
  }

  private static Dossier of(Meeting meeting) {
    return Dossier.builder().addMeeting(meeting).build();
  }

  private static List<Warning> warnings(Dossier dossier) throws IOException {
    return EXPORTER.write(dossier, List.of(Samples.ARTICLE), new StringBuilder());
  }

  private static Calendar read(Dossier dossier, Article article) throws Exception {
    String text = EXPORTER.toString(dossier, List.of(article));
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static Component only(Calendar calendar) {
    assertThat(calendar.getComponents()).hasSize(1);
    return calendar.getComponents().get(0);
  }

  private static Component component(Calendar calendar, String summary) {
    return calendar.<CalendarComponent>getComponents().stream()
        .filter(component -> value(component, "SUMMARY").contains(summary))
        .findFirst()
        .orElseThrow();
  }

  private static String value(Component component, String property) {
    return component.getProperty(property).orElseThrow().getValue();
  }
}

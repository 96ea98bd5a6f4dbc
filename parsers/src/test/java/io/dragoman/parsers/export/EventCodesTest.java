package io.dragoman.parsers.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.actor.Tenure;
import io.dragoman.event.Cue;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Statement;
import io.dragoman.event.StatementClass;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventCodesTest {

  private static final EventCodes CODES = EventCodes.standard();

  /** The event types of PLOVER, and the modes and contexts of its manual that a row may use. */
  private static final Set<String> TYPES =
      Set.of("AGREE", "CONSULT", "SUPPORT", "DEMAND", "ACCUSE", "REJECT", "THREATEN");

  private static final Set<String> MODES =
      Set.of("visit", "third-party", "multilateral", "phone", "disapprove");

  @Test
  void everyRowIsWellFormed() {
    assertThat(CODES.rows())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.record()).isIn("visit", "meeting", "statement");
              row.cameo().ifPresent(code -> assertThat(code).matches("(0[1-9]|1[0-3])\\d{1,2}"));
              row.reverse()
                  .ifPresent(code -> assertThat(code).startsWith(row.root().orElseThrow()));
              row.plover().ifPresent(type -> assertThat(TYPES).contains(type));
              row.mode().ifPresent(mode -> assertThat(MODES).contains(mode));
              assertThat(row.contexts()).isSubsetOf("diplomatic");
              if (row.cameo().isPresent()) {
                assertThat(Double.parseDouble(row.goldstein())).isBetween(-10.0, 10.0);
                assertThat(row.penta()).matches("[0-4]");
              } else {
                assertThat(row.note()).isNotEmpty();
              }
            });
  }

  @Test
  void everyConstantOfTheTableExists() {
    Set<String> known =
        Stream.<Enum<?>[]>of(
                VisitStatus.values(),
                MeetingStatus.values(),
                MeetingKind.values(),
                StatementClass.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .collect(Collectors.toSet());

    assertThat(CODES.rows())
        .flatExtracting(EventCode::kind, EventCode::status, EventCode::statementClass)
        .filteredOn(cell -> !((String) cell).isEmpty())
        .allSatisfy(cell -> assertThat(known).contains((String) cell));
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED,036,AGREE,",
    "PLANNED,036,AGREE,",
    "ONGOING,042,CONSULT,visit",
    "COMPLETED,042,CONSULT,visit"
  })
  void aVisitIsAnIntentionOrAVisit(VisitStatus status, String cameo, String plover, String mode) {
    EventCode code = CODES.find(Visit.builder().status(status).build()).orElseThrow();

    assertThat(code.cameo()).contains(cameo);
    assertThat(code.plover()).contains(plover);
    assertThat(code.mode().orElse(null)).isEqualTo(mode);
  }

  @Test
  void aVisitThatIsPutOffIsNoEvent() {
    Visit visit = Visit.builder().status(VisitStatus.POSTPONED).build();

    assertThat(CODES.find(visit).orElseThrow().cameo()).isEmpty();
  }

  @Test
  void aCallIsByTelephone() {
    assertThat(cameo(held(MeetingKind.CALL, "spoke"))).isEqualTo("041");
  }

  @Test
  void aMeetingIsAConsultationANegotiationOrAMediation() {
    assertThat(cameo(held(MeetingKind.MEETING, "met"))).isEqualTo("040");
    assertThat(cameo(held(MeetingKind.MEETING, "Negotiations"))).isEqualTo("046");
    assertThat(cameo(held(MeetingKind.MEETING, "mediation"))).isEqualTo("045");
  }

  @Test
  void aMeetingInACountryOfNeitherSideIsAtAThirdLocation() {
    Meeting abroad =
        Meeting.builder()
            .addParticipants(Country.of("CY"), Country.of("TR"))
            .status(MeetingStatus.HELD)
            .place(Place.of("Geneva", PlaceKind.CITY, Country.of("CH")))
            .build();
    Meeting atHome =
        Meeting.builder()
            .from(abroad)
            .place(Place.of("Nicosia", PlaceKind.CITY, Country.of("CY")))
            .build();

    assertThat(cameo(abroad)).isEqualTo("044");
    assertThat(cameo(atHome)).isEqualTo("040");
  }

  @ParameterizedTest
  @EnumSource(StatementClass.class)
  void everyClassOfStatementHasACode(StatementClass statementClass) {
    assertThat(CODES.find(statement(statementClass, "x")).orElseThrow().cameo()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "STATE,say,010,",
    "CONDEMN,condemn,111,ACCUSE",
    "ACCUSE,accuse,112,ACCUSE",
    "PROMISE,pledge,030,AGREE",
    "CALL_FOR,urge,020,",
    "CALL_FOR,demand,100,DEMAND",
    "WARN,warn,012,",
    "WARN,threaten,130,THREATEN",
    "PRAISE,praise,051,SUPPORT",
    "REJECT,reject,120,REJECT"
  })
  void theClassOfTheVerbDecides(StatementClass kind, String lemma, String cameo, String plover) {
    EventCode code = CODES.find(statement(kind, lemma)).orElseThrow();

    assertThat(code.cameo()).contains(cameo);
    assertThat(code.plover().orElse(null)).isEqualTo(plover);
  }

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister,CURRENT,GOV",
    "President,CURRENT,GOV",
    "opposition leader,CURRENT,OPP",
    "Speaker,CURRENT,LEG",
    "Prime Minister,FORMER,ELI",
    "army commander,CURRENT,MIL",
    "Chief Justice,CURRENT,JUD",
    "intelligence chief,CURRENT,SPY"
  })
  void theOfficeDecidesTheRole(String title, Tenure tenure, String role) {
    Office office = Office.builder().title(title).tenure(tenure).build();
    Official official =
        Official.builder().name("A. B.").addOffice(office).country(Country.of("KE")).build();

    assertThat(Actor.of(official).code()).isEqualTo("KEN" + role);
  }

  @Test
  void everyCountryHasACodeOfThreeLetters() {
    assertThat(Country.all())
        .allSatisfy(country -> assertThat(Actor.of(country).code()).matches("[A-Z]{3}|IGOEEC"));
    assertThat(Actor.of(Country.of("XK")).code()).isEqualTo("XKX");
    assertThat(Actor.of(Country.of("EU")).code()).isEqualTo("IGOEEC");
  }

  @Test
  void organizationsHaveTheirOwnCodes() {
    Organization un = Organization.builder().name("United Nations").build();
    Organization ministry =
        Organization.builder().name("Foreign Ministry").country(Country.of("NO")).build();

    assertThat(Actor.of(un).code()).isEqualTo("IGOUNO");
    assertThat(Actor.of(ministry).code()).isEqualTo("NORGOV");
    assertThat(Actor.of(Organization.of("Chess Club")).code()).isEmpty();
  }

  private static String cameo(Fact fact) {
    return CODES.find(fact).orElseThrow().cameo().orElseThrow();
  }

  private static Meeting held(MeetingKind kind, String word) {
    return Meeting.builder()
        .kind(kind)
        .status(MeetingStatus.HELD)
        .addEvidence(Evidence.of("status", TextSpan.of(0, word.length()), word))
        .build();
  }

  private static Statement statement(StatementClass kind, String lemma) {
    return Statement.builder()
        .cue(Cue.of(lemma, TextSpan.of(0, lemma.length()), lemma, kind))
        .addSpeaker(Country.of("KE"))
        .build();
  }
}

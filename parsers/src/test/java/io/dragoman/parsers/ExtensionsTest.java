package io.dragoman.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.dragoman.actor.Country;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Conflict;
import io.dragoman.event.Fact;
import io.dragoman.event.GenericEvent;
import io.dragoman.event.HistoryEntry;
import io.dragoman.event.Statement;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitLike;
import io.dragoman.parsers.agenda.AgendaStage;
import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.Findings;
import io.dragoman.parsers.extension.ParserExtension;
import io.dragoman.parsers.extension.PlacedStage;
import io.dragoman.parsers.extension.Placement;
import io.dragoman.parsers.language.LanguageEngine;
import io.dragoman.parsers.language.StandardLanguageEngine;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.LexiconBuilder;
import io.dragoman.parsers.lexicon.TableType;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.stage.StageException;
import io.dragoman.parsers.stage.Trace;
import io.dragoman.parsers.statement.StatementStage;
import io.dragoman.parsers.visit.VisitStage;
import io.dragoman.spi.RecordType;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class ExtensionsTest {

  private static final Article ARTICLE =
      Article.of(
          """
          The sea was calm on Monday.

          Chilean Foreign Minister Ana Paz will visit Peru from May 3 to 5 to discuss fishing rights.

          "We are neighbours," Paz said on Monday.
          """,
          LocalDate.of(2017, 5, 1));

  /** An extractor made of its parts. */
  private record Extractor(
      String name,
      Set<Layer<?>> requires,
      Set<Layer<?>> amends,
      Placement placement,
      BiFunction<Analysis, Findings, Findings> reading)
      implements FactExtractor {

    static Extractor reading(String name, BiFunction<Analysis, Findings, Findings> reading) {
      return new Extractor(name, Set.of(), Set.of(), Placement.last(), reading);
    }

    static Extractor named(String name) {
      return reading(name, (analysis, findings) -> findings);
    }

    Extractor requiring(Layer<?>... layers) {
      return new Extractor(name, Set.of(layers), amends, placement, reading);
    }

    Extractor amending(Layer<?>... layers) {
      return new Extractor(name, requires, Set.of(layers), placement, reading);
    }

    Extractor placed(Placement place) {
      return new Extractor(name, requires, amends, place, reading);
    }

    @Override
    public Findings extract(Analysis analysis, Findings findings) {
      return reading.apply(analysis, findings);
    }
  }

  /** A bundle made of its parts. */
  private record Bundle(
      String name,
      List<FactExtractor> own,
      List<PlacedStage> placed,
      List<RecordType> recordTypes,
      Optional<LanguageEngine> engine)
      implements ParserExtension {

    static Bundle named(String name, FactExtractor... extractors) {
      return new Bundle(name, List.of(extractors), List.of(), List.of(), Optional.empty());
    }

    static Bundle with(String name, Stage stage, Placement placement) {
      return new Bundle(
          name, List.of(), List.of(new PlacedStage(stage, placement)), List.of(), Optional.empty());
    }

    @Override
    public List<FactExtractor> extractors(Lexicon lexicon) {
      return own;
    }

    @Override
    public List<PlacedStage> stages(Lexicon lexicon) {
      return placed;
    }
  }

  /** A stage that adds one layer. */
  private record Marking(String name, Layer<List<TextSpan>> layer, TextSpan span) implements Stage {

    @Override
    public Set<Layer<?>> requires() {
      return Set.of();
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(layer);
    }

    @Override
    public Analysis apply(Analysis analysis) {
      return analysis.with(layer, List.of(span));
    }
  }

  private static GenericEvent ball(Evidence evidence) {
    return GenericEvent.builder().type("Ball").addEvidence(evidence).foundBy("ball").build();
  }

  private static Dossier parse(FactExtractor... extractors) {
    return parser(extractors).parse(ARTICLE);
  }

  private static ArticleParser parser(FactExtractor... extractors) {
    return ArticleParser.builder().extension(Bundle.named("test", extractors)).build();
  }

  private static List<String> order(ParserExtension... extensions) {
    ArticleParser.Builder builder = ArticleParser.builder();
    for (ParserExtension extension : extensions) {
      builder.extension(extension);
    }
    return builder.build().pipeline().stages().stream().map(Stage::name).toList();
  }

  @Test
  void whatAnExtractorAddsStandsInTheDossier() {
    Extractor balls =
        Extractor.reading(
            "balls",
            (analysis, findings) ->
                findings.with(ball(analysis.evidence("name", TextSpan.of(0, 7)))));

    Dossier dossier = parse(balls);

    assertThat(dossier.others()).extracting(Fact::type).containsExactly("Ball");
    assertThat(dossier.others().get(0).evidence()).extracting(Evidence::quote).contains("The sea");
    assertThat(dossier.visits()).isEqualTo(ArticleParser.standard().parse(ARTICLE).visits());
  }

  @Test
  void aVisitThatAnExtractorAddsStandsAmongTheVisitsInTextOrder() {
    Extractor visits =
        Extractor.reading(
            "own-visits",
            (analysis, findings) ->
                findings.with(
                    Visit.builder()
                        .host(Country.of("BO"))
                        .addEvidence(analysis.evidence("host", TextSpan.of(0, 7)))
                        .build()));

    assertThat(parse(visits).visits())
        .extracting(visit -> visit.host().orElseThrow().code())
        .containsExactly("BO", "PE");
  }

  @Test
  void aVetoTakesARecordAwayAndItsLinks() {
    Extractor veto =
        Extractor.reading(
                "no-peru",
                (analysis, findings) ->
                    findings.without(findings.facts(Visit.class).get(0), "not our region"))
            .amending(VisitStage.VISITS);

    Dossier before = ArticleParser.standard().parse(ARTICLE);
    Dossier after = parse(veto);

    assertThat(before.agenda()).extracting(AgendaItem::event).doesNotContain(Optional.empty());
    assertThat(after.visits()).isEmpty();
    assertThat(after.agenda()).extracting(AgendaItem::event).containsOnly(Optional.empty());
    assertThat(after.agenda()).extracting(AgendaItem::topic).containsExactly("fishing rights");
  }

  @Test
  void anAmendedVisitIsSeenByLaterStagesAndByTheVisitParser() {
    Extractor amend =
        Extractor.reading(
                "purpose",
                (analysis, findings) -> {
                  Visit visit = findings.facts(Visit.class).get(0);
                  Visit told = Visit.builder().from((VisitLike) visit).purpose("fish").build();
                  return findings.replacing(visit, told, "told elsewhere");
                })
            .amending(VisitStage.VISITS)
            .placed(Placement.after("visit").andBefore("meeting"));
    ArticleParser parser = parser(amend);

    Dossier dossier = parser.parse(ARTICLE);
    Visit visit = dossier.visits().get(0);

    assertThat(visit.purpose()).contains("fish");
    assertThat(dossier.agenda())
        .extracting(item -> item.event().map(event -> ((VisitLike) event).purpose()))
        .containsOnly(Optional.of(Optional.of("fish")));
    assertThat(VisitParser.of(parser).parse(ARTICLE)).containsExactly(visit);
  }

  @Test
  void anExtractorSeesWhatAnEarlierOneFound() {
    Extractor balls =
        Extractor.reading(
            "balls",
            (analysis, findings) ->
                findings.with(ball(analysis.evidence("name", TextSpan.of(0, 7)))));
    Extractor veto =
        Extractor.reading(
                "no-balls",
                (analysis, findings) ->
                    findings.without(findings.facts(GenericEvent.class).get(0), "no dancing"))
            .amending(balls.layer());

    assertThat(parse(balls, veto).others()).isEmpty();
  }

  @Test
  void anExplanationTellsWhatExtractorsDid() {
    Extractor veto =
        Extractor.reading(
                "no-peru",
                (analysis, findings) ->
                    findings.without(findings.facts(Visit.class).get(0), "not our region"))
            .amending(VisitStage.VISITS);

    assertThat(parser(veto).explain(ARTICLE).entries())
        .filteredOn(entry -> entry.stage().equals("no-peru"))
        .extracting(Trace.Entry::note)
        .containsExactly("Visit, veto: not our region");
  }

  @Test
  void placementsDecideTheOrder() {
    assertThat(
            order(
                Bundle.named("a", Extractor.named("one").placed(Placement.after("two"))),
                Bundle.named("b", Extractor.named("two").placed(Placement.before("meeting"))),
                Bundle.named("c", Extractor.named("three"))))
        .containsExactly(
            "structure",
            "language",
            "time",
            "mention",
            "reference",
            "event",
            "visit",
            "two",
            "one",
            "meeting",
            "agenda",
            "statement",
            "three",
            "dossier");
  }

  @Test
  void aStageTakesThePlaceOfAnother() {
    Stage mute = Silence.instead(StatementStage.STATEMENTS);

    ArticleParser parser =
        ArticleParser.builder()
            .extension(Bundle.with("mute", mute, Placement.insteadOf("statement")))
            .build();

    assertThat(parser.parse(ARTICLE).statements()).isEmpty();
    assertThat(ArticleParser.standard().parse(ARTICLE).statements()).isNotEmpty();
  }

  /** A stage that finds nothing. */
  private record Silence(Layer<List<Statement>> layer) implements Stage {

    static Silence instead(Layer<List<Statement>> layer) {
      return new Silence(layer);
    }

    @Override
    public String name() {
      return "statement";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of();
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(layer);
    }

    @Override
    public Analysis apply(Analysis analysis) {
      return analysis.with(layer, List.of());
    }
  }

  @Test
  void aPlacementByAnUnknownNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                order(Bundle.named("a", Extractor.named("one").placed(Placement.after("visits")))))
        .withMessageContaining("\"one\" is placed by \"visits\", but there is none of that name")
        .withMessageContaining("visit, meeting");
  }

  @Test
  void aPlacementThatCannotBeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                order(
                    Bundle.named(
                        "a",
                        Extractor.named("one")
                            .placed(Placement.after("statement").andBefore("visit")))))
        .withMessage(
            "\"one\" is to run after \"statement\" and before \"visit\", but \"visit\" runs before"
                + " \"statement\"");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                order(
                    Bundle.named(
                        "a",
                        Extractor.named("one").placed(Placement.after("two")),
                        Extractor.named("two").placed(Placement.after("one")))))
        .withMessageContaining("in a circle")
        .withMessageContaining("\"one\" after [two]");
  }

  @Test
  void aLayerThatComesTooLateOrNeverIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                order(
                    Bundle.named(
                        "a",
                        Extractor.named("one")
                            .requiring(StatementStage.STATEMENTS)
                            .placed(Placement.after("visit")))))
        .withMessage(
            "stage \"one\" requires layer \"statements\", but stage \"statement\", which provides"
                + " it, runs later");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(Extractor.named("one").requiring(Layer.named("ceremonies"))))
        .withMessage("stage \"one\" requires layer \"ceremonies\", but no stage provides it");
  }

  @Test
  void aLayerThatHoldsNoRecordsCannotBeAmended() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(Extractor.named("one").amending(Mentions.LAYER)))
        .withMessageContaining(
            "extractor \"one\" amends layer \"mentions\", which holds no records")
        .withMessageContaining("[visits, meetings, agenda, statements, one]");
  }

  @Test
  void twoBundlesThatClaimOneNameAreRefusedNamingBoth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> order(Bundle.named("a"), Bundle.named("a")))
        .withMessage(
            "two extensions are called \"a\": %s and %s"
                .formatted(Bundle.class.getName(), Bundle.class.getName()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                order(
                    Bundle.named("a", Extractor.named("toasts")),
                    Bundle.named("b", Extractor.named("toasts"))))
        .withMessage("extensions \"a\" and \"b\" both have a stage or extractor called \"toasts\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> order(Bundle.named("a", Extractor.named("visit"))))
        .withMessageContaining("a stage is called \"visit\" already");
  }

  @Test
  void twoBundlesThatClaimOneRecordTypeAreRefusedNamingBoth() {
    RecordType first = new RecordType("Ball", GenericEvent.class);
    RecordType second = new RecordType("Ball", Visit.class);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> order(types("a", first), types("b", second)))
        .withMessage("extensions \"a\" and \"b\" both have a record type called \"Ball\"");
    assertThat(order(types("a", first), types("b", first))).contains("dossier");
  }

  private static Bundle types(String name, RecordType type) {
    return new Bundle(name, List.of(), List.of(), List.of(type), Optional.empty());
  }

  @Test
  void twoBundlesThatBringAnEngineAreRefusedNamingBoth() {
    Optional<LanguageEngine> engine = Optional.of(StandardLanguageEngine.standard());
    Bundle first = new Bundle("a", List.of(), List.of(), List.of(), engine);
    Bundle second = new Bundle("b", List.of(), List.of(), List.of(), engine);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> order(first, second))
        .withMessageStartingWith("extensions \"a\" and \"b\" both bring a language engine");
  }

  @Test
  void twoBundlesThatClaimOneTableAreRefusedNamingBoth() {
    record Table(String name) implements ParserExtension {
      @Override
      public void addRows(LexiconBuilder rows) {
        TableType<String> ships = TableType.of("ships", List.of(), row -> row.phrase());
        rows.add(ships, "ships.csv", "phrase\nAurora\n");
      }
    }

    assertThatIllegalArgumentException()
        .isThrownBy(() -> order(new Table("a"), new Table("b")))
        .withMessage(
            "extension \"b\" cannot add its rows: two table types are called 'ships'; tables of"
                + " other extensions are {ships=a}");
  }

  @Test
  void aRecordOfAnUnknownTypeIsRefused() {
    record Ship(String type, List<Evidence> evidence, Optional<String> foundBy) implements Fact {
      @Override
      public Map<String, JsonNode> extra() {
        return Map.of();
      }

      @Override
      public List<HistoryEntry> history() {
        return List.of();
      }

      @Override
      public List<Conflict> conflicts() {
        return List.of();
      }
    }
    Extractor ships =
        Extractor.reading(
            "ships", (a, found) -> found.with(new Ship("Ship", List.of(), Optional.empty())));

    assertThatThrownBy(() -> parse(ships))
        .isInstanceOf(StageException.class)
        .hasMessageStartingWith(
            "stage \"ships\" returned a record of type \"Ship\", which the parser does not know;"
                + " name it in ParserExtension.recordTypes()");
  }

  @Test
  void spansOutsideTheTextAreRefusedNamingTheCulprit() {
    int length = ARTICLE.text().length();
    Evidence outside = Evidence.of("name", TextSpan.of(length - 2, length + 2), "ball");
    Evidence wrong = Evidence.of("name", TextSpan.of(0, 4), "ball");

    assertThatThrownBy(() -> parse(Extractor.reading("balls", (a, f) -> f.with(ball(outside)))))
        .isInstanceOf(StageException.class)
        .hasMessage(
            ("stage \"balls\" filled layer \"balls\" with a Ball whose evidence of \"name\" has a"
                    + " span [%d, %d), which is outside the text of %d UTF-16 units")
                .formatted(length - 2, length + 2, length));
    assertThatThrownBy(() -> parse(Extractor.reading("balls", (a, f) -> f.with(ball(wrong)))))
        .hasMessageEndingWith(
            "evidence of \"name\" quotes \"ball\", but the text at [0, 4) is \"The \"");
    Stage marking = new Marking("marks", Layer.named("marks"), TextSpan.of(0, length + 1));
    ArticleParser parser =
        ArticleParser.builder()
            .extension(Bundle.with("a", marking, Placement.after("language")))
            .build();
    assertThatThrownBy(() -> parser.parse(ARTICLE))
        .hasMessage(
            ("stage \"marks\" filled layer \"marks\" with a span [0, %d), which is outside the text"
                    + " of %d UTF-16 units")
                .formatted(length + 1, length));
  }

  @Test
  void anExtractorThatChangesWhatItDoesNotAmendIsStopped() {
    Extractor secret =
        Extractor.reading("secret", (a, f) -> f.without(f.facts(AgendaItem.class).get(0), "hush"))
            .requiring(AgendaStage.AGENDA);

    assertThatThrownBy(() -> parse(secret))
        .hasMessage(
            "stage \"secret\" changed a AgendaItem of layer \"agenda\", which it does not declare"
                + " to amend");
  }

  @Test
  void whatAnExtractorThrowsNamesIt() {
    Extractor broken =
        Extractor.reading(
            "broken",
            (analysis, findings) -> {
              throw new IllegalStateException("out of glasses");
            });

    assertThatThrownBy(() -> parse(broken))
        .isInstanceOf(StageException.class)
        .hasMessage("stage \"broken\" failed: java.lang.IllegalStateException: out of glasses")
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> parse(Extractor.reading("none", (analysis, findings) -> null)))
        .hasMessage("stage \"none\" returned null instead of findings");
  }

  @Test
  void anExtractorMayComeWithoutABundle() {
    ArticleParser parser =
        ArticleParser.builder()
            .extractor(Extractor.named("lone").placed(Placement.after("language")))
            .build();

    assertThat(parser.pipeline().stages()).extracting(Stage::name).contains("lone");
  }

  @Test
  void aStageFindsTheRowsOfItsBundle() {
    record Places() implements ParserExtension {
      @Override
      public String name() {
        return "places";
      }

      @Override
      public void addRows(LexiconBuilder rows) {
        rows.add("places", "phrase,kind,country\nPort Amber,CITY,PE\n");
      }
    }

    Dossier dossier =
        ArticleParser.builder()
            .extension(new Places())
            .build()
            .parse(Article.of("Chilean Foreign Minister Ana Paz visited Port Amber."));

    assertThat(dossier.visits())
        .extracting(visit -> visit.host().map(Country::code))
        .containsExactly(Optional.of("PE"));
  }

  @Test
  void anOfficeOfOwnWordsIsFound() {
    ArticleParser parser =
        ArticleParser.builder()
            .lexicon(
                rows ->
                    rows.add(
                        "offices",
                        "phrase,class,title,takes\n"
                            + "warden of the seal,OFFICIAL,Warden of the Seal,COUNTRY\n"))
            .build();

    Dossier dossier = parser.parse(Article.of("Paz met Warden of the Seal Leo Rey in Lima."));

    assertThat(dossier.officials())
        .filteredOn(official -> official.name().equals("Leo Rey"))
        .flatExtracting(official -> official.offices())
        .extracting(office -> office.title())
        .containsExactly("Warden of the Seal");
  }
}

package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Country;
import io.dragoman.actor.Official;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Certainty;
import io.dragoman.event.Content;
import io.dragoman.event.Cue;
import io.dragoman.event.GenericFact;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Statement;
import io.dragoman.event.StatementMode;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportPageTest {

  private static final String TEXT =
      "President Ama Boateng will visit Oslo on 4 May. \"We shall talk of fish,\" she said.";
  private static final Official BOATENG = Official.of("Ama Boateng");

  private static Visit visit() {
    return Visit.builder()
        .addVisitors(BOATENG)
        .addDelegation(Official.of("Kofi Mensah"))
        .host(Country.of("NO"))
        .date(EventDate.parse("2026-05-04"))
        .addItinerary(
            Stop.of(Place.of("Oslo", PlaceKind.CITY), EventDate.parse("2026-05-04")),
            Stop.of(Place.of("Bergen", PlaceKind.CITY)))
        .status(VisitStatus.PLANNED)
        .certainty(Certainty.PROBABLE)
        .addEvidence(
            Records.evidence("visitors/0", "President Ama Boateng", TEXT),
            Records.evidence("status", "visit", TEXT),
            Records.evidence("itinerary/0/place", "Oslo", TEXT),
            Records.evidence("date", "4 May", TEXT))
        .foundBy("travel-verb")
        .build();
  }

  private static Document page(Dossier dossier) {
    return page(
        Article.builder().id("a.txt").text(TEXT).publishedOn(LocalDate.of(2026, 5, 1)).build(),
        dossier);
  }

  private static Document page(Article article, Dossier dossier) {
    return Jsoup.parse(ReportPage.render(article, dossier));
  }

  private static Dossier dossier(Visit visit) {
    return Dossier.builder().addOfficials(BOATENG).addVisits(visit).build();
  }

  @ParameterizedTest
  @MethodSource("io.dragoman.examples.report.Samples#names")
  void theArticleStandsThereWholeAndUnchanged(String name) {
    Article article = Samples.article(name);
    Document page = page(article, Samples.dossier(article));

    page.select(".ref").remove();
    assertThat(words(page.select("#article").first()))
        .isEqualTo(article.text().replaceAll("\\s+", " ").strip());
  }

  private static String words(Element element) {
    StringBuilder text = new StringBuilder();
    for (Element block : element.children()) {
      text.append(block.wholeText()).append(' ');
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  @ParameterizedTest
  @MethodSource("io.dragoman.examples.report.Samples#names")
  void everyRecordHasACardAndEveryProofLeadsIntoTheText(String name) {
    Article article = Samples.article(name);
    Dossier dossier = Samples.dossier(article);
    Document page = page(article, dossier);

    assertThat(page.select(".card.visit")).hasSameSizeAs(dossier.visits());
    assertThat(page.select(".card.meeting")).hasSameSizeAs(dossier.meetings());
    assertThat(page.select(".card.agenda")).hasSameSizeAs(dossier.agenda());
    assertThat(page.select(".card.statement")).hasSameSizeAs(dossier.statements());
    assertThat(page.select(".card.person")).hasSameSizeAs(dossier.officials());
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    for (Element proof : page.select(".proofs li:has(a)")) {
      String mark = "mark[data-e~=\\b" + proof.attr("data-e") + "\\b]";
      assertThat(
              page.select(mark).eachText().stream()
                  .reduce("", String::concat)
                  .replaceAll("\\s", ""))
          .isEqualTo(proof.select("q").text().replaceAll("\\s", ""));
    }
    assertThat(page.select("[id]")).extracting(Element::id).doesNotHaveDuplicates();
  }

  @Test
  void aVisitSaysWhoGoesWhereWhenWithWhomAndHowSureThatIs() {
    Element card = page(dossier(visit())).getElementById("V1");

    assertThat(card.select(".title").text()).isEqualTo("Ama Boateng to Norway");
    assertThat(card.select(".badge").text()).isEqualTo("planned");
    assertThat(card.select(".badge use").attr("href")).isEqualTo("#phase-planned");
    assertThat(card.select(".certainty").text()).isEqualTo("probable");
    assertThat(card.select(".row").eachText())
        .containsExactly("When 4 May 2026", "Where Oslo 4 May 2026 Bergen", "With Kofi Mensah");
    assertThat(card.select(".found code").text()).isEqualTo("travel-verb");
  }

  @Test
  void aValueIsTiedToItsEvidence() {
    Document page = page(dossier(visit()));

    String id = page.select("#V1 .row:contains(When) .part").attr("data-e");
    assertThat(page.select("mark[data-e~=\\b" + id + "\\b]").text()).isEqualTo("4 May");
    assertThat(page.select("mark.visit").eachText())
        .containsExactly("President Ama Boateng", "visit", "Oslo", "4 May");
    assertThat(page.select("mark:contains(President)").attr("data-r")).isEqualTo("V1 P1");
  }

  @Test
  void whoSpeaksIsTiedToTheWordsThatStandForTheSpeaker() {
    Statement statement =
        Statement.builder()
            .addSpeakers(BOATENG)
            .source(TextSpan.of(TEXT.indexOf("she"), TEXT.indexOf("she") + 3))
            .cue(Cue.of("said", TextSpan.of(TEXT.indexOf("said"), TEXT.indexOf("said") + 4), "say"))
            .mode(StatementMode.DIRECT)
            .addContent(Content.in(TextSpan.of(TEXT.indexOf("We"), TEXT.indexOf(",\"")), TEXT))
            .addEvidence(
                Records.evidence("source", "she", TEXT),
                Records.evidence("cue", "said", TEXT),
                Records.evidence("content/0", "We shall talk of fish", TEXT))
            .build();
    Document page = page(Dossier.builder().addOfficials(BOATENG).addStatements(statement).build());

    assertThat(page.select("#S1 .title").text()).isEqualTo("Ama Boateng · said");
    assertThat(page.select("#S1 blockquote.direct").text()).isEqualTo("We shall talk of fish");
    assertThat(page.select("mark:contains(she)").attr("data-r")).isEqualTo("S1 P1");
    assertThat(page.select("#S1 .badge").text()).isEqualTo("direct");
  }

  @Test
  void topicsStandUnderTheirEvent() {
    Meeting meeting =
        Meeting.builder()
            .addParticipants(BOATENG)
            .status(MeetingStatus.HELD)
            .addEvidence(Records.evidence("status", "talk", TEXT))
            .build();
    Meeting bare = Meeting.builder().from(meeting).evidence(java.util.List.of()).build();
    TextSpan fish = TextSpan.of(TEXT.indexOf("fish"), TEXT.indexOf("fish") + 4);
    Document page =
        page(
            Dossier.builder()
                .addMeetings(meeting)
                .addAgenda(
                    AgendaItem.builder().topic("fish").span(fish).event(bare).build(),
                    AgendaItem.builder().topic("whales").span(fish).build())
                .build());

    assertThat(page.select(".group-title").eachText())
        .containsExactly("On the agenda of M1 Ama Boateng", "Not tied to one event");
    assertThat(page.select(".group-title a").attr("href")).isEqualTo("#M1");
    assertThat(page.select(".group").get(1).select(".title").text()).isEqualTo("whales");
  }

  @Test
  void evidenceFromElsewhereIsListedAndNotMarked() {
    Visit visit =
        Visit.builder()
            .from(visit())
            .evidence(
                java.util.List.of(
                    Evidence.of("status", TextSpan.of(0, 5), "wrong"),
                    Evidence.of("date", TextSpan.of(9_000, 9_004), "late"),
                    Evidence.builder()
                        .from(Records.evidence("host", "Oslo", TEXT))
                        .articleId("b.txt")
                        .build()))
            .build();
    Document page = page(dossier(visit));

    assertThat(page.select("mark.visit")).isEmpty();
    assertThat(page.select("#V1 .proofs li").eachText())
        .containsExactly(
            "status wrong (not in this text)",
            "date late (not in this text)",
            "host Oslo (not in this text)");
  }

  @Test
  void recordsOfOtherTypesShowTheirProperties() {
    GenericFact fact =
        GenericFact.builder()
            .type("Sanction")
            .putExtra("target", com.fasterxml.jackson.databind.node.TextNode.valueOf("a ferry"))
            .addEvidence(Records.evidence("target", "fish", TEXT))
            .build();
    Document page = page(Dossier.builder().addOthers(fact).build());

    assertThat(page.select("#R1 .title").text()).isEqualTo("Sanction");
    assertThat(page.select("#R1 .row").eachText()).containsExactly("target a ferry");
  }

  @Test
  void warningsAreListedWithTheirPlace() {
    Document page =
        page(
            Dossier.builder()
                .addWarnings(
                    Warning.of("no-date", "The article has no date."),
                    Warning.of("odd", "An odd word.", TextSpan.of(0, 9)))
                .build());

    assertThat(page.select(".warnings li").eachText())
        .containsExactly("W1 no-date The article has no date.", "W2 odd An odd word.");
    assertThat(page.select("mark.warning").text()).isEqualTo("President");
  }

  @Test
  void anArticleWithoutRecordsSaysSo() {
    Document page = page(Dossier.builder().build());

    assertThat(page.select(".nothing").text()).startsWith("No visit, meeting, topic or statement");
    assertThat(page.select(".timeline, .filters, mark")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("a.txt");
  }

  @Test
  void namesKeepTheirDirection() {
    Official official = Official.of("محمد الرشيد");
    Visit visit = Visit.builder().addVisitors(official).host(Country.of("NO")).build();
    Document page = page(dossier(visit));

    assertThat(page.select("#V1 .title bdi").eachText()).contains("محمد الرشيد", "Norway");
    assertThat(page.select("#article p"))
        .allSatisfy(p -> assertThat(p.attr("dir")).isEqualTo("auto"));
  }

  @Test
  void thePageIsTheSameEveryTime() {
    assertThat(Samples.page("kenya-japan")).isEqualTo(Samples.page("kenya-japan"));
  }

  @Test
  void landmarksAndHeadingsGiveThePageItsStructure() {
    Document page = Jsoup.parse(Samples.page("kenya-japan"));

    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("header, aside[aria-label], footer, form[aria-label]")).hasSize(4);
    assertThat(page.select("a.skip").eachAttr("href")).containsExactly("#article", "#records");
    assertThat(page.select("section"))
        .allSatisfy(s -> assertThat(s.attr("aria-labelledby")).isNotEmpty());
  }
}

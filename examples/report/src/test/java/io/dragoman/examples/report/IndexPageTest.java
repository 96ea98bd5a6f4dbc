package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.dossier.Dossier;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Article;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class IndexPageTest {

  private static IndexEntry entry(String href, String published, Visit... visits) {
    Article article =
        Article.builder().id(href).text("x").publishedOn(LocalDate.parse(published)).build();
    return IndexEntry.of(href, article, Dossier.builder().visits(Arrays.asList(visits)).build());
  }

  private static Document page(IndexEntry... entries) {
    return Jsoup.parse(IndexPage.render("All", List.of(entries)));
  }

  @Test
  void theLatestArticleStandsFirst() {
    Document page =
        page(
            entry("a.html", "2025-01-02"),
            entry("b.html", "2026-01-02"),
            entry("c.html", "2024-01-02"));

    assertThat(page.select("td.what a").eachAttr("href"))
        .containsExactly("b.html", "a.html", "c.html");
    assertThat(page.select(".imprint").text())
        .isEqualTo(
            "3 articles, 0 visits, 0 meetings, 0 statements; published 2 January 2024 to 2 January"
                + " 2026");
  }

  @Test
  void aVisitStandsInEveryMonthThatItTouches() {
    Document page =
        page(
            entry(
                "a.html",
                "2026-03-01",
                Records.visit("Holm", "NO", "2026-03-30/2026-04-02").build()));

    assertThat(page.select(".month h3").eachText()).containsExactly("April 2026 1", "March 2026 1");
    assertThat(page.select("td.busy").eachAttr("data-day"))
        .containsExactly("2026-04-01", "2026-04-02", "2026-03-30", "2026-03-31");
    assertThat(page.select("td[data-day=2026-03-30]").text()).isEqualTo("30, 1 visit");
  }

  @Test
  void whatTwoArticlesTellAlikeStandsThereOnce() {
    Visit visit = Records.visit("Holm", "NO", "2026-03-09/2026-03-10").build();
    Visit changed = Visit.builder().from(visit).status(VisitStatus.POSTPONED).build();
    Document page =
        page(
            entry("a.html", "2026-03-01", visit),
            entry("b.html", "2026-03-02", visit),
            entry("c.html", "2026-03-03", changed));

    List<Element> items = page.select(".month li");
    assertThat(items)
        .extracting(Element::text)
        .containsExactly(
            "Holm to Norway +1 more articles 9 to 10 March 2026, planned",
            "Holm to Norway 9 to 10 March 2026, postponed");
    assertThat(items.get(0).attr("data-articles")).isEqualTo("1 2");
  }

  @Test
  void aMonthWithoutDaysMarksNoDay() {
    Document page =
        page(entry("a.html", "2026-03-01", Records.visit("Holm", "NO", "2026-06").build()));
    assertThat(page.select(".month h3").text()).isEqualTo("June 2026 1");
    assertThat(page.select("td.busy")).isEmpty();
  }

  @Test
  void visitsWithoutAMonthAreCounted() {
    Document page =
        page(
            entry(
                "a.html",
                "2026-03-01",
                Records.visit("Holm", "NO", "2026").build(),
                Visit.builder().build()));
    assertThat(page.select(".month")).isEmpty();
    assertThat(page.select(".undated").text()).endsWith(": 2.");
  }

  @Test
  void rowsCarryWhatTheFiltersLookFor() {
    Document page =
        page(
            entry(
                "a.html",
                "2026-03-01",
                Records.visit("Pilar Quispe", "NO", "2026-06").build(),
                Records.visit("Holm", "JP", "2025-06").status(VisitStatus.COMPLETED).build()));
    Element row = page.select("tbody tr[data-a]").first();
    assertThat(row.attr("data-words")).contains("pilar quispe").contains("norway");
    assertThat(row.attr("data-phases")).isEqualTo("planned past");
    assertThat(row.attr("data-hosts")).isEqualTo("|Norway|Japan|");
    assertThat(page.select("#host option").eachText()).containsExactly("all", "Japan", "Norway");
  }
}

package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Article;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Chromium.class)
class IndexInBrowserTest {

  private static final String PAGE =
      IndexPage.render(
          "Three articles",
          List.of(
              entry(
                  "b-minister.txt",
                  "2026-03-01",
                  Records.visit("Pilar Quispe", "NO", "2026-03-09/2026-03-11").build()),
              entry(
                  "a-king.txt",
                  "2026-03-02",
                  Records.visit("Lars Holm", "JP", "2026-03-10")
                      .status(VisitStatus.COMPLETED)
                      .build(),
                  Records.visit("Mei Tanaka", "NO", "2026-04-01")
                      .status(VisitStatus.POSTPONED)
                      .build()),
              entry("c-nothing.txt", "2025-01-01")));

  private static IndexEntry entry(String id, String published, Visit... visits) {
    Article article =
        Article.builder().id(id).text("x").publishedOn(LocalDate.parse(published)).build();
    return IndexEntry.of(
        id + ".html", article, Dossier.builder().visits(Arrays.asList(visits)).build());
  }

  private static List<String> titles(Tab tab) {
    return tab.shown("td.what a");
  }

  @Test
  void theTableSortsByEveryColumnAndSaysSo(Browser browser) {
    try (Tab tab = Tab.open(browser, PAGE)) {
      assertThat(titles(tab)).containsExactly("a-king.txt", "b-minister.txt", "c-nothing.txt");

      tab.page().click("th button:text-is('Published')");
      assertThat(titles(tab)).containsExactly("c-nothing.txt", "b-minister.txt", "a-king.txt");
      assertThat(tab.page().locator("th[aria-sort=ascending]").innerText()).startsWith("Published");

      tab.page().focus("th button:text-is('Visits')");
      tab.page().keyboard().press("Enter");
      assertThat(titles(tab)).containsExactly("a-king.txt", "b-minister.txt", "c-nothing.txt");
      assertThat(tab.page().locator("th[aria-sort]").allInnerTexts()).hasSize(1);

      tab.page().click("th button:text-is('Article')");
      tab.page().click("th button:text-is('Article')");
      assertThat(titles(tab)).containsExactly("c-nothing.txt", "b-minister.txt", "a-king.txt");
    }
  }

  @Test
  void filtersNarrowTheTableAndTheCalendar(Browser browser) {
    try (Tab tab = Tab.open(browser, PAGE)) {
      assertThat(tab.shown("#shown")).containsExactly("3 articles");
      assertThat(tab.page().textContent("td[data-day='2026-03-10']")).isEqualTo("10, 2 visits");

      tab.page().fill("#words", "QUISPE minister");
      tab.until("document.getElementById('shown').textContent.startsWith('1 of')");
      assertThat(titles(tab)).containsExactly("b-minister.txt");
      assertThat(tab.shown(".month h3")).containsExactly("March 2026 1");
      assertThat(tab.page().textContent("td[data-day='2026-03-10']")).isEqualTo("10, 1 visit");

      tab.page().fill("#words", "");
      tab.page().selectOption("#phase", "off");
      tab.until("document.querySelectorAll('tbody tr[data-a]:not([hidden])').length === 1");
      assertThat(titles(tab)).containsExactly("a-king.txt");

      tab.page().selectOption("#phase", "");
      tab.page().selectOption("#host", "Norway");
      tab.until("document.querySelectorAll('tbody tr[data-a]:not([hidden])').length === 2");
      assertThat(titles(tab)).containsExactly("a-king.txt", "b-minister.txt");
      assertThat(tab.shown("#shown")).containsExactly("2 of 3 articles");
    }
  }

  @Test
  void aVisitLightsUpItsDaysAndADayItsVisits(Browser browser) {
    try (Tab tab = Tab.open(browser, PAGE)) {
      tab.page().hover(".month li:has-text('Quispe')");
      assertThat(tab.page().locator("td.lit").count()).isEqualTo(3);

      tab.page().hover("td[data-day='2026-03-10']");
      assertThat(tab.page().locator(".month li.lit").count()).isEqualTo(2);
    }
  }

  @Test
  void nothingIsWiderThanANarrowScreen(Browser browser) {
    for (int width : List.of(390, 320, 768, 1120)) {
      try (Tab tab = Tab.open(browser, PAGE, width, 800, ColorScheme.LIGHT)) {
        assertThat(tab.evaluate("document.documentElement.scrollWidth")).isEqualTo("" + width);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothing(ColorScheme scheme, Browser browser) {
    for (int width : List.of(1280, 390)) {
      try (Tab tab = Tab.open(browser, PAGE, width, 2000, scheme)) {
        assertThat(tab.accessibilityProblems()).as("at " + width).isEmpty();
      }
    }
  }
}

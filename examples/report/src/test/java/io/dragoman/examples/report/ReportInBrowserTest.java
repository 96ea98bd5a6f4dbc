package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Visit;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Chromium.class)
class ReportInBrowserTest {

  private static final String KENYA = Samples.page("kenya-japan");

  @Test
  void pointingAtAMarkLightsUpItsRecordAndItsValue(Browser browser) {
    try (Tab tab = Tab.open(browser, KENYA)) {
      tab.page().hover("mark:text-is('March 9 to 12')");

      assertThat(tab.shown(".card.visit.lit .title")).containsExactly("Grace Wanjiru to Japan");
      assertThat(tab.shown("#V1 .row .lit-part")).containsExactly("9 to 12 March 2026");
      assertThat(tab.shown("mark.lit-visit"))
          .contains("Grace Wanjiru", "visit", "Japan", "March 9 to 12", "Tokyo");
      assertThat(tab.shown(".event.lit .code")).containsExactly("V1");
    }
  }

  @Test
  void pointingAtARecordLightsUpItsEvidenceAndAValueItsOwn(Browser browser) {
    try (Tab tab = Tab.open(browser, KENYA)) {
      tab.page().hover("#V1 .kind-name");
      assertThat(tab.shown("mark.lit-visit")).contains("visit", "Japan", "March 9 to 12");
      assertThat(tab.page().locator("mark.exact").count()).isZero();

      tab.page().hover("#V1 .row .part:has-text('9 to 12 March')");
      assertThat(tab.shown("mark.exact")).containsExactly("March 9 to 12");

      tab.page().hover("#filters");
      assertThat(tab.page().locator(".lit, .exact, .lit-part").count()).isZero();
    }
  }

  @Test
  void clickingAMarkBringsItsRecordIntoViewAndTheTextStays(Browser browser) {
    try (Tab tab = Tab.open(browser, KENYA, 1280, 600, ColorScheme.LIGHT)) {
      Locator told = tab.page().locator("mark:text-is('told')");
      told.scrollIntoViewIfNeeded();
      String before = tab.evaluate("scrollY");
      told.click();

      tab.until("document.querySelector('#S3').getBoundingClientRect().bottom <= innerHeight");
      assertThat(tab.isInView("#S3 .title")).isTrue();
      assertThat(tab.evaluate("scrollY")).isEqualTo(before);
      assertThat(tab.page().locator("#S3").getAttribute("class")).contains("pinned");
    }
  }

  @Test
  void clickingAValueBringsItsEvidenceIntoView(Browser browser) {
    try (Tab tab = Tab.open(browser, KENYA, 1280, 500, ColorScheme.LIGHT)) {
      tab.page().click("#V3 .row:has-text('When') .part");

      tab.until("scrollY > 0");
      assertThat(
              tab.isInView(
                  "[id='"
                      + tab.page().locator("mark:text-is('last August')").getAttribute("id")
                      + "']"))
          .isTrue();
      assertThat(tab.shown("mark.exact, mark.lit-visit")).contains("last August");
    }
  }

  @Test
  void aKindThatIsSwitchedOffLeavesNoTraceAndUncoversWhatLiesBelow(Browser browser) {
    try (Tab tab = Tab.open(browser, KENYA)) {
      String ground =
          "getComputedStyle([...document.querySelectorAll('mark')].find(m => m.textContent ==="
              + " 'visit')).backgroundColor";
      String ofVisits = tab.evaluate(ground);
      String ofStatements =
          tab.evaluate(
              "getComputedStyle(document.querySelector('mark.statement:not(.visit,"
                  + " .meeting)')).backgroundColor");
      tab.page().uncheck("input[value=visit]");

      assertThat(tab.shown(".card.visit, .ref.visit, .event.visit")).isEmpty();
      assertThat(tab.evaluate(ground)).isEqualTo(ofStatements).isNotEqualTo(ofVisits);
      tab.page().hover("mark:text-is('March 9 to 12')");
      assertThat(tab.page().locator("mark.lit-visit").count()).isZero();

      tab.page().check("input[value=visit]");
      assertThat(tab.shown(".card.visit")).hasSize(3);
      assertThat(tab.evaluate(ground)).isEqualTo(ofVisits);
    }
  }

  @Test
  void theKeyboardGoesFromTheTextToTheRecordAndBack(Browser browser) {
    try (Tab tab = Tab.open(browser, KENYA)) {
      Page page = tab.page();
      page.keyboard().press("Tab");
      assertThat(tab.focused()).isEqualTo("Skip to the article");
      assertThat(tab.isInView(".skip")).isTrue();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(tab.evaluate("document.activeElement.getAttribute('aria-label')"))
          .isEqualTo("Visit V1: Grace Wanjiru to Japan");
      assertThat(tab.shown(".card.lit .code")).containsExactly("V1");

      page.keyboard().press("Enter");
      assertThat(tab.evaluate("document.activeElement.closest('.card').id")).isEqualTo("V1");
      page.keyboard().press("Enter");
      assertThat(tab.evaluate("document.activeElement.tagName")).isEqualTo("MARK");
      assertThat(tab.focused()).startsWith("Kenyan Foreign Minister");
      page.keyboard().press("Escape");
      assertThat(tab.evaluate("document.activeElement.className")).isEqualTo("code");
    }
  }

  @Test
  void filtersAndProofsWorkByKeyboard(Browser browser) {
    try (Tab tab = Tab.open(browser, KENYA)) {
      tab.page().focus("input[value=agenda]");
      tab.page().keyboard().press("Space");
      assertThat(tab.shown(".card.agenda")).isEmpty();

      tab.page().focus("#V1 summary");
      tab.page().keyboard().press("Enter");
      assertThat(tab.shown("#V1 .found")).containsExactly("Found by travel-verb");
    }
  }

  @Test
  void withoutScriptEveryCodeStillIsALink(Browser browser) {
    try (Tab tab = Tab.withoutScript(browser, KENYA)) {
      tab.page().click(".ref:text-is('S3')");
      assertThat(tab.page().url()).endsWith("#S3");
      assertThat(tab.page().locator("#S3 .title").isVisible()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("io.dragoman.examples.report.Samples#names")
  void nothingIsWiderThanANarrowScreen(String name, Browser browser) {
    for (int width : List.of(390, 320, 768, 1024)) {
      try (Tab tab = Tab.open(browser, Samples.page(name), width, 800, ColorScheme.LIGHT)) {
        assertThat(tab.evaluate("document.documentElement.scrollWidth")).isEqualTo("" + width);
      }
    }
  }

  @Test
  void theDarkSchemeIsDark(Browser browser) {
    String ground = "getComputedStyle(document.body).backgroundColor";
    try (Tab tab = Tab.open(browser, KENYA, 1280, 800, ColorScheme.DARK)) {
      assertThat(tab.evaluate(ground)).isEqualTo("rgb(21, 23, 26)");
    }
    try (Tab tab = Tab.open(browser, KENYA)) {
      assertThat(tab.evaluate(ground)).isEqualTo("rgb(251, 250, 246)");
    }
  }

  @Test
  void onPaperThereAreNoControlsAndNothingIsHidden(Browser browser) {
    try (Tab tab = Tab.open(browser, KENYA)) {
      tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(tab.shown(".filters, .skip, summary")).isEmpty();
      assertThat(tab.evaluate("getComputedStyle(document.getElementById('records')).position"))
          .isEqualTo("static");
      assertThat(tab.shown("#V1 .found")).containsExactly("Found by travel-verb");
      assertThat(tab.shown(".ref:text-is('V1')")).isNotEmpty();
      assertThat(tab.page().pdf()).startsWith('%', 'P', 'D', 'F');
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothing(ColorScheme scheme, Browser browser) {
    for (String name : Samples.names()) {
      for (int width : List.of(1280, 390)) {
        try (Tab tab = Tab.open(browser, Samples.page(name), width, 3000, scheme)) {
          tab.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
          assertThat(tab.accessibilityProblems()).as(name + " at " + width).isEmpty();
        }
      }
    }
  }

  @Test
  void aHostileArticleIsShownAndDoesNothing(Browser browser) {
    String words =
        "</script><script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3)\""
            + " <a href=javascript:alert(4)>x</a>";
    Article article =
        Article.builder()
            .headline(words)
            .url("javascript:alert(5)")
            .text(words + "\n\n" + words)
            .build();
    Dossier dossier =
        Dossier.builder()
            .addVisits(
                Visit.builder()
                    .addVisitors(Group.of(words))
                    .host(Country.of("NO"))
                    .addEvidence(Evidence.of("visitors/0", TextSpan.of(0, words.length()), words))
                    .build())
            .build();
    try (Tab tab = Tab.open(browser, ReportPage.render(article, dossier))) {
      tab.page().hover("mark");
      tab.page().click("mark");
      tab.page().click(".imprint");
      assertThat(tab.shown("mark")).containsExactly(words);
      assertThat(tab.page().locator("script").count()).isEqualTo(1);
      assertThat(tab.page().locator("img, a[href^=javascript]").count()).isZero();
    }
  }

  @Test
  void aNameFromRightToLeftKeepsItsOrderWithinALine(Browser browser) {
    String text = "Foreign Minister محمد الرشيد (left) will visit Oslo.";
    Visit visit =
        Records.visit("محمد الرشيد", "NO", "2026-05-04")
            .addEvidence(Records.evidence("visitors/0", "محمد الرشيد", text))
            .build();
    Dossier dossier = Dossier.builder().addVisits(visit).build();
    try (Tab tab = Tab.open(browser, ReportPage.render(Article.of(text), dossier))) {
      assertThat(tab.shown("#V1 .title")).containsExactly("محمد الرشيد to Norway");
      String left = "document.querySelectorAll('#V1 .title bdi')[%d].getBoundingClientRect().left";
      assertThat(Double.parseDouble(tab.evaluate(left.formatted(0))))
          .isLessThan(Double.parseDouble(tab.evaluate(left.formatted(2))));
      assertThat(tab.shown("mark.visit")).containsExactly("محمد الرشيد");
    }
  }
}

package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.dragoman.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the pictures of docs/report.md, where the property {@code screenshots} names a folder. */
@ExtendWith(Chromium.class)
@EnabledIfSystemProperty(
    named = "screenshots",
    matches = ".+",
    disabledReason = "no pictures were asked for")
class ScreenshotsTest {

  private static final Path FOLDER = Path.of(System.getProperty("screenshots", "."));

  @BeforeAll
  static void makeFolder() throws IOException {
    Files.createDirectories(FOLDER);
  }

  @Test
  void anArticleInBothSchemesAndOnANarrowScreen(Browser browser) throws IOException {
    String kenya = Samples.page("kenya-japan");
    try (Tab tab = Tab.open(browser, kenya, 1280, 860, ColorScheme.LIGHT)) {
      tab.page().hover("#V1 .row .part:has-text('9 to 12 March')");
      picture(tab, "report-light.png");
    }
    try (Tab tab = Tab.open(browser, kenya, 1280, 860, ColorScheme.DARK)) {
      tab.page().hover("mark:text-is('meet')");
      picture(tab, "report-dark.png");
    }
    String vietnam = Samples.page("vietnam-germany-communique");
    try (Tab tab = Tab.open(browser, vietnam, 390, 844, ColorScheme.LIGHT)) {
      picture(tab, "report-narrow.png");
    }
  }

  @Test
  void theIndexOfAllSamples(Browser browser) throws IOException {
    List<IndexEntry> entries = Samples.names().stream().map(ScreenshotsTest::entry).toList();
    String index = IndexPage.render("Sample articles", entries);
    try (Tab tab = Tab.open(browser, index, 1280, 860, ColorScheme.LIGHT)) {
      picture(tab, "report-index.png");
    }
  }

  private static IndexEntry entry(String name) {
    Article article = Samples.article(name);
    return IndexEntry.of(name + ".html", article, Samples.dossier(article));
  }

  private static void picture(Tab tab, String name) throws IOException {
    Path file = FOLDER.resolve(name);
    tab.page().screenshot(new Page.ScreenshotOptions().setPath(file));
    assertThat(Files.size(file)).isPositive();
  }
}

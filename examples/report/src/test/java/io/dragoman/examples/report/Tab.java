package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page in a browser. Closing it fails if it complained, or asked for anything but itself. */
final class Tab implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final Path file;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private Tab(Browser browser, String html, Browser.NewContextOptions options) {
    context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(request -> requests.add(request.url()));
    try {
      file = Files.createTempFile("page", ".html");
      Files.writeString(file, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.navigate(file.toUri().toString());
  }

  static Tab open(Browser browser, String html) {
    return open(browser, html, 1280, 800, ColorScheme.LIGHT);
  }

  static Tab open(Browser browser, String html, int width, int height, ColorScheme scheme) {
    return new Tab(
        browser,
        html,
        new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
  }

  static Tab withoutScript(Browser browser, String html) {
    return new Tab(browser, html, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  Page page() {
    return page;
  }

  /** The texts of all elements that match, as far as they are shown. */
  List<String> shown(String selector) {
    return page.locator(selector)
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setVisible(true))
        .allInnerTexts();
  }

  String evaluate(String script) {
    return String.valueOf(page.evaluate(script));
  }

  /** Waits until an expression is true. Asked from outside: the page's policy forbids eval. */
  void until(String expression) {
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(expression)));
  }

  boolean isInView(String selector) {
    return (boolean)
        page.evaluate(
            "s => { const r = document.querySelector(s).getBoundingClientRect();"
                + " return r.top >= 0 && r.bottom <= innerHeight + 1 && r.height > 0; }",
            selector);
  }

  String focused() {
    return evaluate("document.activeElement.textContent");
  }

  /**
   * What axe finds wrong, as "rule: element"; the rules of WCAG 2.2 A and AA and its best
   * practices.
   */
  List<String> accessibilityProblems() {
    page.evaluate(resource("axe.min.js"));
    Object found =
        page.evaluate(
            "async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                + " 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.flatMap(v =>"
                + " v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.any.concat(n.all, n.none).map(c"
                + " => c.message).join('; ')))");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String resource(String name) {
    try (InputStream in = Tab.class.getClassLoader().getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(complaints).as("errors and messages of the page").isEmpty();
    assertThat(requests)
        .as("requests of the page")
        .allSatisfy(url -> assertThat(url).startsWith(file.toUri().toString()));
  }
}

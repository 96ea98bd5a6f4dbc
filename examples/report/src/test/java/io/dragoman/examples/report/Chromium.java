package io.dragoman.examples.report;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the Chromium of the system, one for all of them. Where there is none, the tests say
 * so and are skipped; nothing is downloaded.
 */
final class Chromium implements ExecutionCondition, ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Chromium.class);

  /** The browser that is installed: what CHROMIUM names, or one at the usual places. */
  static Optional<Path> executable() {
    return Stream.of(
            System.getenv("CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(path -> path != null && !path.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return executable()
        .map(path -> ConditionEvaluationResult.enabled("with " + path))
        .orElseGet(
            () -> {
              String word =
                  "No Chromium is installed (Debian: apt-get install chromium), so the pages were"
                      + " not looked at in a browser.";
              if (context.getTestMethod().isEmpty()) {
                System.out.println(word);
              }
              return ConditionEvaluationResult.disabled(word);
            });
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Running.class, unused -> new Running(), Running.class)
        .browser;
  }

  private static final class Running implements ExtensionContext.Store.CloseableResource {

    private final Playwright playwright;
    private final Browser browser;

    Running() {
      Map<String, String> environment = new HashMap<>(System.getenv());
      environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(executable().orElseThrow())
                      .setHeadless(true)
                      // The sandbox does not start as root, and the pages are our own.
                      .setArgs(List.of("--no-sandbox")));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}

package io.dragoman.examples.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A Mustache template with the style and the script that its pages carry. Immutable, shared by all
 * threads.
 */
final class PageTemplate {

  private final Template template;
  private final Shell shell;

  private PageTemplate(Template template, Shell shell) {
    this.template = template;
    this.shell = shell;
  }

  /**
   * Reads a template.
   *
   * @param name the name of {@code name.mustache} and {@code name.js}
   * @param styles the names of the style sheets, without {@code .css}
   */
  static PageTemplate read(String name, List<String> styles) {
    String style = "\n" + String.join("\n", styles.stream().map(s -> text(s + ".css")).toList());
    String script = "\n" + text(name + ".js");
    // A template must not look for a value in vain: what it asks for and does not get is a defect.
    Template template =
        Mustache.compiler()
            .withEscaper(new HtmlEscaper())
            .withLoader(partial -> new InputStreamReader(open(partial + ".mustache"), UTF_8))
            .strictSections(true)
            .emptyStringIsFalse(true)
            .compile(text(name + ".mustache"));
    return new PageTemplate(
        template, new Shell(style, script, ContentPolicy.allowingOnly(style, script)));
  }

  /** Fills the template. */
  String render(Object content) {
    return template.execute(new Filled(shell, content));
  }

  /** The text of a file that stands beside this class. */
  static String text(String file) {
    try (Reader reader = new InputStreamReader(open(file), UTF_8)) {
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[8192];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  private static InputStream open(String file) {
    InputStream stream = PageTemplate.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("the jar lacks the file " + file);
    }
    return stream;
  }

  /** What every page carries. */
  record Shell(String style, String script, String policy) {}

  /** What a template sees. */
  record Filled(Shell shell, Object page) {}
}

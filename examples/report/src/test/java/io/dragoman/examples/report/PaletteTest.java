package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for lines and symbols that mean something. */
class PaletteTest {

  private static final List<String> KINDS =
      List.of(
          "visit", "meeting", "agenda", "statement", "other", "person", "place", "date", "warning");
  private static final List<String> FILLED =
      List.of("visit", "meeting", "agenda", "statement", "other");

  private static Map<String, String> palette(String scheme) {
    String css = PageTemplate.text("palette.css");
    int dark = css.indexOf("@media (prefers-color-scheme: dark)");
    Map<String, String> colours = read(css.substring(0, dark));
    if (scheme.equals("dark")) {
      Map<String, String> darkOnes = read(css.substring(dark));
      assertThat(darkOnes.keySet())
          .as("the dark scheme has every colour")
          .isEqualTo(colours.keySet());
      return darkOnes;
    }
    return colours;
  }

  private static Map<String, String> read(String css) {
    Map<String, String> colours = new HashMap<>();
    Matcher matcher = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(css);
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
    return colours;
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textIsReadableOnEveryGround(String scheme) {
    Map<String, String> palette = palette(scheme);
    for (String ground : List.of("paper", "card")) {
      for (String text : List.of("ink", "soft", "link")) {
        assertContrast(palette, text, ground, 4.5);
      }
    }
    for (String kind : KINDS) {
      assertContrast(palette, kind, "paper", 4.5); // references in the text
      assertContrast(palette, kind, "card", 4.5); // codes and kinds of cards
      assertContrast(palette, "ink", kind + "-lit", 4.5);
    }
    for (String kind : FILLED) {
      assertContrast(palette, "ink", kind + "-fill", 4.5);
    }
    for (String kind : List.of("visit", "meeting", "other")) {
      assertContrast(palette, "soft", kind + "-fill", 4.5); // dates in a lit row of the timeline
      assertContrast(palette, kind, kind + "-fill", 4.5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void linesThatMeanSomethingAreSeen(String scheme) {
    Map<String, String> palette = palette(scheme);
    assertContrast(palette, "focus", "paper", 3);
    assertContrast(palette, "focus", "card", 3);
    assertContrast(palette, "edge", "paper", 3);
    for (String kind : FILLED) {
      assertContrast(palette, kind, kind + "-fill", 3); // the line under a mark
      for (String fill : FILLED) {
        for (String name : List.of("person", "place", "date")) {
          assertContrast(palette, name, fill + "-fill", 3); // names within other evidence
        }
      }
    }
  }

  private static void assertContrast(
      Map<String, String> palette, String front, String back, double least) {
    assertThat(contrast(palette.get(front), palette.get(back)))
        .as("contrast of %s on %s", front, back)
        .isGreaterThanOrEqualTo(least);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}

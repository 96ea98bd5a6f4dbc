package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlEscaperTest {

  private final HtmlEscaper escaper = new HtmlEscaper();

  @Test
  void charactersWithAMeaningBecomeReferences() {
    assertThat(escaper.escape("<a href=\"x\" id='y'>&`</a>"))
        .isEqualTo("&lt;a href&#61;&quot;x&quot; id&#61;&#39;y&#39;&gt;&amp;&#96;&lt;/a&gt;");
  }

  @Test
  void lettersOfAllScriptsStayAsTheyAre() {
    assertThat(escaper.escape("Trần Quang Minh محمد بن سلمان 习近平 𐎠"))
        .isEqualTo("Trần Quang Minh محمد بن سلمان 习近平 𐎠");
  }

  @Test
  void whatCannotStandInAPageBecomesAReplacementCharacter() {
    assertThat(escaper.escape("a\u0000b\uD800c\uDC00d\uFFFFe\u0007f")).isEqualTo("a�b�c�d�e�f");
  }

  @Property
  void aBrowserReadsBackWhatWasWrittenAsTextAndAsAttribute(@ForAll String raw) {
    String expected = readable(raw);
    String safe = escaper.escape(raw);
    assertThat(Parser.unescapeEntities(safe, false)).isEqualTo(expected);
    assertThat(safe).doesNotContain("<", ">", "\"", "'");
    assertThat(Jsoup.parse("<p title=\"" + safe + "\">x</p>").select("*"))
        .extracting(element -> element.nodeName())
        .containsExactly("#document", "html", "head", "body", "p");
  }

  private static String readable(String raw) {
    StringBuilder readable = new StringBuilder();
    raw.codePoints()
        .map(
            c ->
                c != '\t' && c != '\n' && c != '\r' && Character.isISOControl(c)
                        || c >= 0xD800 && c <= 0xDFFF
                        || c == 0xFFFE
                        || c == 0xFFFF
                    ? 0xFFFD
                    : c)
        .forEach(readable::appendCodePoint);
    return readable.toString();
  }
}

package io.dragoman.parsers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SourceMapTest {

  /** Every character that is no blank is found again where the map says, one by one. */
  @TestFactory
  List<DynamicTest> everyCharacterOfAPageIsFoundThere() {
    return Sources.PAGES.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> everyCharacterIsFound(name)))
        .toList();
  }

  private static void everyCharacterIsFound(String name) {
    SourceArticle read = Sources.only(name);
    String text = read.article().text();
    Document page = Jsoup.parse(Sources.text(name));
    int[] positions =
        IntStream.range(0, text.length())
            .filter(i -> !Character.isWhitespace(text.charAt(i)))
            .toArray();
    assertThat(positions).hasSizeGreaterThan(100);
    for (int at : positions) {
      SourceRange range = one(read.sourceMap().locate(TextSpan.of(at, at + 1)));
      String node = node(page, range).getWholeText();
      assertThat(node.substring(range.begin(), range.end()))
          .as("%s at %d in %s", name, at, range.path())
          .isEqualTo(text.substring(at, at + 1));
    }
  }

  private static TextNode node(Document page, SourceRange range) {
    return one(page.selectXpath(range.path(), TextNode.class));
  }

  private static <T> T one(List<T> list) {
    assertThat(list).hasSize(1);
    return list.get(0);
  }

  @Test
  void aSpanOverALinkGivesARangeForEachTextNode() {
    SourceArticle read = Sources.only("newspaper.html");
    Document page = Jsoup.parse(Sources.text("newspaper.html"));
    String text = read.article().text();
    int begin = text.indexOf("her Norwegian");
    int end = text.indexOf(", in Punta Arenas");

    List<SourceRange> ranges = read.sourceMap().locate(TextSpan.of(begin, end));

    assertThat(ranges)
        .extracting(range -> squeezed(page, range))
        .containsExactly("her Norwegian counterpart, ", "Kari Solberg Lie");
    assertThat(ranges.get(1).path()).endsWith("/p[1]/a[1]/text()[1]");
    Element link = one(page.select(ranges.get(1).cssPath().orElseThrow()));
    assertThat(link.attr("href")).isEqualTo("/people/solberg-lie");
  }

  private static String squeezed(Document page, SourceRange range) {
    String node = node(page, range).getWholeText();
    return node.substring(range.begin(), range.end()).replaceAll("\\s+", " ");
  }

  @Test
  void whatTheReaderAddedIsNowhere() {
    SourceArticle read = Sources.only("newspaper.html");
    int gap = read.article().text().indexOf("\n\n");

    assertThat(read.sourceMap().locate(TextSpan.of(gap, gap + 2))).isEmpty();
    assertThat(read.sourceMap().locate(TextSpan.of(gap - 1, gap + 3))).hasSize(2);
  }

  @Test
  void plainTextIsItsOwnPlace() {
    SourceArticle read = Sources.only(Sources.ofText("Talks in Bern\n\nThe ministers met."));

    assertThat(read.sourceMap().locate(TextSpan.of(9, 13)))
        .containsExactly(
            new SourceRange(TextSpan.of(9, 13), "", "", java.util.Optional.empty(), 9, 13));
  }

  @Test
  void anEmptySpanIsNowhere() {
    SourceArticle read = Sources.only(Sources.ofText("The ministers met."));

    assertThat(read.sourceMap().locate(TextSpan.of(3, 3))).isEmpty();
  }
}

package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Visit;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text or a record holds, it is text on the page. */
class HostilePagesTest {

  private static final Document CLEAN =
      Jsoup.parse(ReportPage.render(article("harmless"), dossier("harmless")));

  private static Article article(String words) {
    return Article.builder()
        .id(words)
        .headline(words)
        .byline(words)
        .source(words)
        .url(words)
        .language(words)
        .text(words + "\n\n" + words)
        .build();
  }

  private static Dossier dossier(String words) {
    Evidence evidence = Evidence.of("visitors/0", TextSpan.of(0, words.length()), words);
    return Dossier.builder()
        .addVisits(
            Visit.builder()
                .addVisitors(Group.of(words))
                .host(Country.of("NO"))
                .purpose(words)
                .addEvidence(evidence)
                .foundBy(words)
                .build())
        .addWarnings(Warning.of(words, words, TextSpan.of(0, words.length())))
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)\" x=\"",
        "' onfocus='alert(1)' autofocus='",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "<!-- <b>",
        "--><svg/onload=alert(1)>",
        "]]><iframe src=javascript:alert(1)>",
        "</main></body></html><h1>Mine</h1>",
        "<p><table><b><i></p>",
        "{{title}} {{{shell.script}}} {{#page}}",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "\u202Egnirts\u202C",
        "<mark data-r=\"V1\">",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-"
      })
  void markupIsShownAndNotRun(String words) {
    Document page = Jsoup.parse(ReportPage.render(article(words), dossier(words)));

    assertThat(page.select("*"))
        .extracting(Element::nodeName)
        .containsExactlyElementsOf(CLEAN.select("*").stream().map(Element::nodeName).toList());
    assertThat(page.select("*")).allSatisfy(HostilePagesTest::isHarmless);
    page.select(".ref").remove();
    assertThat(page.select("#article > *").stream().map(Element::wholeText))
        .containsExactly(words, words, words);
    assertThat(page.title()).isEqualTo(words + " · Dragoman");
    assertThat(page.select("#V1 .title bdi").first().wholeText()).isEqualTo(words);
  }

  private static void isHarmless(Element element) {
    element
        .attributes()
        .forEach(
            attribute -> {
              assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
              if (List.of("href", "src", "action").contains(attribute.getKey())) {
                assertThat(attribute.getValue()).matches("#[A-Za-z0-9-]*|data:,");
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=c&d=\"e\"",
        "https://example.org/<script>",
        "http://[bad",
        "https:no-host",
        "ftp://example.org/x",
        "//example.org"
      })
  void whatIsNoAddressOfTheWebIsNoLink(String url) {
    Article article = Article.builder().text("Text.").url(url).build();
    Document page = Jsoup.parse(ReportPage.render(article, Dossier.builder().build()));
    assertThat(page.select(".imprint a")).isEmpty();
    assertThat(page.select(".imprint").text()).isEqualTo(url);
  }

  @Test
  void anAddressOfTheWebIsALinkThatTellsNobodyWhereItCameFrom() {
    Article article = Article.builder().text("Text.").url("https://example.org/a?b=c&d=e").build();
    Element link =
        Jsoup.parse(ReportPage.render(article, Dossier.builder().build()))
            .select(".imprint a")
            .first();
    assertThat(link.attr("href")).isEqualTo("https://example.org/a?b=c&d=e");
    assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thePolicyAllowsThePagesOwnStyleAndScriptAndNothingElse(boolean index) throws Exception {
    String html =
        index
            ? IndexPage.render("All", List.of(IndexEntry.of("a.html", article("x"), dossier("x"))))
            : ReportPage.render(article("x"), dossier("x"));
    Document page = Jsoup.parse(html);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy).contains("default-src 'none'", "base-uri 'none'", "form-action 'none'");
    assertThat(policy).doesNotContain("unsafe", "http", "*", "self");
    assertThat(policy).contains("style-src " + hash(page.select("style").first().data()) + ";");
    assertThat(policy).contains("script-src " + hash(page.select("script").first().data()) + ";");
    assertThat(page.select("style, script")).hasSize(2);
    assertThat(page.select("[src], link[rel=stylesheet], iframe, object, embed, base")).isEmpty();
    assertThat(html.indexOf("Content-Security-Policy")).isLessThan(html.indexOf("<title>"));
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void theIndexShowsMarkupAsText() {
    String words = "\"><script>alert(1)</script>";
    String html =
        IndexPage.render(words, List.of(IndexEntry.of("a.html", article(words), dossier(words))));
    Document page = Jsoup.parse(html);

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("h1").text()).isEqualTo(words);
    assertThat(page.select("td.what a").text()).isEqualTo(words);
    assertThat(page.select(".visit-line bdi").text()).isEqualTo(words + " to Norway");
  }
}

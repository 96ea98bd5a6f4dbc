package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

  @TempDir Path folder;

  private static Article article(String id) {
    return Article.builder().id(id).text("Text of " + id).build();
  }

  @Test
  void everyArticleHasAPageAndTheIndexLeadsThere() throws IOException {
    ReportFolder report = ReportFolder.in(folder.resolve("new/report"));
    Path page = report.add(article("Visit to Oslo.txt"), Dossier.builder().build());
    Path index = report.finish("All of them");

    assertThat(page.getFileName()).hasToString("visit-to-oslo.html");
    assertThat(Jsoup.parse(Files.readString(index)).select("td.what a").eachAttr("href"))
        .containsExactly("visit-to-oslo.html");
    assertThat(Jsoup.parse(Files.readString(page)).select(".brand a").attr("href"))
        .isEqualTo("index.html");
    assertThat(report.size()).isEqualTo(1);
  }

  @Test
  void namesAreSafeAndEachIsUsedOnce() throws IOException {
    ReportFolder report = ReportFolder.in(folder);
    for (String id :
        new String[] {
          "../../etc/passwd", "index.html", "a/b.txt", "a b.html", "", "平壤", "CON\u0000"
        }) {
      report.add(Article.builder().id(id).text("x").build(), Dossier.builder().build());
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "etc-passwd.html",
              "index-2.html",
              "a-b.html",
              "a-b-2.html",
              "article.html",
              "article-2.html",
              "con.html");
    }
  }
}

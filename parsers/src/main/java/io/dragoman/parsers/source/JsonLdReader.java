package io.dragoman.parsers.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.dragoman.parsers.source.page.JsonLd;
import io.dragoman.parsers.source.page.JsonLdArticle;
import java.util.List;

/** Reads schema.org articles in JSON-LD. */
final class JsonLdReader implements FormReader {

  @Override
  public void read(RawSource source, Reading reading) {
    Decoded decoded = source.decodedText();
    JsonNode root = StrictJson.read(decoded.text(), "JSON-LD", reading.limits());
    List<JsonLdArticle> articles = JsonLd.articlesIn(root);
    if (articles.isEmpty()) {
      reading.skipped("the JSON-LD", "it holds no article of schema.org");
    }
    for (JsonLdArticle article : articles) {
      Draft draft =
          new Draft(SourceForm.JSON_LD)
              .id(article.id())
              .id(article.url())
              .id(source.hints().name())
              .warnings(decoded.warnings())
              .headline(article.headline())
              .byline(article.byline())
              .dateline(article.dateline())
              .date("datePublished", article.datePublished())
              .language(article.language())
              .publisher(article.publisher())
              .url(article.url());
      if (!draft.hasDate()) {
        draft.date("dateCreated", article.dateCreated());
      }
      if (article.partial()) {
        draft.warn(WarningCode.PARTIAL, "it says that it is not accessible for free as a whole");
      }
      String path = source.container() + article.pointer() + "/" + JsonLdArticle.BODY;
      draft.text(StrictJson.text(article.body().orElse(""), path, reading.limits()));
      reading.add(draft);
    }
  }
}

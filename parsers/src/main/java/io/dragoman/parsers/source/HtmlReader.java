package io.dragoman.parsers.source;

import io.dragoman.parsers.source.page.JsonLdArticle;
import io.dragoman.parsers.source.page.Page;
import io.dragoman.parsers.source.page.PageMetadata;
import io.dragoman.parsers.source.page.PageText;
import java.util.List;
import java.util.Optional;

/** Reads a page of the web: its metadata, and its main text. */
final class HtmlReader implements FormReader {

  /** How much longer the text in the metadata must be to be taken for the page's. */
  private static final int MUCH_LONGER = 3;

  @Override
  public void read(RawSource source, Reading reading) {
    Decoded decoded = source.decodedText();
    Page page = PageTexts.parse(decoded.text(), source.hints().url().orElse(""), reading.limits());
    PageMetadata metadata = page.metadata();
    Draft draft =
        new Draft(SourceForm.HTML)
            .id(source.hints().name())
            .warnings(decoded.warnings())
            .headline(metadata.headline())
            .byline(metadata.byline())
            .dateline(metadata.dateline())
            .language(metadata.language())
            .publisher(metadata.publisher())
            .url(metadata.url())
            .url(source.hints().url());
    metadata.dates().forEach(claim -> draft.date(claim.origin(), Optional.of(claim.value())));
    for (String line : draft.hasDate() ? List.<String>of() : page.visibleDates()) {
      if (!draft.hasDate()) {
        draft.date("the page", Optional.of(line));
      }
    }
    if (draft.headline().isEmpty()) {
      draft.headline(page.boldLine()).headline(page.title());
    }
    warn(metadata, draft);
    text(page, metadata, source.container(), draft);
    reading.add(draft);
  }

  private static void text(Page page, PageMetadata metadata, String container, Draft draft) {
    PageText main = page.mainText(draft.headline());
    MappedText text = new MappedText();
    Optional<String> given = metadata.body();
    int shown = main.text().length();
    if (given.isPresent() && given.get().length() > Math.max(200, MUCH_LONGER * shown)) {
      // the page fills its text in by script, and has it whole in its metadata
      String path = "/" + JsonLdArticle.BODY;
      String inside = container + "script[type=application/ld+json]";
      draft.text(MappedText.ofWhole(given.get(), inside, path));
      return;
    }
    PageTexts.append(main, page, container, text);
    draft.text(text);
  }

  private static void warn(PageMetadata metadata, Draft draft) {
    if (metadata.partial()) {
      draft.warn(
          WarningCode.PARTIAL, "the page says that it shows only a part to those who do not pay");
    }
    if (metadata.liveBlog()) {
      draft.warn(
          WarningCode.LIVE_BLOG,
          "the page grew entry by entry; words such as \"today\" are related to one day for all");
    }
    if (metadata.unreadable() > 0) {
      draft.warn(
          WarningCode.METADATA_UNREADABLE,
          "%d blocks of JSON-LD in the page are not JSON".formatted(metadata.unreadable()));
    }
  }
}

package io.dragoman.parsers.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom feeds with Rome: an article for each item. */
final class FeedReader implements FormReader {

  /** A summary at least as long as this is taken for the whole text. */
  private static final int LONG_SUMMARY = 1_000;

  private static final List<String> CUT_ENDS =
      List.of("…", "...", "[…]", "[...]", "read more", "continue reading", "read more »", "→");

  @Override
  public void read(RawSource source, Reading reading) {
    Decoded decoded = source.decodedText();
    String xml = HardenedXml.withoutDocumentType(decoded.text().strip());
    ItemDates dates = new ItemDates();
    HardenedXml.walk(xml, "feed", reading.limits(), dates);
    SyndFeed feed = parse(xml);
    for (int i = 0; i < feed.getEntries().size(); i++) {
      SyndEntry entry = feed.getEntries().get(i);
      Draft draft = metadata(feed, entry).warnings(decoded.warnings());
      draft.date("the feed", dates.of(i));
      draft.date("the feed", Optional.ofNullable(entry.getPublishedDate()).map(FeedReader::iso));
      String path = source.container() + dates.path(i);
      content(entry, path, dates.isRss(), draft, reading.limits());
      reading.add(draft);
    }
  }

  private static SyndFeed parse(String xml) {
    try {
      SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);
      input.setAllowDoctypes(false);
      return input.build(new StringReader(xml));
    } catch (FeedException | IllegalArgumentException e) {
      throw SourceException.malformed("feed", e);
    }
  }

  private static Draft metadata(SyndFeed feed, SyndEntry entry) {
    return new Draft(SourceForm.FEED)
        .id(Optional.ofNullable(entry.getUri()))
        .id(Optional.ofNullable(entry.getLink()))
        .headline(Optional.ofNullable(entry.getTitle()).map(FeedReader::plain))
        .byline(author(entry))
        .language(Optional.ofNullable(feed.getLanguage()))
        .publisher(Optional.ofNullable(feed.getTitle()).map(FeedReader::plain))
        .url(Optional.ofNullable(entry.getLink()));
  }

  private static Optional<String> author(SyndEntry entry) {
    String names =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .filter(name -> name != null && !name.isBlank())
            .collect(Collectors.joining(", "));
    String one = names.isEmpty() ? entry.getAuthor() : names;
    if (one == null || one.isBlank()) {
      return Optional.empty();
    }
    int open = one.indexOf('('); // RSS writes "desk@daily.example (Ann Lee)"
    boolean mail = one.indexOf('@') > 0 && open > 0 && one.endsWith(")");
    return Optional.of(mail ? one.substring(open + 1, one.length() - 1) : one);
  }

  private static String plain(String title) {
    return org.jsoup.parser.Parser.unescapeEntities(title, false);
  }

  private static String iso(java.util.Date date) {
    return date.toInstant().toString();
  }

  private static void content(
      SyndEntry entry, String path, boolean rss, Draft draft, SourceLimits limits) {
    Optional<String> full =
        entry.getContents().stream()
            .map(SyndContent::getValue)
            .filter(value -> value != null && !value.isBlank())
            .findFirst();
    SyndContent summary = entry.getDescription();
    Optional<String> brief = Optional.ofNullable(summary).map(SyndContent::getValue);
    String value = full.or(() -> brief).orElse("");
    String container =
        path
            + (full.isPresent()
                ? (rss ? "/content:encoded" : "/content")
                : (rss ? "/description" : "/summary"));
    MappedText text =
        PageTexts.looksLikeHtml(value)
            ? PageTexts.whole(value, container, limits)
            : MappedText.ofWhole(value, "", container);
    draft.text(text);
    boolean shortened = full.isEmpty() && text.length() < LONG_SUMMARY;
    if (shortened || isCut(text.text())) {
      draft.warn(
          WarningCode.PARTIAL,
          "the feed has only the beginning or a summary; the article itself is at "
              + Optional.ofNullable(entry.getLink()).orElse("its page"));
    }
  }

  private static boolean isCut(String text) {
    String end = text.stripTrailing().toLowerCase(Locale.ROOT);
    return CUT_ENDS.stream().anyMatch(end::endsWith);
  }

  /** The dates of the items as they are written: Rome forgets their time zone. */
  private static final class ItemDates implements HardenedXml.Visitor {

    private static final List<String> PUBLISHED = List.of("pubdate", "published", "issued", "date");
    private static final String UPDATED = "updated";

    private final List<String> published = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String item = "item";
    private @Nullable String updated;
    private int depth;
    private int itemDepth = -1;
    private String root = "rss";

    @Override
    public void begin(XMLStreamReader element) {
      String name = element.getLocalName().toLowerCase(Locale.ROOT);
      if (depth == 0) {
        root = element.getLocalName();
      }
      depth++;
      text.setLength(0);
      if (itemDepth < 0 && (name.equals("item") || name.equals("entry"))) {
        item = name;
        itemDepth = depth;
        updated = null;
        published.add("");
      }
    }

    @Override
    public void text(String more) {
      if (text.length() < 100) {
        text.append(more, 0, Math.min(more.length(), 100));
      }
    }

    @Override
    public void end(String localName) {
      String name = localName.toLowerCase(Locale.ROOT);
      int last = published.size() - 1;
      if (itemDepth > 0 && depth == itemDepth + 1) {
        if (PUBLISHED.contains(name) && published.get(last).isEmpty()) {
          published.set(last, text.toString().strip());
        } else if (name.equals(UPDATED)) {
          updated = text.toString().strip();
        }
      } else if (depth == itemDepth) {
        if (published.get(last).isEmpty() && updated != null) {
          published.set(last, updated);
        }
        itemDepth = -1;
      }
      depth--;
      text.setLength(0);
    }

    Optional<String> of(int index) {
      return index < published.size()
          ? Optional.of(published.get(index)).filter(date -> !date.isEmpty())
          : Optional.empty();
    }

    boolean isRss() {
      return item.equals("item");
    }

    String path(int index) {
      boolean channel = root.equalsIgnoreCase("rss");
      return "/" + root + (channel ? "/channel/" : "/") + item + "[" + (index + 1) + "]";
    }
  }
}

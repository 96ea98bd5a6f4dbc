package io.dragoman.parsers.source.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the publisher of a page says about its article, as worded. Of each property the most
 * trustworthy source wins: schema.org JSON-LD, then OpenGraph and other meta tags, then the page's
 * own markup.
 *
 * @param headline the headline
 * @param byline the authors' names, separated by commas
 * @param dateline the place of writing, as JSON-LD has it
 * @param dates the day of publication in every wording that was found, most trustworthy first
 * @param language a language tag
 * @param publisher who published it
 * @param url the address that the page gives for itself
 * @param body the whole text, where JSON-LD has it
 * @param partial whether the page says that it shows only a part to those who do not pay
 * @param liveBlog whether it is a page that grew entry by entry
 * @param unreadable how many blocks of JSON-LD could not be read
 */
public record PageMetadata(
    Optional<String> headline,
    Optional<String> byline,
    Optional<String> dateline,
    List<DateClaim> dates,
    Optional<String> language,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> body,
    boolean partial,
    boolean liveBlog,
    int unreadable) {

  /** Copies the list. */
  public PageMetadata {
    dates = List.copyOf(dates);
  }

  /**
   * A date in the words of the page.
   *
   * @param origin where it stands, such as {@code JSON-LD datePublished}
   * @param value the date as it is written
   */
  public record DateClaim(String origin, String value) {}

  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "date.issued",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.date",
          "dc.date",
          "dcterms.created",
          "dc.date.created",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publicationdate",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "date",
          "release_date",
          "last-modified-original",
          "cxenseparse:recs:publishtime");

  static PageMetadata of(Document document) {
    JsonLd json = JsonLd.of(document);
    Tags tags = new Tags(document);
    List<DateClaim> dates = new ArrayList<>();
    json.article()
        .flatMap(article -> first(article.datePublished(), article.dateCreated()))
        .ifPresent(value -> dates.add(new DateClaim("JSON-LD datePublished", value)));
    tags.named(DATE_NAMES)
        .ifPresent(found -> dates.add(new DateClaim("meta " + found.name(), found.value())));
    if (dates.isEmpty()) {
      markedDates(document, dates);
    }
    Optional<JsonLdArticle> article = json.article();
    return new PageMetadata(
        first(article.flatMap(JsonLdArticle::headline), headline(document, tags)),
        first(article.flatMap(JsonLdArticle::byline), byline(document, tags)),
        article.flatMap(JsonLdArticle::dateline),
        dates,
        first(language(document, tags), article.flatMap(JsonLdArticle::language)),
        first(
            article.flatMap(JsonLdArticle::publisher),
            tags.value(
                "og:site_name",
                "dc.publisher",
                "dcterms.publisher",
                "publisher",
                "application-name")),
        first(
            canonical(document), first(tags.value("og:url"), article.flatMap(JsonLdArticle::url))),
        article.flatMap(JsonLdArticle::body),
        article.map(JsonLdArticle::partial).orElse(false)
            || tags.value("article:content_tier").filter(tier -> tier.equals("locked")).isPresent(),
        article.map(JsonLdArticle::liveBlog).orElse(false),
        json.unreadable());
  }

  private static Optional<String> first(Optional<String> better, Optional<String> other) {
    return better.isPresent() ? better : other;
  }

  private static Optional<String> headline(Document document, Tags tags) {
    Optional<String> marked = text(document.selectFirst("[itemprop=headline]"));
    if (marked.isPresent()) {
      return marked;
    }
    Optional<String> title = tags.value("og:title", "dc.title", "dcterms.title", "twitter:title");
    Optional<String> top = onlyHeading(document);
    if (title.isPresent() && top.isPresent()) {
      // "Talks in Lima | The Daily" names the site too
      return title.get().startsWith(top.get()) ? top : title;
    }
    return first(title, top);
  }

  private static Optional<String> onlyHeading(Document document) {
    List<Element> found = document.select("h1");
    List<String> texts = found.stream().map(Element::text).filter(t -> !t.isBlank()).toList();
    return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
  }

  private static Optional<String> byline(Document document, Tags tags) {
    Optional<String> named =
        tags.value("author", "parsely-author", "sailthru.author", "dc.creator", "byl");
    if (named.filter(name -> !name.contains("://")).isPresent()) {
      return named;
    }
    Set<String> names = new LinkedHashSet<>();
    for (Element author : document.select("[itemprop=author], [rel=author]")) {
      Element name = author.selectFirst("[itemprop=name]");
      text(name == null ? author : name).filter(t -> t.length() <= 100).ifPresent(names::add);
    }
    return names.isEmpty() || names.size() > 8
        ? Optional.empty()
        : Optional.of(String.join(", ", names));
  }

  private static void markedDates(Document document, List<DateClaim> dates) {
    Element marked = document.selectFirst("[itemprop=datePublished]");
    if (marked != null) {
      dates.add(new DateClaim("itemprop datePublished", value(marked)));
    }
    Element time =
        document.selectFirst("time[pubdate], article time[datetime], main time[datetime]");
    if (time == null) {
      time = document.selectFirst("time[datetime], time");
    }
    if (time != null && dates.isEmpty()) {
      dates.add(new DateClaim("time", value(time)));
    }
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime", "title")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute).strip();
      }
    }
    return element.text();
  }

  private static Optional<String> language(Document document, Tags tags) {
    Element html = document.selectFirst("html");
    String lang =
        html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
    if (!lang.isBlank()) {
      return Optional.of(lang.strip());
    }
    return tags.value("content-language", "dc.language", "dcterms.language", "og:locale")
        .map(value -> value.replace('_', '-'));
  }

  private static Optional<String> canonical(Document document) {
    Element link = document.selectFirst("link[rel=canonical]");
    if (link == null) {
      return Optional.empty();
    }
    String address = link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href");
    boolean complete = address.toLowerCase(Locale.ROOT).startsWith("http");
    return complete ? Optional.of(address) : Optional.empty();
  }

  private static Optional<String> text(@org.jspecify.annotations.Nullable Element element) {
    if (element == null) {
      return Optional.empty();
    }
    String text = element.hasAttr("content") ? element.attr("content").strip() : element.text();
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }
}

package io.dragoman.parsers.source.page;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Tells which elements of a page are not part of the article, by the names that designers give
 * them. An element that holds much of the page's running text is never left out, whatever its name:
 * some sites put the whole page into a {@code form} or call it {@code with-sidebar}.
 */
final class Boilerplate implements Predicate<Element> {

  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "header", "form", "figure", "figcaption", "menu", "dialog");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "alert");

  private static final Set<String> WORDS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "advertising",
          "adsense",
          "also",
          "alsoread",
          "attachments",
          "author",
          "authors",
          "authorbox",
          "avatar",
          "banner",
          "bio",
          "breadcrumb",
          "breadcrumbs",
          "byline",
          "caption",
          "captions",
          "carousel",
          "ccpa",
          "comment",
          "comments",
          "commenting",
          "consent",
          "cookie",
          "cookies",
          "copyright",
          "credit",
          "credits",
          "dateline",
          "disqus",
          "disclaimer",
          "donate",
          "download",
          "downloads",
          "dropdown",
          "facebook",
          "feedback",
          "footer",
          "gallery",
          "gdpr",
          "hidden",
          "instagram",
          "jump",
          "latest",
          "login",
          "masthead",
          "menu",
          "meta",
          "metadata",
          "modal",
          "more",
          "mostread",
          "nav",
          "navbar",
          "navigation",
          "newsletter",
          "newsletters",
          "notification",
          "outbrain",
          "overlay",
          "pager",
          "pagination",
          "paywall",
          "permalink",
          "photo",
          "pinterest",
          "popup",
          "popular",
          "premium",
          "print",
          "promo",
          "promos",
          "promotion",
          "promoted",
          "pubdate",
          "rating",
          "readmore",
          "recirc",
          "recommend",
          "recommended",
          "recommendation",
          "recommendations",
          "register",
          "registration",
          "related",
          "relatedposts",
          "reply",
          "respond",
          "rss",
          "search",
          "share",
          "sharing",
          "sharedaddy",
          "shareaholic",
          "sidebar",
          "signup",
          "skip",
          "slideshow",
          "social",
          "sponsor",
          "sponsored",
          "sponsors",
          "subscribe",
          "subscription",
          "suggested",
          "taboola",
          "tag",
          "taglist",
          "tags",
          "teaser",
          "teasers",
          "thumbnail",
          "timestamp",
          "tooltip",
          "toolbar",
          "tools",
          "trending",
          "upsell",
          "utility",
          "whatsapp",
          "widget",
          "widgets");

  /** Words that stand for themselves, even if most of the page's text is in there. */
  private static final Set<String> SURE_WORDS =
      Set.of(
          "comment",
          "comments",
          "commenting",
          "consent",
          "cookie",
          "cookies",
          "disqus",
          "gdpr",
          "recommended",
          "related",
          "respond");

  /** Names that a page gives to the article itself, beside which the words above mean little. */
  private static final Set<String> ARTICLE =
      Set.of("article", "body", "content", "entry", "main", "page", "post", "story", "text");

  private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main");

  private static final Set<String> WORDS_IN_TEXT =
      Set.of(
          "a", "abbr", "b", "cite", "em", "font", "i", "mark", "q", "small", "strong", "sub", "sup",
          "time", "u");

  private final IdentityHashMap<Element, int[]> prose = new IdentityHashMap<>();
  private final int allProse;

  Boilerplate(Element root) {
    int all = 0;
    for (Block block : BlockCollector.collect(root, element -> isInvisible(element))) {
      if (!block.isProse()) {
        continue;
      }
      all += block.length();
      for (Element at = block.owner(); at != null; at = at.parent()) {
        prose.computeIfAbsent(at, missing -> new int[1])[0] += block.length();
      }
    }
    allProse = all;
  }

  /** Whether an element is left out. */
  @Override
  public boolean test(Element element) {
    if (isInvisible(element)) {
      return true;
    }
    boolean named =
        TAGS.contains(element.normalName())
            || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || isCalledSo(element);
    return named && !holdsTheText(element);
  }

  /** Whether so much of the page's text is in there that its name must mean something else. */
  private boolean holdsTheText(Element element) {
    boolean sure = words(element).stream().anyMatch(SURE_WORDS::contains);
    int[] own = prose.get(element);
    return own != null && own[0] * 10L >= allProse * (sure ? 9L : 4L);
  }

  private static boolean isCalledSo(Element element) {
    String name = element.normalName();
    boolean article = name.equals("article") || element.attr("itemprop").equals("articleBody");
    if (article || WHOLE_PAGE.contains(name) || isInRunningText(element)) {
      return false;
    }
    return isCalledBoilerplate(element);
  }

  /**
   * A link to a country's page is called {@code meta-loc} in some papers, and is a word of text.
   */
  private static boolean isInRunningText(Element element) {
    String name = element.normalName();
    boolean inParagraph = element.parent() != null && element.parent().normalName().equals("p");
    return WORDS_IN_TEXT.contains(name) || (name.equals("span") && inParagraph);
  }

  static boolean isCalledArticle(Element element) {
    return words(element).stream().anyMatch(ARTICLE::contains);
  }

  static boolean isCalledBoilerplate(Element element) {
    return words(element).stream().anyMatch(WORDS::contains);
  }

  private static Set<String> words(Element element) {
    Set<String> words = new HashSet<>();
    split(element.className(), words);
    split(element.id(), words);
    split(element.attr("data-component"), words);
    split(element.attr("data-testid"), words);
    return words;
  }

  /** Cuts {@code relatedLinks related-links_2} into its words. */
  private static void split(String name, Set<String> words) {
    int begin = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean ends = i == name.length() || !Character.isLetter(name.charAt(i));
      boolean camel =
          !ends
              && i > begin
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (ends || camel) {
        if (i > begin) {
          words.add(name.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = camel ? i : i + 1;
      }
    }
  }

  private static boolean isInvisible(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String squeezed = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
  }
}

package io.dragoman.examples.report;

import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The page of one article: its text with the evidence highlighted at the left, the records at the
 * right, a timeline above. One file, which needs no other and no network.
 *
 * <pre>{@code
 * Article article = Article.of(text, LocalDate.of(2026, 3, 3));
 * Dossier dossier = ArticleParser.standard().parse(article);
 * Files.writeString(Path.of("page.html"), ReportPage.render(article, dossier));
 * }</pre>
 */
public final class ReportPage {

  private static final PageTemplate TEMPLATE =
      PageTemplate.read("report", List.of("palette", "common", "report"));

  private ReportPage() {}

  /**
   * Makes the page of an article.
   *
   * <p>Text never makes it fail: evidence that does not belong to this article, or does not quote
   * it, is listed and not highlighted.
   *
   * @param article the article
   * @param dossier what was read from it, and perhaps from others
   * @return the page, HTML to be written in UTF-8; the same for the same arguments
   */
  public static String render(Article article, Dossier dossier) {
    return TEMPLATE.render(content(article, dossier, List.of()));
  }

  /**
   * Makes the page of an article that is one of many.
   *
   * @param article the article
   * @param dossier what was read from it, and perhaps from others
   * @param index the address of the page that leads to all, relative to this one, such as {@code
   *     index.html}
   * @return the page, HTML to be written in UTF-8; the same for the same arguments
   */
  public static String render(Article article, Dossier dossier, String index) {
    return TEMPLATE.render(content(article, dossier, List.of(index)));
  }

  private static Content content(Article article, Dossier dossier, List<String> index) {
    RecordCodes codes = RecordCodes.of(dossier);
    Lookup lookup = new Lookup(codes);
    Marks marks = MarkCollector.collect(article, dossier, codes, lookup);
    Map<String, String> titles = titles(codes);
    MarkedText text =
        new MarkedText(article.text(), marks, code -> titles.getOrDefault(code, code));
    Cards cards = new Cards(marks, text);
    boolean headlined = text.paragraphs().stream().anyMatch(Paragraph::isHeadline);
    String title = title(article, dossier);
    return new Content(
        title,
        headlined ? List.of() : List.of(title),
        language(article),
        facts(article, dossier),
        Link.of(article),
        index,
        text.paragraphs(),
        sections(codes, cards),
        cards.agenda(codes.agenda(), lookup),
        Timeline.of(codes, publishedOn(article, dossier)),
        filters(codes),
        cards(codes.warnings(), cards::warning));
  }

  private static Map<String, String> titles(RecordCodes codes) {
    Map<String, String> titles = new HashMap<>();
    for (Coded<? extends Fact> fact : codes.facts()) {
      titles.put(fact.code(), Titles.of(fact.value()));
    }
    codes.warnings().forEach(warning -> titles.put(warning.code(), warning.value().message()));
    return titles;
  }

  static String title(Article article, Dossier dossier) {
    return article
        .headline()
        .or(() -> dossier.articles().stream().flatMap(h -> h.headline().stream()).findFirst())
        .or(article::id)
        .filter(words -> !words.isBlank())
        .orElse("Article");
  }

  /** A language tag for the text; empty where the article does not say, or says no such tag. */
  private static String language(Article article) {
    return article
        .language()
        .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
        .filter(tag -> !tag.equals("und"))
        .orElse("en");
  }

  static Optional<LocalDate> publishedOn(Article article, Dossier dossier) {
    return article
        .publishedOn()
        .or(() -> dossier.articles().stream().flatMap(h -> h.publishedOn().stream()).findFirst());
  }

  /** Where and when the article appeared, for the head of the page. */
  private static List<String> facts(Article article, Dossier dossier) {
    Optional<ArticleHeader> header = dossier.articles().stream().findFirst();
    return Stream.of(
            article.source(),
            publishedOn(article, dossier).map(DateWords::of),
            article.byline().filter(b -> header.flatMap(ArticleHeader::byline).isEmpty()),
            article.url().filter(url -> Link.of(article).isEmpty()),
            article.id())
        .flatMap(Optional::stream)
        .filter(words -> !words.isBlank())
        .distinct()
        .toList();
  }

  private static List<Section> sections(RecordCodes codes, Cards cards) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(Kind.VISIT, cards(codes.visits(), cards::visit)));
    sections.add(new Section(Kind.MEETING, cards(codes.meetings(), cards::meeting)));
    sections.add(new Section(Kind.AGENDA, cards(codes.agenda(), cards::topic)));
    sections.add(new Section(Kind.STATEMENT, cards(codes.statements(), cards::statement)));
    sections.add(new Section(Kind.OTHER, cards(codes.others(), cards::other)));
    sections.add(new Section(Kind.PERSON, cards(codes.people(), cards::person)));
    sections.add(new Section(Kind.PLACE, cards(codes.places(), cards::place)));
    sections.add(new Section(Kind.DATE, cards(codes.times(), cards::date)));
    sections.removeIf(section -> section.cards().isEmpty());
    return sections;
  }

  private static <T> List<Card> cards(List<Coded<T>> records, Function<Coded<T>, Card> card) {
    return records.stream().map(card).toList();
  }

  private static List<Filter> filters(RecordCodes codes) {
    return Stream.of(
            new Filter(Kind.VISIT, codes.visits().size()),
            new Filter(Kind.MEETING, codes.meetings().size()),
            new Filter(Kind.AGENDA, codes.agenda().size()),
            new Filter(Kind.STATEMENT, codes.statements().size()),
            new Filter(Kind.OTHER, codes.others().size()),
            new Filter(Kind.PERSON, codes.people().size()),
            new Filter(Kind.PLACE, codes.places().size()),
            new Filter(Kind.DATE, codes.times().size()))
        .filter(filter -> filter.count() > 0)
        .toList();
  }

  /** What the template shows. */
  record Content(
      String title,
      List<String> heading,
      String language,
      List<String> facts,
      List<Link> link,
      List<String> index,
      List<Paragraph> paragraphs,
      List<Section> sections,
      List<Cards.AgendaGroup> agenda,
      List<Timeline> timeline,
      List<Filter> filters,
      List<Card> warnings) {

    boolean isWarned() {
      return !warnings.isEmpty();
    }

    int warningCount() {
      return warnings.size();
    }

    boolean empty() {
      return sections.isEmpty();
    }
  }

  /** The records of one kind. */
  record Section(Kind kind, List<Card> cards) {

    String css() {
      return kind.css();
    }

    String plural() {
      return kind.plural();
    }

    int count() {
      return cards.size();
    }

    boolean isAgenda() {
      return kind == Kind.AGENDA;
    }

    /** Persons, places and dates need little room, and stand in a list. */
    boolean isBrief() {
      return kind == Kind.PLACE || kind == Kind.DATE || kind == Kind.PERSON;
    }
  }

  /** A kind of record that the reader can show or hide. */
  record Filter(Kind kind, int count) {

    String css() {
      return kind.css();
    }

    String plural() {
      return kind.plural();
    }
  }
}

package io.dragoman.testkit;

import io.dragoman.actor.Country;
import io.dragoman.actor.Official;
import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.AgendaItemLike;
import io.dragoman.event.Content;
import io.dragoman.event.Fact;
import io.dragoman.event.StatementLike;
import io.dragoman.event.VisitLike;
import io.dragoman.json.DragomanJson;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.time.TimeMention;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractObjectAssert;

/**
 * What can be asserted of a dossier.
 *
 * @since 0.1.0
 */
public final class DossierAssert extends AbstractObjectAssert<DossierAssert, Dossier> {

  DossierAssert(Dossier actual) {
    super(actual, DossierAssert.class);
  }

  /**
   * Asserts the names of the officials.
   *
   * @param names the names, all of them, in any order
   * @return this assertion
   */
  public DossierAssert hasOfficials(String... names) {
    isNotNull();
    List<String> found = actual.officials().stream().map(Official::name).sorted().toList();
    if (!found.equals(Stream.of(names).sorted().toList())) {
      throw failure("Expected officials <%s> but found <%s>", List.of(names), found);
    }
    return this;
  }

  /**
   * Asserts that there is exactly one official of a name, and goes on with it.
   *
   * @param name the name
   * @return an assertion about the official
   */
  public OfficialAssert official(String name) {
    isNotNull();
    return new OfficialAssert(
        only(
            "official " + name,
            actual.officials().stream().filter(found -> found.name().equals(name)).toList()));
  }

  /**
   * Asserts that there is exactly one visit to a country, of whichever type, and goes on with it.
   *
   * @param code the ISO 3166-1 alpha-2 code of the host
   * @return an assertion about the visit
   */
  public VisitAssert visitTo(String code) {
    isNotNull();
    Country host = Country.of(code);
    return new VisitAssert(
        only(
            "visit to " + host.name(),
            actual.facts(VisitLike.class).stream()
                .filter(visit -> visit.host().filter(host::equals).isPresent())
                .toList()));
  }

  /**
   * Asserts the topics of the agenda.
   *
   * @param topics the topics, all of them, in order
   * @return this assertion
   */
  public DossierAssert hasAgenda(String... topics) {
    isNotNull();
    List<String> found = actual.agenda().stream().map(AgendaItem::topic).toList();
    if (!found.equals(List.of(topics))) {
      throw failure("Expected agenda <%s> but found <%s>", List.of(topics), found);
    }
    return this;
  }

  /**
   * Asserts that no warning was given.
   *
   * @return this assertion
   */
  public DossierAssert hasNoWarnings() {
    isNotNull();
    if (!actual.warnings().isEmpty()) {
      throw failure("Expected no warnings but found <%s>", actual.warnings());
    }
    return this;
  }

  /**
   * Asserts that every span is in the text of an article and every quote is what stands there.
   *
   * @param article the article that was read
   * @return this assertion
   */
  public DossierAssert hasEvidenceFrom(Article article) {
    isNotNull();
    Stream.of(
            actual.articles().stream().map(ArticleHeader::evidence),
            actual.officials().stream().map(Official::evidence),
            actual.facts(Fact.class).stream().map(Fact::evidence))
        .flatMap(lists -> lists)
        .flatMap(List::stream)
        .forEach(evidence -> quotes(article, evidence));
    for (StatementLike statement : actual.facts(StatementLike.class)) {
      statement.source().ifPresent(span -> isWithin(article, span));
      statement.cue().ifPresent(cue -> quotes(article, cue.span(), cue.text()));
      for (Content content : statement.content()) {
        quotes(article, content.span(), content.text());
      }
    }
    for (AgendaItemLike item : actual.facts(AgendaItemLike.class)) {
      isWithin(article, item.span());
    }
    for (TimeMention time : actual.times()) {
      quotes(article, time.span(), time.text());
    }
    return this;
  }

  /**
   * Asserts that the dossier is the same after it was written as JSON and read again.
   *
   * @return this assertion
   */
  public DossierAssert survivesJson() {
    return survivesJson(DragomanJson.standard());
  }

  /**
   * Asserts that the dossier is the same after it was written as JSON and read again.
   *
   * @param json the JSON form, which knows your own record types
   * @return this assertion
   */
  public DossierAssert survivesJson(DragomanJson json) {
    isNotNull();
    String text = json.write(actual);
    Dossier read = json.read(text, Dossier.class);
    if (!read.equals(actual)) {
      throw failure("Expected%n  <%s>%nto survive JSON but it came back as%n  <%s>", actual, read);
    }
    return this;
  }

  private void quotes(Article article, Evidence evidence) {
    quotes(article, evidence.span(), evidence.quote());
  }

  private void quotes(Article article, TextSpan span, String quote) {
    isWithin(article, span);
    String found = span.in(article.text());
    if (!found.equals(quote)) {
      throw failure(
          "Expected the text at [%d, %d) to be <%s> but it is <%s>",
          span.begin(), span.end(), quote, found);
    }
  }

  private void isWithin(Article article, TextSpan span) {
    if (span.end() > article.text().length()) {
      throw failure(
          "Expected the span [%d, %d) to be in the text, which has %d characters",
          span.begin(), span.end(), article.text().length());
    }
  }

  private <T> T only(String what, List<T> found) {
    if (found.size() != 1) {
      throw failure(
          "Expected one %s but found %d in%n  visits %s%n  officials %s",
          what,
          found.size(),
          actual.visits(),
          actual.officials().stream().map(Official::name).toList());
    }
    return found.get(0);
  }
}

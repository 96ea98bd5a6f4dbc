package io.dragoman.parsers.dossier;

import io.dragoman.dossier.ArticleHeader;
import io.dragoman.parsers.mention.time.TimeExpression;
import io.dragoman.parsers.mention.time.Times;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.structure.DatelineSpan;
import io.dragoman.parsers.structure.Structure;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.Article;
import io.dragoman.text.Dateline;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands above the body of an article. */
final class HeaderReader {

  private final Analysis analysis;
  private final List<Evidence> evidence = new ArrayList<>();

  private HeaderReader(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The header; what came beside the text wins over what stands in it. */
  static ArticleHeader read(Analysis analysis) {
    return new HeaderReader(analysis).header();
  }

  private ArticleHeader header() {
    Article article = analysis.article();
    Structure structure = analysis.get(StructureStage.STRUCTURE);
    return ArticleHeader.builder()
        .articleId(article.id())
        .headline(article.headline().or(() -> quote("headline", structure.headline())))
        .caption(quote("caption", structure.caption()))
        .byline(article.byline().or(() -> quote("byline", structure.byline())))
        .dateline(structure.dateline().flatMap(this::dateline))
        .publishedOn(article.publishedOn())
        .source(article.source())
        .url(article.url())
        .evidence(evidence)
        .build();
  }

  private Optional<Dateline> dateline(DatelineSpan found) {
    Optional<String> place = quote("dateline/place", found.place());
    Optional<EventDate> date = found.date().flatMap(this::date);
    Optional<String> agency = quote("dateline/agency", found.agency());
    if (place.isEmpty() && date.isEmpty() && agency.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Dateline.builder().place(place).date(date).agency(agency).build());
  }

  private Optional<EventDate> date(TextSpan span) {
    Optional<EventDate> date =
        analysis.get(Times.LAYER).all().stream()
            .filter(expression -> expression.span().overlaps(span))
            .map(TimeExpression::date)
            .flatMap(Optional::stream)
            .findFirst();
    date.ifPresent(found -> evidence.add(analysis.evidence("dateline/date", span)));
    return date;
  }

  private Optional<String> quote(String property, Optional<TextSpan> span) {
    span.ifPresent(found -> evidence.add(analysis.evidence(property, found)));
    return span.map(found -> found.in(analysis.text()));
  }
}

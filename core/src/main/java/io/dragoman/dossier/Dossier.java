package io.dragoman.dossier;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.dragoman.DragomanStyle;
import io.dragoman.Extensible;
import io.dragoman.actor.Official;
import io.dragoman.actor.Place;
import io.dragoman.dossier.merge.DossierMerger;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.Fact;
import io.dragoman.event.Meeting;
import io.dragoman.event.Statement;
import io.dragoman.event.Visit;
import io.dragoman.text.Warning;
import io.dragoman.time.TimeMention;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What one article, or several merged ones, say.
 *
 * <p>Records refer to one another by value, so each of them can be taken out and used alone. Every
 * list is in the order of the article.
 *
 * @since 0.1.0
 */
@Value.Immutable
@DragomanStyle
@JsonDeserialize(as = ImmutableDossier.class)
@JsonPropertyOrder({
  "articles",
  "officials",
  "visits",
  "meetings",
  "agenda",
  "statements",
  "others",
  "places",
  "times",
  "warnings",
  "sources"
})
public interface Dossier extends Extensible {

  /**
   * Returns the heads of the articles.
   *
   * @return one head per article
   */
  List<ArticleHeader> articles();

  /**
   * Returns the officials.
   *
   * @return the officials, each once
   */
  List<Official> officials();

  /**
   * Returns the visits.
   *
   * @return the visits, one per host country of a tour
   */
  List<Visit> visits();

  /**
   * Returns the meetings.
   *
   * @return the meetings, calls and summits
   */
  List<Meeting> meetings();

  /**
   * Returns what is discussed.
   *
   * @return the agenda items
   */
  List<AgendaItem> agenda();

  /**
   * Returns who says what.
   *
   * @return the statements
   */
  List<Statement> statements();

  /**
   * Returns records of other types.
   *
   * @return records of types that others have defined
   */
  List<Fact> others();

  /**
   * Returns the places.
   *
   * @return the places that are mentioned, each once
   */
  List<Place> places();

  /**
   * Returns the time expressions.
   *
   * @return the time expressions
   */
  List<TimeMention> times();

  /**
   * Returns what was odd in the text.
   *
   * @return the warnings
   */
  List<Warning> warnings();

  /**
   * Returns what each article says alone, where several are merged.
   *
   * <p>They are what the records of this dossier were merged from; with them, further articles can
   * be merged in. Time expressions and warnings stand here only, since their positions count in the
   * text of one article.
   *
   * @return the dossiers of the articles, in the order of publication; empty for the dossier of a
   *     single article
   */
  List<Dossier> sources();

  /**
   * Merges the dossiers of several articles, in any order, or dossiers that are merged already.
   *
   * @param dossiers the dossiers
   * @return what they say together, as {@link DossierMerger#standard()} merges it
   * @throws IllegalArgumentException if one of them has several articles, but not their {@link
   *     #sources()}
   */
  static Dossier merge(Dossier... dossiers) {
    return DossierMerger.standard().merge(List.of(dossiers));
  }

  /**
   * Merges the dossiers of several articles, in any order, or dossiers that are merged already.
   *
   * @param dossiers the dossiers
   * @return what they say together, as {@link DossierMerger#standard()} merges it
   * @throws IllegalArgumentException if one of them has several articles, but not their {@link
   *     #sources()}
   */
  static Dossier merge(Collection<Dossier> dossiers) {
    return DossierMerger.standard().merge(dossiers);
  }

  /**
   * Returns all records of one type, your own types and inherited ones among them: {@code
   * facts(VisitLike.class)} has the visits and whatever else is a visit.
   *
   * @param <T> the type
   * @param type the type, an interface or a class
   * @return the records: visits, meetings, agenda items, statements, others, each in order
   */
  default <T extends Fact> List<T> facts(Class<T> type) {
    return Stream.of(visits(), meetings(), agenda(), statements(), others())
        .flatMap(List::stream)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /**
   * Starts a new record.
   *
   * @return a builder without any value
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds records of this type. Not for use by several threads at once. */
  final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}

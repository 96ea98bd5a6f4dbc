package io.dragoman.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.actor.Tenure;
import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.AgendaKind;
import io.dragoman.event.Certainty;
import io.dragoman.event.Content;
import io.dragoman.event.Cue;
import io.dragoman.event.DiplomaticEvent;
import io.dragoman.event.Fact;
import io.dragoman.event.GenericEvent;
import io.dragoman.event.GenericFact;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Ordinal;
import io.dragoman.event.Statement;
import io.dragoman.event.StatementMode;
import io.dragoman.event.Stop;
import io.dragoman.event.SubjectCode;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitKind;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Dateline;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import io.dragoman.time.EventDate;
import io.dragoman.time.Season;
import io.dragoman.time.TimeKind;
import io.dragoman.time.TimeMention;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary records for the laws that hold of all of them. */
public final class SampleValues {

  private SampleValues() {}

  public static Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(1899, 12, 25);
    return Arbitraries.integers().between(0, 80_000).map(first::plusDays);
  }

  public static Arbitrary<EventDate> dates() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1900, 2110);
    Arbitrary<EventDate> single =
        Arbitraries.oneOf(
            days().map(EventDate::day),
            days().map(EventDate::weekOf),
            days().map(day -> EventDate.month(YearMonth.from(day))),
            Combinators.combine(years, Arbitraries.of(Season.class)).as(EventDate::season),
            Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(EventDate::quarter),
            Combinators.combine(years, Arbitraries.integers().between(1, 2))
                .as(EventDate::halfYear),
            years.map(EventDate::year),
            years.map(year -> EventDate.decade(year / 10 * 10)),
            years.map(year -> EventDate.century(year / 100 * 100)));
    Arbitrary<EventDate> qualified =
        Arbitraries.oneOf(
            single, single.map(EventDate::approximate), single.map(EventDate::uncertain));
    Arbitrary<EventDate> ranges =
        Combinators.combine(qualified, qualified)
            .as(
                (one, other) ->
                    one.compareTo(other) <= 0
                        ? EventDate.range(one, other)
                        : EventDate.range(other, one));
    Arbitrary<EventDate> open =
        Arbitraries.oneOf(
            days().map(EventDate::from),
            days().map(EventDate::until),
            days().map(day -> EventDate.parse(day + "/")),
            days().map(day -> EventDate.parse("/" + day)));
    return Arbitraries.oneOf(qualified, ranges, open);
  }

  /** Words with letters of several scripts, quotes, line feeds and a character of two units. */
  public static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("abcXYZ äé’中\"\\\n\t")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(word -> !word.isBlank())
        .map(word -> word.endsWith("é") ? word + "🕊" : word);
  }

  public static Arbitrary<TextSpan> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9_999), Arbitraries.integers().between(0, 99))
        .as((begin, length) -> TextSpan.of(begin, begin + length));
  }

  public static Arbitrary<Map<String, JsonNode>> extras() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    Arbitrary<JsonNode> values =
        Arbitraries.of(
            nodes.nullNode(),
            nodes.numberNode(7),
            nodes.textNode(""),
            nodes.arrayNode(),
            nodes.objectNode().put("of", "them"),
            nodes.booleanNode(false));
    return Arbitraries.maps(Arbitraries.of("x-desk", "score", "née", "a/b~c"), values)
        .ofMaxSize(3)
        .injectDuplicates(0.1);
  }

  public static Arbitrary<Evidence> evidence() {
    return Combinators.combine(
            Arbitraries.of("host", "visitors/0", "itinerary/1/place"),
            Arbitraries.integers().between(0, 999),
            words(),
            words().optional())
        .as(
            (property, begin, quote, article) ->
                Evidence.builder()
                    .property(property)
                    .span(TextSpan.of(begin, begin + quote.length()))
                    .quote(quote)
                    .articleId(article)
                    .build());
  }

  public static Arbitrary<Country> countries() {
    return Arbitraries.of(Country.all());
  }

  public static Arbitrary<Place> places() {
    return Combinators.combine(words(), Arbitraries.of(PlaceKind.class), countries().optional())
        .as(
            (name, kind, country) ->
                Place.builder().name(name).kind(kind).country(country).build());
  }

  public static Arbitrary<Organization> organizations() {
    return Combinators.combine(words(), words().optional(), countries().optional(), extras())
        .as(
            (name, acronym, country, extra) ->
                Organization.builder()
                    .name(name)
                    .acronym(acronym)
                    .country(country)
                    .extra(extra)
                    .build());
  }

  public static Arbitrary<Office> offices() {
    return Combinators.combine(
            words(),
            organizations().optional(),
            countries().optional(),
            words().optional(),
            Arbitraries.of(Tenure.class).optional())
        .as(
            (title, organization, country, portfolio, tenure) ->
                Office.builder()
                    .title(title)
                    .organization(organization)
                    .country(country)
                    .portfolio(portfolio)
                    .tenure(tenure)
                    .build());
  }

  public static Arbitrary<Official> officials() {
    return Combinators.combine(
            words(),
            words().list().ofMaxSize(2),
            offices().list().ofMaxSize(2),
            countries().optional(),
            evidence().list().ofMaxSize(1),
            words().optional(),
            extras())
        .as(
            (name, aliases, offices, country, evidence, rule, extra) ->
                Official.builder()
                    .name(name)
                    .aliases(aliases)
                    .offices(offices)
                    .country(country)
                    .evidence(evidence)
                    .foundBy(rule)
                    .extra(extra)
                    .build());
  }

  public static Arbitrary<Party> parties() {
    return Arbitraries.oneOf(
        officials(),
        countries(),
        organizations(),
        Combinators.combine(words(), officials().list().ofMaxSize(2))
            .as((name, members) -> Group.builder().name(name).members(members).build()));
  }

  private static Arbitrary<List<Party>> differentParties() {
    return parties().list().ofMaxSize(3).map(list -> list.stream().distinct().toList());
  }

  public static Arbitrary<Visit> visits() {
    Arbitrary<Visit> who =
        Combinators.combine(
                differentParties(),
                differentParties(),
                countries().optional(),
                Combinators.combine(places(), dates().optional())
                    .as((place, date) -> Stop.builder().place(place).date(date).build())
                    .list()
                    .ofMaxSize(2))
            .as(
                (visitors, delegation, host, stops) ->
                    Visit.builder()
                        .visitors(visitors)
                        .delegation(delegation)
                        .host(host)
                        .itinerary(stops)
                        .build());
    return Combinators.combine(
            who,
            dates().optional(),
            Arbitraries.of(VisitStatus.class).optional(),
            Arbitraries.of(VisitKind.class).optional(),
            Arbitraries.of(Certainty.class).optional(),
            words().optional().map(within -> within.map(w -> Ordinal.of(2, w))),
            evidence().list().ofMaxSize(2),
            extras())
        .as(
            (visit, date, status, kind, certainty, ordinal, evidence, extra) ->
                Visit.builder()
                    .from(visit)
                    .date(date)
                    .status(status)
                    .kind(kind)
                    .certainty(certainty)
                    .ordinal(ordinal)
                    .evidence(evidence)
                    .extra(extra)
                    .build());
  }

  public static Arbitrary<Meeting> meetings() {
    return Combinators.combine(
            differentParties(),
            Arbitraries.of(MeetingKind.class).optional(),
            Arbitraries.of(MeetingStatus.class).optional(),
            dates().optional(),
            places().optional(),
            words().optional())
        .as(
            (participants, kind, status, date, place, name) ->
                Meeting.builder()
                    .participants(participants)
                    .kind(kind)
                    .status(status)
                    .date(date)
                    .place(place)
                    .name(name)
                    .build());
  }

  public static Arbitrary<TreatyVisit> treatyVisits() {
    return Combinators.combine(visits(), words(), days().optional())
        .as(
            (visit, treaty, day) ->
                TreatyVisit.builder().from(visit).treaty(treaty).inForceFrom(day).build());
  }

  public static Arbitrary<DiplomaticEvent> events() {
    return Arbitraries.oneOf(
        visits(),
        meetings(),
        treatyVisits(),
        Combinators.combine(dates(), extras())
            .as(
                (date, extra) ->
                    GenericEvent.builder().type("Toast").date(date).extra(extra).build()));
  }

  public static Arbitrary<AgendaItem> agenda() {
    return Combinators.combine(
            words(),
            spans(),
            Arbitraries.of(AgendaKind.class).optional(),
            words().optional().map(code -> code.map(c -> SubjectCode.of(c, c))),
            countries().list().ofMaxSize(2),
            events().optional())
        .as(
            (topic, span, kind, subject, countries, event) ->
                AgendaItem.builder()
                    .topic(topic)
                    .span(span)
                    .kind(kind)
                    .subject(subject)
                    .countries(countries)
                    .event(event)
                    .build());
  }

  public static Arbitrary<Statement> statements() {
    return Combinators.combine(
            parties().list().ofMaxSize(2),
            spans().optional(),
            words().optional().map(cue -> cue.map(c -> Cue.of(c, TextSpan.of(0, 3), "say"))),
            Arbitraries.of(StatementMode.class).optional(),
            Combinators.combine(spans(), words()).as(Content::of).list().ofMaxSize(3),
            dates().optional(),
            words().list().ofMaxSize(2))
        .as(
            (speakers, source, cue, mode, content, date, topics) ->
                Statement.builder()
                    .speakers(speakers)
                    .source(source)
                    .cue(cue)
                    .mode(mode)
                    .content(inOrder(content))
                    .date(date)
                    .topics(topics)
                    .build());
  }

  private static List<Content> inOrder(List<Content> content) {
    List<Content> sorted = content.stream().sorted(Comparator.comparing(Content::span)).toList();
    boolean apart = true;
    for (int i = 1; i < sorted.size(); i++) {
      apart &= sorted.get(i - 1).span().end() <= sorted.get(i).span().begin();
    }
    return apart ? sorted : sorted.subList(0, 1);
  }

  public static Arbitrary<Fact> facts() {
    return Arbitraries.oneOf(
        visits(),
        meetings(),
        treatyVisits(),
        agenda(),
        statements(),
        Combinators.combine(evidence().list().ofMaxSize(1), extras())
            .as(
                (evidence, extra) ->
                    GenericFact.builder().type("Rumour").evidence(evidence).extra(extra).build()));
  }

  public static Arbitrary<Dossier> dossiers() {
    Arbitrary<ArticleHeader> headers =
        Combinators.combine(words().optional(), words().optional(), days().optional(), dates())
            .as(
                (id, headline, day, date) ->
                    ArticleHeader.builder()
                        .articleId(id)
                        .headline(headline)
                        .publishedOn(day)
                        .dateline(Dateline.builder().place(headline).date(date).build())
                        .build());
    Arbitrary<TimeMention> times =
        Combinators.combine(spans(), words(), dates())
            .as((span, text, date) -> TimeMention.of(span, text, TimeKind.DATE, date.toString()));
    Arbitrary<Dossier> first =
        Combinators.combine(
                headers.list().ofMaxSize(1),
                times.list().ofMaxSize(1),
                places().list().ofMaxSize(1),
                words().map(word -> Warning.of(word, word)).list().ofMaxSize(1))
            .as(
                (articles, mentions, places, warnings) ->
                    Dossier.builder()
                        .articles(articles)
                        .times(mentions)
                        .places(places)
                        .warnings(warnings)
                        .build());
    return Combinators.combine(
            first,
            officials().list().ofMaxSize(2),
            visits().list().ofMaxSize(2),
            meetings().list().ofMaxSize(2),
            agenda().list().ofMaxSize(2),
            statements().list().ofMaxSize(2),
            facts().list().ofMaxSize(2),
            extras())
        .as(
            (dossier, officials, visits, meetings, agenda, statements, others, extra) ->
                Dossier.builder()
                    .from(dossier)
                    .officials(officials)
                    .visits(visits)
                    .meetings(meetings)
                    .agenda(agenda)
                    .statements(statements)
                    .others(others)
                    .extra(extra)
                    .build());
  }
}

package io.dragoman.parsers.statement;

import io.dragoman.actor.Country;
import io.dragoman.actor.Place;
import io.dragoman.event.AgendaItem;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Clause.Oblique;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.time.TimeExpression;
import io.dragoman.parsers.mention.time.Times;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a text tells of a saying beside speaker and content: when, where and by which means it is
 * said, which countries and which items of the agenda it is about. Belongs to the analysis of one
 * article.
 */
final class Circumstances {

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "via", "through", "at", "during", "by");

  private static final Set<String> WHERE = Set.of("in", "at", "outside");
  private static final Set<String> SPEAKING = Set.of("speak", "address", "appear", "talk", "write");

  private static final Set<String> MEDIA =
      Set.of(
          "statement",
          "communique",
          "communiqué",
          "release",
          "readout",
          "declaration",
          "letter",
          "message",
          "cable",
          "note",
          "memo",
          "interview",
          "conference",
          "briefing",
          "speech",
          "address",
          "remark",
          "tweet",
          "post",
          "thread",
          "blog",
          "article",
          "essay",
          "report",
          "broadcast",
          "television",
          "tv",
          "radio",
          "twitter",
          "facebook",
          "telegram",
          "weibo",
          "instagram",
          "linkedin",
          "youtube");

  private final SpeechContext context;
  private final Mentions mentions;
  private final Times times;
  private final List<AgendaItem> agenda;

  Circumstances(SpeechContext context, Mentions mentions, Times times, List<AgendaItem> agenda) {
    this.context = context;
    this.mentions = mentions;
    this.times = times;
    this.agenda = agenda;
  }

  /** The countries named in what is said, in text order. */
  List<Country> about(Speech speech) {
    return speech.content().stream()
        .flatMap(span -> context.sentences().within(span).stream().flatMap(s -> named(s, span)))
        .distinct()
        .toList();
  }

  private Stream<Country> named(Sentence sentence, TextSpan span) {
    return mentions.in(sentence.index(), CountryMention.class).stream()
        .filter(mention -> span.contains(sentence.span(mention.range())))
        .map(CountryMention::country);
  }

  /** The topics of the agenda that stand in what is said, in text order. */
  List<String> topics(Speech speech) {
    return agenda.stream()
        .filter(item -> isIn(speech, item.span()))
        .map(AgendaItem::topic)
        .distinct()
        .toList();
  }

  /** The day told beside the verb of saying: "told Parliament on Monday". */
  Optional<EventDate> date(Speech speech) {
    return speech.cue().flatMap(cue -> context.sentences().at(cue.span())).stream()
        .flatMap(sentence -> times.in(sentence.index()).stream())
        .filter(time -> !isIn(speech, time.span()) && !isInSource(speech, time.span()))
        .filter(time -> isOfSaying(speech, time))
        .flatMap(time -> time.date().stream())
        .findFirst();
  }

  /** The means told beside the verb of saying: "in a joint statement", "on Twitter". */
  Optional<String> medium(Speech speech) {
    return obliques(speech)
        .filter(oblique -> PREPOSITIONS.contains(oblique.preposition()))
        .map(Oblique::phrase)
        .filter(phrase -> !isIn(speech, phrase.span()) && isMedium(phrase))
        .map(this::withoutArticle)
        .findFirst();
  }

  private Optional<Clause> clause(Speech speech) {
    return speech
        .cue()
        .flatMap(cue -> context.sentences().at(cue.span()).flatMap(s -> clauseOf(s, cue.span())));
  }

  private Optional<Clause> clauseOf(Sentence sentence, TextSpan cue) {
    return context.syntax(sentence).clauses().stream()
        .filter(clause -> cue.contains(sentence.token(clause.predicate()).span()))
        .findFirst();
  }

  /** The place told beside the verb of saying: "told reporters in Doha", "speaking in Geneva". */
  Optional<Place> place(Speech speech) {
    return obliques(speech)
        .filter(oblique -> WHERE.contains(oblique.preposition()))
        .map(Oblique::phrase)
        .filter(phrase -> !isIn(speech, phrase.span()) && !isInSource(speech, phrase.span()))
        .flatMap(phrase -> context.placesOf(phrase).stream())
        .findFirst();
  }

  /** The phrases of circumstance of the saying, and of "speaking to reporters" beside it. */
  private Stream<Oblique> obliques(Speech speech) {
    return clause(speech).stream()
        .flatMap(saying -> Stream.concat(Stream.of(saying), speaking(saying)))
        .flatMap(clause -> clause.obliques().stream());
  }

  private Stream<Clause> speaking(Clause saying) {
    return context.syntax(saying.sentence()).clauses().stream()
        .filter(clause -> SPEAKING.contains(clause.lemma()))
        .filter(clause -> clause.tense() == Clause.Tense.NON_FINITE)
        .filter(clause -> clause.role() == Clause.Role.ADVERBIAL)
        .filter(
            clause ->
                clause
                    .governor()
                    .filter(governor -> governor.predicate() == saying.predicate())
                    .isPresent());
  }

  private boolean isOfSaying(Speech speech, TimeExpression time) {
    return obliques(speech).anyMatch(oblique -> time.range().contains(oblique.phrase().head()));
  }

  private boolean isMedium(Phrase phrase) {
    return MEDIA.contains(context.syntax(phrase.sentence()).lemma(phrase.head()));
  }

  private String withoutArticle(Phrase phrase) {
    Syntax syntax = context.syntax(phrase.sentence());
    TokenRange range = syntax.minimalNounPhrase(phrase.head()).range();
    int begin = range.begin();
    while (begin < phrase.head() && isDeterminer(syntax, begin)) {
      begin++;
    }
    return phrase.sentence().span(new TokenRange(begin, range.end())).in(context.text());
  }

  private static boolean isDeterminer(Syntax syntax, int token) {
    return syntax.tags().upos(token) == Upos.DET || syntax.tags().penn(token).equals("PRP$");
  }

  private static boolean isIn(Speech speech, TextSpan span) {
    return speech.content().stream().anyMatch(piece -> piece.contains(span));
  }

  private static boolean isInSource(Speech speech, TextSpan span) {
    return speech.source().filter(source -> source.span().contains(span)).isPresent();
  }
}

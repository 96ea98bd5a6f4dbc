package io.dragoman.parsers.meeting;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.event.MeetingKind;
import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Arguments;
import io.dragoman.parsers.event.Cue;
import io.dragoman.parsers.event.EventText;
import io.dragoman.parsers.event.Located;
import io.dragoman.parsers.event.PhaseReader;
import io.dragoman.parsers.event.Timed;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.lexicon.EventWord;
import io.dragoman.parsers.mention.CountryForm;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What all sieves of meetings need of one article. Immutable. */
final class MeetingReading {

  private static final Set<String> IN = Set.of("in", "at");
  private static final Set<String> ASIDE = Set.of("sidelines", "margins", "sideline", "margin");

  private static final Set<EventClass> MEETINGS =
      Set.of(
          EventClass.MEET,
          EventClass.CALL,
          EventClass.VIDEO,
          EventClass.SUMMIT,
          EventClass.CEREMONY);

  private static final Set<String> PEOPLE =
      Set.of(
          "place",
          "partner",
          "official",
          "leader",
          "minister",
          "counterpart",
          "representative",
          "delegate",
          "delegation",
          "member",
          "authority",
          "ambassador",
          "envoy",
          "negotiator",
          "colleague");
  private static final List<String> HOST_GROUPS =
      List.of("officials", "ministers", "counterparts", "authorities", "government");

  final EventText text;
  final Arguments arguments;
  final PhaseReader phases;

  MeetingReading(EventText text) {
    this.text = text;
    this.arguments = new Arguments(text);
    this.phases = new PhaseReader(text);
  }

  Sentence sentence(int index) {
    return text.sentence(index);
  }

  TextSpan span(int sentence, TokenRange range) {
    return sentence(sentence).span(range);
  }

  String word(int sentence, int token) {
    Sentence tokens = sentence(sentence);
    return token < 0 || token >= tokens.size() ? "" : tokens.token(token).folded();
  }

  /**
   * Who meets someone: the subject or, of a clause without one ("State visit; met with ..."), the
   * person whom the text was about before.
   */
  List<Actor> subject(int sentence, int verb) {
    List<Actor> subject = arguments.subject(sentence, verb);
    boolean none = arguments.clause(sentence, verb).flatMap(Clause::subject).isEmpty();
    String before = word(sentence, verb - 1);
    boolean fragment = before.isEmpty() || before.equals(";") || before.equals(":");
    if (subject.stream().noneMatch(Participants::representsState)) {
      List<Actor> main = subjectOfMain(sentence, verb);
      return !main.isEmpty() ? main : none && fragment ? protagonist(sentence) : subject;
    }
    return subject;
  }

  /**
   * "urged the embassy to act and spoke with A": a finite conjunct has the subject of the sentence.
   */
  private List<Actor> subjectOfMain(int sentence, int verb) {
    Optional<Clause> clause =
        text.syntax(sentence)
            .clauseAt(verb)
            .filter(c -> c.role() == Clause.Role.CONJUNCT && c.tense() == Clause.Tense.PAST);
    return clause.isEmpty()
        ? List.of()
        : text.syntax(sentence).clauses().stream()
            .filter(c -> c.role() == Clause.Role.MAIN && c.predicate() < verb)
            .findFirst()
            .flatMap(Clause::subject)
            .map(text::actors)
            .orElse(List.of())
            .stream()
            .filter(Participants::representsState)
            .toList();
  }

  /** The states that a phrase names: "Iran and the three powers, Britain, Germany and France". */
  List<Actor> statesIn(Phrase phrase) {
    int sentence = phrase.sentence().index();
    List<Actor> states = new ArrayList<>();
    for (CountryMention mention :
        text.mentions().within(sentence, phrase.range(), CountryMention.class)) {
      boolean name = mention.form() == CountryForm.NAME;
      int next = mention.range().end();
      boolean owner = word(sentence, next).equals("'s") || word(sentence, next).equals("'");
      if (name && !owner) {
        states.add(new Actor(mention.country(), span(sentence, mention.range())));
      }
    }
    return states.size() > 1 ? states : List.of();
  }

  private List<Actor> protagonist(int sentence) {
    for (int s = sentence; s >= 0; s--) {
      List<Actor> person = opener(s);
      if (!person.isEmpty()) {
        return person;
      }
    }
    return List.of();
  }

  /** The official with whom a sentence opens, as its subject or as the entry of a record. */
  private List<Actor> opener(int sentence) {
    return text.mentions().in(sentence).stream()
        .filter(m -> m.range().begin() == 0)
        .findFirst()
        .map(m -> text.actors(sentence, m.range()))
        .orElse(List.of())
        .stream()
        .filter(Participants::representsState)
        .toList();
  }

  /** When: the time nearest to the word among those of its clause, else one that opens it. */
  Optional<Timed> time(int sentence, int head) {
    Timed best = null;
    for (Timed time : arguments.times(sentence, head, new TokenRange(0, 0))) {
      if (time.date().isPresent() && (best == null || nearer(time, best, head))) {
        best = time;
      }
    }
    return Optional.ofNullable(best).or(() -> timeOfMainEvent(sentence, head));
  }

  /**
   * "held a forum on May 3, which included talks between A and B": the time of what it is part of.
   */
  private Optional<Timed> timeOfMainEvent(int sentence, int head) {
    Optional<Clause> clause =
        arguments.clause(sentence, head).filter(c -> c.role() == Clause.Role.ADNOMINAL);
    return clause
        .flatMap(Clause::governor)
        .map(Clause::predicate)
        .filter(p -> text.cues(sentence).stream().anyMatch(c -> c.head() == p))
        .flatMap(
            p ->
                arguments.times(sentence, p, new TokenRange(0, 0)).stream()
                    .filter(t -> t.date().isPresent() && isDay(t))
                    .findFirst());
  }

  private static boolean nearer(Timed time, Timed best, int head) {
    boolean day = isDay(time);
    if (day != isDay(best)) {
      return day;
    }
    return distance(time, head) < distance(best, head);
  }

  private static boolean isDay(Timed time) {
    return time.date().filter(d -> d.toString().length() >= "2024-04-24".length()).isPresent();
  }

  private static int distance(Timed time, int head) {
    int gap = time.range().begin() - head;
    return gap >= 0 ? gap : 2 - gap;
  }

  /** Where the words about an event end: at the next verb that is not a description of a noun. */
  int end(int sentence, int head) {
    int end = sentence(sentence).size();
    for (Clause clause : text.syntax(sentence).clauses()) {
      int begin = clause.verbGroup().begin();
      if (begin > head && !(clause.role() == Clause.Role.ADNOMINAL && clause.passive())) {
        end = Math.min(end, begin);
      }
    }
    return end;
  }

  /** Where: the place under "in" or "at" after the word, or the one that opens the sentence. */
  Optional<Located> place(int sentence, int head, int end) {
    for (int t = head + 1; t < end; t++) {
      if (IN.contains(word(sentence, t)) && !describesNoun(sentence, head, t)) {
        Optional<Located> place = placeUnder(sentence, t);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return placeOfWhere(sentence, head).or(() -> opening(sentence));
  }

  /** "on the situation in Ukraine", "the conflict in Sudan": the place of something else. */
  private boolean describesNoun(int sentence, int head, int preposition) {
    int before = preposition - 1;
    return before != head
        && text.tags(sentence).upos(before) == Upos.NOUN
        && !PEOPLE.contains(text.syntax(sentence).lemma(before))
        && text.times(sentence).stream().noneMatch(t -> t.range().contains(before))
        && text.mentions().at(sentence, before).isEmpty()
        && !text.isCue(sentence, before, EventClass.MEET, EventClass.SUMMIT, EventClass.VISIT);
  }

  /** "arrived in Lima, where he will meet A": the place before "where". */
  private Optional<Located> placeOfWhere(int sentence, int head) {
    for (int where = head - 1; where > 0; where--) {
      if (word(sentence, where).equals("where")) {
        Located last = null;
        for (Located place : text.places(sentence)) {
          last = place.range().end() <= where ? place : last;
        }
        return Optional.ofNullable(last);
      }
    }
    return Optional.empty();
  }

  /** The place that opens a sentence: "In Lima on Monday, ...", "While in Quito, ...". */
  Optional<Located> opening(int sentence) {
    for (int t = 0; t < 3; t++) {
      if (IN.contains(word(sentence, t))) {
        return placeUnder(sentence, t);
      }
    }
    return Optional.empty();
  }

  private Optional<Located> placeUnder(int sentence, int preposition) {
    Syntax syntax = text.syntax(sentence);
    int t = preposition + 1;
    while (t < syntax.sentence().size() && t < preposition + 6) {
      Optional<Located> place = text.placeAt(sentence, t);
      if (place.isPresent()) {
        return place.filter(p -> !modifiesNoun(syntax, p));
      }
      Upos tag = syntax.tags().upos(t);
      if (tag != Upos.DET
          && tag != Upos.ADJ
          && !word(sentence, t).equals("of")
          && !Set.of("city", "capital", "town").contains(word(sentence, t))) {
        return Optional.empty();
      }
      t++;
    }
    return Optional.empty();
  }

  private boolean modifiesNoun(Syntax syntax, Located place) {
    int next = place.range().end();
    if (next >= syntax.sentence().size()) {
      return false;
    }
    String word = syntax.sentence().token(next).folded();
    return word.equals("'s")
        || (place.isCountry()
            && syntax.tags().upos(next) == Upos.NOUN
            && !text.namesPerson(syntax.sentence().index(), next));
  }

  /** "our cooperation with Poland": a country that is only named, not represented. */
  boolean bareCountry(int sentence, Actor actor) {
    return actor.party() instanceof Country
        && text.mentions().in(sentence, CountryMention.class).stream()
            .map(m -> span(sentence, m.range()))
            .anyMatch(
                s ->
                    s.contains(actor.span())
                        || actor.span().length() - s.length() <= 4 && actor.span().contains(s));
  }

  /** Whether a group speaks for the government of wherever it is: "senior officials". */
  boolean isHostGroup(Actor actor) {
    if (!(actor.party() instanceof Group group)) {
      return false;
    }
    String name = group.name().toLowerCase(Locale.ROOT);
    return HOST_GROUPS.stream().anyMatch(name::endsWith) || name.startsWith("government");
  }

  /** The kind that the lexicon gives a word; absent where it may be a call or a meeting. */
  static Optional<MeetingKind> kind(Cue cue) {
    return cue.words().stream()
        .filter(w -> MEETINGS.contains(w.eventClass()))
        .findFirst()
        .flatMap(EventWord::eventKind)
        .map(MeetingKind::valueOf);
  }

  /** "met for the annual summit", "talks during the summit": the meeting is the summit. */
  boolean forSummit(int sentence, int head) {
    Sentence tokens = sentence(sentence);
    for (int t = head + 1; t < tokens.size(); t++) {
      if (ASIDE.contains(word(sentence, t)) || word(sentence, t).equals(";")) {
        return false;
      }
      boolean summit = text.isCue(sentence, t, EventClass.SUMMIT);
      if (summit) {
        return under(sentence, t, head, Set.of("for", "during"));
      }
    }
    return false;
  }

  private boolean under(int sentence, int noun, int from, Set<String> prepositions) {
    for (int t = noun - 1; t > from; t--) {
      if (text.tags(sentence).upos(t) == Upos.ADP) {
        return prepositions.contains(word(sentence, t));
      }
    }
    return false;
  }

  /** Whether the words between two tokens say how it was held: by telephone or face to face. */
  Optional<MeetingKind> means(int sentence, int from, int to) {
    for (int t = from; t < to; t++) {
      switch (word(sentence, t)) {
        case "phone", "telephone", "videolink", "videoconference", "video", "virtually", "call" -> {
          return Optional.of(MeetingKind.CALL);
        }
        case "person", "sidelines", "margins" -> {
          return Optional.of(MeetingKind.MEETING);
        }
        default -> {
          // says nothing of it
        }
      }
    }
    return Optional.empty();
  }

  /** The parties after "with" (or another preposition), where the syntax has not found them. */
  List<Actor> after(int sentence, int from, Set<String> prepositions) {
    Sentence tokens = sentence(sentence);
    Syntax syntax = text.syntax(sentence);
    for (int t = from; t < Math.min(from + 14, tokens.size()); t++) {
      if (prepositions.contains(word(sentence, t))) {
        return list(sentence, t + 1);
      }
      Upos tag = syntax.tags().upos(t);
      if (tag == Upos.VERB || tag == Upos.SCONJ || word(sentence, t).equals(";")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** A list of parties from a token on, up to the next verb or preposition of another argument. */
  private List<Actor> list(int sentence, int from) {
    Sentence tokens = sentence(sentence);
    Syntax syntax = text.syntax(sentence);
    int end = from;
    while (end < tokens.size()) {
      int here = end;
      Optional<TokenRange> mention =
          text.mentions().at(sentence, here).map(m -> m.range()).filter(r -> r.end() > here);
      if (mention.isPresent()) {
        end = mention.get().end();
        continue;
      }
      Upos tag = syntax.tags().upos(end);
      boolean stops =
          (tag == Upos.VERB && !word(sentence, end).equals("including"))
              || tag == Upos.AUX
              || tag == Upos.SCONJ
              || (tag == Upos.ADP && !word(sentence, end).equals("of"))
              || (tag == Upos.PUNCT && !word(sentence, end).equals(","))
              || text.timeAt(sentence, end).isPresent();
      if (stops) {
        break;
      }
      end++;
    }
    List<Actor> found = new ArrayList<>();
    if (end > from) {
      found.addAll(text.actors(sentence, new TokenRange(from, end)));
    }
    return found;
  }
}

package io.dragoman.parsers.event;

import io.dragoman.actor.Group;
import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.mention.CountryForm;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.NameMention;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.parsers.mention.OrganizationMention;
import io.dragoman.parsers.mention.PlaceMention;
import io.dragoman.parsers.mention.time.TimeExpression;
import io.dragoman.parsers.mention.time.Times;
import io.dragoman.parsers.reference.References;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An article as the rules for events read it: sentence by sentence, its syntax, the words of
 * events, places and times in it, and who its phrases stand for. Made once for an article;
 * immutable.
 */
public final class EventText {

  /** The layer that the event stage provides. */
  public static final Layer<EventText> LAYER = Layer.named("event text");

  private static final int LONGEST_NAME = 4;

  /** Heads of phrases for people who act for a state. */
  private static final Set<String> STATE_GROUPS =
      Set.of(
          "official",
          "leader",
          "counterpart",
          "minister",
          "representative",
          "authority",
          "government",
          "diplomat",
          "delegation",
          "negotiator",
          "ambassador",
          "envoy",
          "side");

  private final Grammar grammar;
  private final Mentions mentions;
  private final References references;
  private final Optional<LocalDate> publishedOn;
  private final Optional<TextSpan> letterhead;
  private final List<List<Cue>> cues = new ArrayList<>();
  private final List<List<Located>> places = new ArrayList<>();
  private final List<List<Timed>> times = new ArrayList<>();

  /**
   * Reads an article for events.
   *
   * @param grammar its sentences
   * @param mentions what it names
   * @param references whom its phrases stand for
   * @param expressions its time expressions
   * @param publishedOn when it was published, if known
   * @param letterhead the dateline, if it stands on lines of its own
   * @param cueReader finds the words of events
   */
  EventText(
      Grammar grammar,
      Mentions mentions,
      References references,
      Times expressions,
      Optional<LocalDate> publishedOn,
      Optional<TextSpan> letterhead,
      CueReader cueReader) {
    this.grammar = grammar;
    this.mentions = mentions;
    this.references = references;
    this.publishedOn = publishedOn;
    this.letterhead = letterhead;
    for (int i = 0; i < grammar.sentences().size(); i++) {
      Sentence sentence = grammar.sentences().get(i);
      cues.add(cueReader.read(sentence, grammar.tags(sentence)));
      places.add(
          readPlaces(sentence).stream()
              .sorted(Comparator.comparingInt(place -> place.range().begin()))
              .toList());
      times.add(expressions.in(i).stream().map(EventText::timed).toList());
    }
  }

  /**
   * How many sentences.
   *
   * @return the number of sentences
   */
  public int size() {
    return cues.size();
  }

  /**
   * One sentence.
   *
   * @param sentence its number
   * @return the sentence
   */
  public Sentence sentence(int sentence) {
    return grammar.sentences().get(sentence);
  }

  /**
   * The syntax of a sentence; made when it is asked for.
   *
   * @param sentence its number
   * @return the syntax
   */
  public Syntax syntax(int sentence) {
    return grammar.syntax(sentence(sentence));
  }

  /**
   * The tags of a sentence.
   *
   * @param sentence its number
   * @return the tags
   */
  public Tags tags(int sentence) {
    return grammar.tags(sentence(sentence));
  }

  /**
   * When the article was published.
   *
   * @return the day, if known
   */
  public Optional<LocalDate> publishedOn() {
    return publishedOn;
  }

  /**
   * The place of the dateline, if it stands on lines of its own, as a readout has it.
   *
   * @return the place, or empty
   */
  public Optional<Place> letterheadPlace() {
    for (List<Located> line : places) {
      for (Located located : line) {
        if (letterhead.filter(s -> s.contains(located.span())).isPresent()) {
          return Optional.of(located.place());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The day of the dateline, if it stands on lines of its own.
   *
   * @return the day, or empty
   */
  public Optional<EventDate> letterheadDate() {
    for (List<Timed> line : times) {
      for (Timed time : line) {
        if (letterhead.filter(s -> s.contains(time.span())).isPresent()) {
          return time.date();
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What the article names.
   *
   * @return the mentions
   */
  public Mentions mentions() {
    return mentions;
  }

  /**
   * The words of events in a sentence.
   *
   * @param sentence its number
   * @return in the order of the text
   */
  public List<Cue> cues(int sentence) {
    return cues.get(sentence);
  }

  /**
   * The words of events that carry a token.
   *
   * @param sentence the sentence's number
   * @param head the token
   * @return the cues with that head
   */
  public List<Cue> cuesAt(int sentence, int head) {
    return cues.get(sentence).stream().filter(c -> c.head() == head).toList();
  }

  /**
   * Whether a token carries a word of a class.
   *
   * @param sentence the sentence's number
   * @param head the token
   * @param classes the classes
   * @return true if a cue with that head has one of the classes
   */
  public boolean isCue(int sentence, int head, EventClass... classes) {
    return cuesAt(sentence, head).stream().anyMatch(c -> c.isAny(classes));
  }

  /**
   * The places named in a sentence, not those inside the name of an office or organization.
   *
   * @param sentence its number
   * @return in the order of the text
   */
  public List<Located> places(int sentence) {
    return places.get(sentence);
  }

  /**
   * The place whose name begins at a token.
   *
   * @param sentence the sentence's number
   * @param token the token
   * @return the place, or empty
   */
  public Optional<Located> placeAt(int sentence, int token) {
    List<Located> all = places.get(sentence);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).range().begin() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low < all.size() && all.get(low).range().begin() == token;
    return found ? Optional.of(all.get(low)) : Optional.empty();
  }

  /**
   * The times named in a sentence.
   *
   * @param sentence its number
   * @return in the order of the text
   */
  public List<Timed> times(int sentence) {
    return times.get(sentence);
  }

  /**
   * The time expression that begins at a token.
   *
   * @param sentence the sentence's number
   * @param token the token
   * @return the time, or empty
   */
  public Optional<Timed> timeAt(int sentence, int token) {
    return times.get(sentence).stream().filter(t -> t.range().begin() == token).findFirst();
  }

  /**
   * Who a phrase stands for, each with the words that name it.
   *
   * @param phrase a noun phrase
   * @return the parties in text order, possibly none
   */
  public List<Actor> actors(Phrase phrase) {
    List<Actor> actors = new ArrayList<>();
    for (Party party : references.partiesOf(phrase)) {
      List<Party> states = statesOf(party, phrase);
      if (states.isEmpty()) {
        actors.add(new Actor(party, spanOf(party, phrase)));
      }
      states.forEach(state -> actors.add(new Actor(state, phrase.span())));
    }
    if (actors.isEmpty()) {
      return bareNames(phrase);
    }
    addConjuncts(phrase, actors);
    return List.copyOf(actors);
  }

  /** "Presidents A and B", "A, B, C and D": the officials of a list, each by its own name. */
  private void addConjuncts(Phrase phrase, List<Actor> actors) {
    List<Phrase> parts = syntax(phrase.sentence().index()).conjuncts(phrase);
    if (parts.size() < 2) {
      return;
    }
    List<Actor> missing = new ArrayList<>();
    for (Phrase part : parts) {
      Optional<Official> official =
          references
              .officialAt(phrase.sentence().index(), part.range().end() - 1)
              .or(() -> references.officialAt(phrase.sentence().index(), part.head()));
      if (official.isPresent()
          && actors.stream().noneMatch(a -> a.party().equals(official.get()))) {
        missing.add(new Actor(official.get(), part.span()));
      }
    }
    actors.addAll(missing);
    actors.sort(Comparator.comparing(Actor::span));
  }

  /** People whom the text names nowhere with an office: "met with Mahmoud Darwish and others". */
  private List<Actor> bareNames(Phrase phrase) {
    List<Actor> found = new ArrayList<>();
    for (Phrase part : syntax(phrase.sentence().index()).conjuncts(phrase)) {
      if (isBareName(part)) {
        found.add(new Actor(Official.of(words(part.sentence(), part.range())), part.span()));
      }
    }
    return List.copyOf(found);
  }

  private boolean isBareName(Phrase phrase) {
    int length = phrase.range().length();
    int sentence = phrase.sentence().index();
    if (length < 2 || length > LONGEST_NAME) {
      return false;
    }
    for (int t = phrase.range().begin(); t < phrase.range().end(); t++) {
      boolean capital = Character.isUpperCase(phrase.sentence().token(t).text().charAt(0));
      if (!capital
          || tags(sentence).upos(t) != Upos.PROPN
          || mentions.at(sentence, t).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static String words(Sentence sentence, TokenRange range) {
    StringBuilder words = new StringBuilder();
    for (int t = range.begin(); t < range.end(); t++) {
      boolean gap = t > range.begin() && sentence.token(t).begin() > sentence.token(t - 1).end();
      words.append(gap ? " " : "").append(sentence.token(t).text());
    }
    return words.toString();
  }

  /**
   * Whether the text itself says of which country someone is: "the Danish minister", "President A
   * of Peru".
   *
   * @param party the party
   * @return true if an office is named with its country or organization
   */
  public boolean statesCountry(Party party) {
    if (!(party instanceof Official official)) {
      return true;
    }
    for (Mention mention : mentions.all()) {
      if (mention instanceof OfficialMention named
          && named.offices().stream().anyMatch(o -> o.office().country().isPresent())
          && references
              .officialAt(named.sentence(), named.nameRange().begin())
              .filter(o -> o.name().equals(official.name()))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the mention of a person begins at a token.
   *
   * @param sentence the sentence's number
   * @param token the token
   * @return true if it does
   */
  public boolean namesPerson(int sentence, int token) {
    return mentions.in(sentence).stream()
        .anyMatch(
            m ->
                m.range().begin() == token
                    && (m instanceof OfficialMention || m instanceof NameMention));
  }

  private List<NameMention> names() {
    List<NameMention> names = new ArrayList<>();
    for (Mention mention : mentions.all()) {
      if (mention instanceof NameMention name) {
        names.add(name);
      }
    }
    return names;
  }

  /**
   * Whether a range holds a person's name with an honorific, such as "Mr Lopez".
   *
   * @param span where the article speaks of someone
   * @return true if an honorific says that it is a person
   */
  public boolean styled(TextSpan span) {
    for (NameMention name : names()) {
      if (name.styled() && span.contains(sentence(name.sentence()).span(name.nameRange()))) {
        return true;
      }
    }
    return false;
  }

  /** The states for which an unnamed group speaks: "senior officials from Peru and Chile". */
  private List<Party> statesOf(Party party, Phrase phrase) {
    if (!(party instanceof Group group)
        || group.country().isPresent()
        || !group.members().isEmpty()
        || !STATE_GROUPS.contains(syntax(phrase.sentence().index()).lemma(phrase.head()))) {
      return List.of();
    }
    List<Party> states = new ArrayList<>();
    for (CountryMention mention :
        mentions.within(phrase.sentence().index(), phrase.range(), CountryMention.class)) {
      if (!states.contains(mention.country())) {
        states.add(mention.country());
      }
    }
    return states;
  }

  /**
   * Who a range of tokens stands for.
   *
   * @param sentence the sentence's number
   * @param range a non-empty range of its tokens
   * @return the parties in text order, possibly none
   */
  public List<Actor> actors(int sentence, TokenRange range) {
    Syntax syntax = syntax(sentence);
    return actors(new Phrase(syntax.sentence(), syntax.headOf(range), range));
  }

  private TextSpan spanOf(Party party, Phrase phrase) {
    if (party instanceof Official official) {
      for (int t = phrase.range().begin(); t < phrase.range().end(); t++) {
        Optional<Official> here = references.officialAt(phrase.sentence().index(), t);
        if (here.isPresent() && here.get().name().equals(official.name())) {
          int token = t;
          return mentions
              .at(phrase.sentence().index(), token)
              .filter(m -> phrase.range().contains(m.range()))
              .map(m -> phrase.sentence().span(m.range()))
              .orElseGet(() -> phrase.sentence().token(token).span());
        }
      }
    }
    return phrase.span();
  }

  private List<Located> readPlaces(Sentence sentence) {
    List<Located> found = new ArrayList<>();
    int covered = 0;
    for (Mention mention : mentions.in(sentence.index())) {
      if (mention.range().begin() < covered) {
        continue;
      }
      TextSpan span = sentence.span(mention.range());
      if (mention instanceof PlaceMention place) {
        found.add(new Located(place.range(), span, worded(place, sentence)));
        covered = place.range().end();
      } else if (mention instanceof CountryMention country && namesPlace(country)) {
        found.add(new Located(country.range(), span, placeOf(country, span, sentence)));
        covered = country.range().end();
      } else if (mention instanceof OfficialMention
          || mention instanceof OfficeMention
          || mention instanceof OrganizationMention) {
        covered = mention.range().end();
      }
    }
    return List.copyOf(found);
  }

  /** The place under the name that the text gives it, without the country beside it. */
  private static Place worded(PlaceMention mention, Sentence sentence) {
    int end = mention.range().begin() + 1;
    while (end < mention.range().end() && !sentence.token(end).text().equals(",")) {
      end++;
    }
    String name = words(sentence, new TokenRange(mention.range().begin(), end));
    return Place.builder().from(mention.place()).name(name).build();
  }

  private static boolean namesPlace(CountryMention mention) {
    return mention.form() == CountryForm.NAME || mention.form() == CountryForm.METONYM;
  }

  private static Place placeOf(CountryMention mention, TextSpan span, Sentence sentence) {
    boolean capital = mention.form() == CountryForm.METONYM;
    return Place.builder()
        .name(capital ? words(sentence, mention.range()) : mention.country().name())
        .kind(capital ? PlaceKind.CITY : PlaceKind.COUNTRY)
        .country(mention.country())
        .build();
  }

  private static Timed timed(TimeExpression expression) {
    return new Timed(
        expression.range(),
        expression.span(),
        expression.date(),
        expression.duration().flatMap(EventText::days),
        expression.exact(),
        expression.relation());
  }

  private static Optional<Period> days(String duration) {
    try {
      return Optional.of(Period.parse(duration));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // hours and minutes, or a vague number
    }
  }
}

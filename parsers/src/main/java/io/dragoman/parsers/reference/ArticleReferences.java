package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.parsers.mention.PlaceMention;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The references of one article, worked out once. */
final class ArticleReferences implements References {

  private final Grammar grammar;
  private final Mentions mentions;
  private final Antecedents antecedents;
  private final IdentityHashMap<Person, Official> records = new IdentityHashMap<>();
  private final IdentityHashMap<Official, List<TextSpan>> spans = new IdentityHashMap<>();
  private final List<Official> officials = new ArrayList<>();
  private final PartyReader parties;
  private final Optional<Country> issuer;

  ArticleReferences(
      Grammar grammar,
      Mentions mentions,
      List<Person> persons,
      Antecedents antecedents,
      OfficialRecords writer,
      Optional<Country> issuer) {
    this.grammar = grammar;
    this.mentions = mentions;
    this.antecedents = antecedents;
    this.issuer = issuer;
    for (Person person : persons) {
      Official official = writer.record(person);
      records.put(person, official);
      spans.put(official, writer.spans(person));
      if (person.hasOffice()) {
        officials.add(official);
      }
    }
    this.parties = new PartyReader(grammar, mentions, antecedents, this::recordOf, issuer);
  }

  private Party recordOf(Person person) {
    Official official = records.get(person);
    return official == null ? Official.of(person.fullName()) : official;
  }

  @Override
  public List<Official> officials() {
    return List.copyOf(officials);
  }

  @Override
  public List<Party> partiesOf(Phrase phrase) {
    return parties.read(phrase.sentence(), phrase.range(), phrase.head());
  }

  @Override
  public List<Party> partiesOf(Sentence sentence, TokenRange range) {
    return range.length() == 0
        ? List.of()
        : parties.read(sentence, range, grammar.syntax(sentence).headOf(range));
  }

  @Override
  public List<Place> placesOf(Phrase phrase) {
    List<Place> places = new ArrayList<>();
    int sentence = phrase.sentence().index();
    for (Mention mention : mentions.within(sentence, phrase.range(), Mention.class)) {
      Optional<Place> place = placeOf(mention);
      if (place.isPresent() && !insideOffice(mention) && !places.contains(place.get())) {
        places.add(place.get());
      }
    }
    return places;
  }

  private Optional<Place> placeOf(Mention mention) {
    if (mention instanceof PlaceMention place) {
      return Optional.of(place.place());
    }
    if (!(mention instanceof CountryMention country)) {
      return Optional.empty();
    }
    Sentence sentence = grammar.sentences().get(country.sentence());
    return switch (country.form()) {
      case NAME ->
          modifies(sentence, country)
              ? Optional.empty()
              : Optional.of(
                  Place.builder()
                      .name(country.country().name())
                      .kind(PlaceKind.COUNTRY)
                      .country(country.country())
                      .build());
      case METONYM ->
          Optional.of(
              Place.builder()
                  .name(sentence.token(country.range().begin()).text())
                  .kind(PlaceKind.CITY)
                  .country(country.country())
                  .build());
      default -> Optional.empty();
    };
  }

  /** "the United States' donation", "U.S.-Italian cooperation" name no place. */
  private boolean modifies(Sentence sentence, CountryMention country) {
    int next = country.range().end();
    if (next >= sentence.size()) {
      return false;
    }
    String word = sentence.token(next).folded();
    return word.equals("'s")
        || word.equals("'")
        || word.equals("-")
        || word.equals("–")
        || (grammar.tags(sentence).penn(next).startsWith("NN")
            && Character.isLowerCase(sentence.token(next).text().charAt(0)));
  }

  private boolean insideOffice(Mention place) {
    return mentions.in(place.sentence()).stream()
        .anyMatch(
            m ->
                (m instanceof OfficialMention || m instanceof OfficeMention)
                    && m.range().contains(place.range()));
  }

  @Override
  public Optional<Official> officialAt(int sentence, int token) {
    List<Person> persons = antecedents.at(sentence, token);
    return persons.size() == 1
        ? Optional.ofNullable(records.get(persons.get(0)))
        : Optional.empty();
  }

  @Override
  public Optional<Country> countryOf(Party party) {
    if (party instanceof Country country) {
      return Optional.of(country);
    }
    if (party instanceof Official official) {
      return official.country();
    }
    if (party instanceof Organization organization) {
      return organization.country();
    }
    return party instanceof Group group ? group.country() : Optional.empty();
  }

  @Override
  public List<TextSpan> mentionsOf(Official official) {
    List<TextSpan> known = spans.get(official);
    if (known != null) {
      return known;
    }
    return officials.stream()
        .filter(official::equals)
        .findFirst()
        .map(o -> spans.getOrDefault(o, List.of()))
        .orElse(List.of());
  }

  @Override
  public Optional<Country> issuer() {
    return issuer;
  }
}

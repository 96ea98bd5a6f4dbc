package io.dragoman.parsers.mention;

import io.dragoman.actor.Country;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.CountryName;
import io.dragoman.parsers.lexicon.OrganizationName;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PlaceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds countries, places and organizations that are no part of a person's name, and tells "Beijing
 * said" from "in Beijing".
 */
final class PlaceFinder {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "to",
          "at",
          "from",
          "near",
          "via",
          "through",
          "outside",
          "around",
          "into",
          "inside",
          "toward",
          "towards",
          "throughout",
          "leaving",
          "left",
          "leave",
          "visit",
          "visits",
          "visited",
          "visiting",
          "reach",
          "reached",
          "toured",
          "tour",
          "touring");
  private static final Set<String> MORE_LOCATIVE =
      Set.of(
          "of",
          "for",
          "and",
          "or",
          ",",
          "then",
          "(",
          "both",
          "downtown",
          "capital",
          "city",
          "central",
          "northern",
          "southern",
          "eastern",
          "western",
          "the",
          "including",
          "-",
          "–",
          "—",
          "s");
  private static final Set<String> RELATIONAL =
      Set.of(
          "between",
          "with",
          "against",
          "by",
          "urged",
          "told",
          "accused",
          "pressed",
          "asked",
          "warned",
          "urge",
          "warn",
          "accuse",
          "ask",
          "press",
          "pressure",
          "on");

  private final Words words;
  private final int sentence;
  private final boolean[] taken;
  private final List<Mention> found = new ArrayList<>();

  /**
   * A finder for one sentence.
   *
   * @param words the sentence
   * @param taken the tokens of persons' names
   */
  PlaceFinder(Words words, boolean[] taken) {
    this.words = words;
    this.sentence = words.sentence().index();
    this.taken = taken;
  }

  List<Mention> find() {
    int at = 0;
    while (at < words.size()) {
      at = taken[at] ? at + 1 : Math.max(at + 1, readAt(at));
    }
    return found;
  }

  private int readAt(int at) {
    PhraseMatch<CountryName> country = free(words.country(at));
    PhraseMatch<PlaceName> place = free(words.place(at));
    PhraseMatch<OrganizationName> organization = free(words.organization(at));
    int longest = Math.max(length(country), Math.max(length(place), length(organization)));
    if (longest == 0) {
      return unknownCity(at);
    }
    if (country != null && country.length() == longest && !yieldsToPlace(country, place)) {
      return readCountry(country, place, organization);
    }
    if (place != null && place.length() == longest && (organization == null || locative(at))) {
      return readPlace(place);
    }
    if (organization != null && organization.length() == longest) {
      return readOrganization(organization);
    }
    return place != null ? readPlace(place) : at;
  }

  private <T> @Nullable PhraseMatch<T> free(@Nullable PhraseMatch<T> match) {
    if (match == null) {
      return null;
    }
    for (int i = match.begin(); i < match.end(); i++) {
      if (taken[i]) {
        return null;
      }
    }
    return match;
  }

  private static int length(@Nullable PhraseMatch<?> match) {
    return match == null ? 0 : match.length();
  }

  private boolean yieldsToPlace(
      PhraseMatch<CountryName> country, @Nullable PhraseMatch<PlaceName> place) {
    if (place == null || place.length() < country.length()) {
      return false;
    }
    CountryName form = Gazetteer.country(country);
    if (form.form() == CountryName.Form.METONYM) {
      return !metonym(country);
    }
    // "Luxembourg, Luxembourg" names the city; "Luxembourg" alone the country
    return form.form() == CountryName.Form.NAME
        && words.comma(country.end())
        && words.country(country.end() + 1) != null
        && placeWith(place, countryAt(country.end() + 1)).isPresent();
  }

  private int readCountry(
      PhraseMatch<CountryName> match,
      @Nullable PhraseMatch<PlaceName> place,
      @Nullable PhraseMatch<OrganizationName> organization) {
    CountryName form = Gazetteer.country(match);
    if (form.form() == CountryName.Form.METONYM) {
      if (place == null && organization != null && organization.length() == match.length()) {
        return readOrganization(organization);
      }
      if (place != null && !metonym(match)) {
        return readPlace(place);
      }
    }
    if (form.ambiguous() && form.form() == CountryName.Form.NAME && !words.capital(match.begin())) {
      return match.end();
    }
    found.add(new CountryMention(sentence, match.range(), form.country(), formOf(match, form)));
    return match.end();
  }

  private CountryName.Form last(PhraseMatch<CountryName> match) {
    return match.values().get(match.values().size() - 1).form();
  }

  private CountryForm formOf(PhraseMatch<CountryName> match, CountryName form) {
    return switch (form.form()) {
      case NAME, LONG -> CountryForm.NAME;
      case ABBREVIATION ->
          last(match) == CountryName.Form.ADJECTIVE && qualifies(match.end())
              ? CountryForm.ADJECTIVE
              : CountryForm.NAME;
      case ADJECTIVE -> qualifies(match.end()) ? CountryForm.ADJECTIVE : CountryForm.DEMONYM;
      case DEMONYM -> CountryForm.DEMONYM;
      case METONYM -> CountryForm.METONYM;
    };
  }

  private boolean qualifies(int next) {
    return next < words.size()
        && switch (words.upos(next)) {
          case NOUN, PROPN, ADJ, NUM -> true;
          default -> words.isTitleWord(next) || words.capital(next);
        };
  }

  /** Whether a capital stands for its government: it acts, owns, or is dealt with. */
  private boolean metonym(PhraseMatch<CountryName> match) {
    int at = match.begin();
    int before = words.is(at - 1, "the") ? at - 2 : at - 1;
    int next = match.end();
    if (words.isOneOf(before, LOCATIVE)) {
      return false;
    }
    if (words.clitic(next)) {
      return !words.capital(next + 1);
    }
    if (words.isOneOf(before, RELATIONAL)) {
      return (!words.is(before, "by") && !words.is(before, "on")) || !words.number(next);
    }
    if (words.is(before, "and") || words.comma(before)) {
      return relationalList(before);
    }
    return words.isVerb(next) && !words.isVerb(before) && !words.is(before, "of");
  }

  private boolean relationalList(int at) {
    for (int i = at; i >= Math.max(0, at - 4); i--) {
      if (words.is(i, "between") || words.is(i, "with")) {
        return true;
      }
    }
    return false;
  }

  private boolean locative(int at) {
    int before = words.is(at - 1, "the") ? at - 2 : at - 1;
    return words.isOneOf(before, LOCATIVE);
  }

  private int readPlace(PhraseMatch<PlaceName> match) {
    int end = match.end();
    PlaceName name = match.value();
    Optional<Country> country = name.country();
    if (words.comma(end)) {
      Optional<Country> said = countryAt(end + 1);
      Optional<PlaceName> fitting = placeWith(match, said);
      PhraseMatch<PlaceName> province = words.place(end + 1);
      if (said.isPresent()
          && (fitting.isPresent() || (name.ambiguous() && locative(match.begin())))) {
        name = fitting.orElse(name);
        country = said;
        PhraseMatch<CountryName> apposed = words.country(end + 1);
        end = apposed == null ? end : afterBracket(apposed.end());
      } else if (said.isEmpty() && province != null && isProvince(province)) {
        country = province.value().country();
        end = province.end();
      } else if (words.folded(end + 1).startsWith("d.c")) {
        end += 2;
      }
    }
    if (name.ambiguous() && end == match.end() && !supported(match.begin())) {
      return match.end();
    }
    if (match.length() == 1 && !words.capital(match.begin())) {
      return match.end();
    }
    Place place = Place.builder().name(name.name()).kind(name.kind()).country(country).build();
    found.add(new PlaceMention(sentence, new TokenRange(match.begin(), end), place));
    return end;
  }

  private boolean supported(int at) {
    return locative(at) || (words.isOneOf(at - 1, MORE_LOCATIVE) && !words.is(at - 1, "the"));
  }

  private boolean isProvince(PhraseMatch<PlaceName> match) {
    return match.values().stream().anyMatch(p -> p.role() == PlaceName.Role.PROVINCE);
  }

  private static Optional<PlaceName> placeWith(
      PhraseMatch<PlaceName> match, Optional<Country> country) {
    return country.flatMap(
        c ->
            match.values().stream()
                .filter(p -> p.country().isPresent() && p.country().get().equals(c))
                .findFirst());
  }

  private Optional<Country> countryAt(int at) {
    int next = words.is(at, "the") ? at + 1 : at;
    PhraseMatch<CountryName> match = words.country(next);
    if (match == null) {
      return Optional.empty();
    }
    CountryName form = Gazetteer.country(match);
    return switch (form.form()) {
      case NAME, LONG, ABBREVIATION -> Optional.of(form.country());
      default -> Optional.empty();
    };
  }

  private int afterBracket(int at) {
    return words.is(at, "(") && words.capital(at + 1) && words.is(at + 2, ")") ? at + 3 : at;
  }

  /** "in Koror, Palau": a capitalised run that no table knows, and its country. */
  private int unknownCity(int at) {
    if (!words.capital(at) || (!words.isOneOf(at - 1, LOCATIVE) && !words.is(at - 1, "and"))) {
      return at;
    }
    int end = at;
    while (end < words.size()
        && end - at < 4
        && words.capital(end)
        && !words.isCalendarName(end)
        && !words.isTitleWord(end)) {
      end++;
    }
    Optional<Country> country = words.comma(end) ? countryAt(end + 1) : Optional.empty();
    if (end == at || country.isEmpty()) {
      return at;
    }
    PhraseMatch<CountryName> apposed = words.country(end + 1);
    int last = apposed == null ? end : afterBracket(apposed.end());
    Place place =
        Place.builder()
            .name(words.words(new TokenRange(at, end)))
            .kind(PlaceKind.CITY)
            .country(country)
            .build();
    found.add(new PlaceMention(sentence, new TokenRange(at, last), place));
    return last;
  }

  private int readOrganization(PhraseMatch<OrganizationName> match) {
    OrganizationName name = match.value();
    if (name.generic() && !words.capital(match.begin())) {
      return match.end();
    }
    boolean international =
        name.kind() == OrganizationName.Kind.INTERNATIONAL
            || name.kind() == OrganizationName.Kind.FORUM;
    Organization organization =
        Organization.builder()
            .name(words.words(match.range()))
            .acronym(name.acronym())
            .country(name.country())
            .build();
    found.add(new OrganizationMention(sentence, match.range(), organization, international));
    return match.end();
  }
}

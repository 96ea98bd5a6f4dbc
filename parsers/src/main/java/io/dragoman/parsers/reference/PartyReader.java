package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.actor.Group;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.mention.CountryForm;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.NameMention;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.parsers.mention.OrganizationMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a noun phrase as the parties it stands for: the one at its head and those coordinated with
 * it, never those inside its relative clauses and complements.
 */
final class PartyReader {

  private static final Set<String> GROUP_NOUNS =
      Set.of(
          "side",
          "sides",
          "delegation",
          "delegations",
          "government",
          "governments",
          "authorities",
          "parties",
          "countries",
          "nations",
          "states",
          "team",
          "teams",
          "administration",
          "ministry",
          "ministries",
          "regime",
          "officials",
          "leadership",
          "negotiators",
          "representatives",
          "members",
          "allies",
          "partners",
          "party",
          "cabinet",
          "embassy",
          "military",
          "forces",
          "people",
          "department",
          "source",
          "sources");
  private static final Set<String> SIDES =
      Set.of(
          "sides",
          "countries",
          "nations",
          "governments",
          "parties",
          "delegations",
          "states",
          "capitals",
          "teams");

  /** "the Russian side" is Russia. */
  private static final Set<String> SIDE = Set.of("side", "authorities");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "him",
          "her",
          "they",
          "them",
          "both",
          "two",
          "who",
          "his",
          "their",
          "himself",
          "herself",
          "themselves");
  private static final Set<String> SELF = Set.of("we", "us", "i", "me", "our");
  private static final Set<String> LINKS =
      Set.of(
          ",", "and", "&", "or", "the", "his", "her", "its", "their", "our", "both", "other",
          "senior", "several", "a", "an", "then", "also", "top", ";", "as", "well");

  /** Something in a phrase that can be a party. */
  private record Unit(TokenRange range, List<Party> parties) {}

  private final Grammar grammar;
  private final Mentions mentions;
  private final Antecedents antecedents;
  private final Function<Person, Party> records;
  private final Optional<Country> issuer;

  PartyReader(
      Grammar grammar,
      Mentions mentions,
      Antecedents antecedents,
      Function<Person, Party> records,
      Optional<Country> issuer) {
    this.grammar = grammar;
    this.mentions = mentions;
    this.antecedents = antecedents;
    this.records = records;
    this.issuer = issuer;
  }

  List<Party> read(Sentence sentence, TokenRange range, int head) {
    List<Unit> units = units(sentence, range);
    int main = mainUnit(sentence, units, head);
    if (main < 0) {
      return List.of();
    }
    int from = main;
    while (from > 0 && linked(sentence, units.get(from - 1), units.get(from))) {
      from--;
    }
    int to = main;
    while (to + 1 < units.size() && linked(sentence, units.get(to), units.get(to + 1))) {
      to++;
    }
    List<Unit> members = new ArrayList<>(units.subList(from, to + 1));
    members.addAll(restOfList(sentence, members, range.end()));
    List<Party> parties = new ArrayList<>();
    for (Unit unit : members) {
      unit.parties().stream().filter(p -> !parties.contains(p)).forEach(parties::add);
    }
    return List.copyOf(parties);
  }

  /** The unit at the head; of "team captain Ana Ruiz" the name that follows the head. */
  private static int mainUnit(Sentence sentence, List<Unit> units, int head) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).range().contains(head)) {
        return i;
      }
    }
    for (int i = 0; i < units.size(); i++) {
      int gap = units.get(i).range().begin() - head;
      boolean apposed = gap == 1 || (gap == 2 && sentence.token(head + 1).folded().equals(","));
      if (apposed
          && !units.get(i).parties().isEmpty()
          && units.get(i).parties().get(0) instanceof io.dragoman.actor.Official) {
        return i;
      }
    }
    return -1;
  }

  /** "A, B" must go on to ", and C", even where the tree ends the phrase before it. */
  private List<Unit> restOfList(Sentence sentence, List<Unit> members, int end) {
    boolean open = members.size() > 1;
    for (int i = 1; i < members.size(); i++) {
      open &= !joinedByAnd(sentence, members.get(i - 1), members.get(i));
    }
    if (!open || end >= sentence.size()) {
      return List.of();
    }
    List<Unit> rest = new ArrayList<>();
    Unit last = members.get(members.size() - 1);
    for (Unit unit : units(sentence, new TokenRange(end, sentence.size()))) {
      if (!linked(sentence, last, unit)) {
        return List.of();
      }
      rest.add(unit);
      if (joinedByAnd(sentence, last, unit)) {
        return rest;
      }
      last = unit;
    }
    return List.of();
  }

  private static boolean joinedByAnd(Sentence sentence, Unit left, Unit right) {
    for (int i = left.range().end(); i < right.range().begin(); i++) {
      if (sentence.token(i).folded().equals("and")) {
        return true;
      }
    }
    return false;
  }

  private static boolean linked(Sentence sentence, Unit left, Unit right) {
    boolean link = false;
    int at = left.range().end();
    int end = right.range().begin();
    if (at < end && sentence.token(at).folded().equals("of")) {
      return false;
    }
    for (int i = at; i < end; i++) {
      String word = sentence.token(i).folded();
      if (!LINKS.contains(word)) {
        return false;
      }
      link |= word.equals(",") || word.equals("and") || word.equals("&") || word.equals("or");
    }
    return link;
  }

  private List<Unit> units(Sentence sentence, TokenRange range) {
    List<Unit> units = new ArrayList<>();
    int at = range.begin();
    while (at < range.end()) {
      Unit unit = unitAt(sentence, range, at);
      if (unit != null) {
        Unit last = units.isEmpty() ? null : units.get(units.size() - 1);
        if (last != null && isHomeOf(sentence, last, unit)) {
          TokenRange both = new TokenRange(last.range().begin(), unit.range().end());
          units.set(units.size() - 1, new Unit(both, last.parties()));
        } else {
          units.add(unit);
        }
        at = Math.max(at + 1, unit.range().end());
      } else {
        at++;
      }
    }
    return units;
  }

  /** "Ana Ruiz <u>of Peru</u> and Luis Vega of Chile": the country belongs to the person. */
  private static boolean isHomeOf(Sentence sentence, Unit person, Unit country) {
    int of = person.range().end();
    return country.range().begin() == of + 1
        && sentence.token(of).folded().equals("of")
        && country.parties().stream().allMatch(Country.class::isInstance)
        && person.parties().stream().anyMatch(io.dragoman.actor.Official.class::isInstance);
  }

  private @org.jspecify.annotations.Nullable Unit unitAt(
      Sentence sentence, TokenRange range, int at) {
    for (Mention mention : mentions.in(sentence.index())) {
      boolean here =
          mention.range().begin() == at || (at == range.begin() && mention.range().contains(at));
      if (here && mention.range().end() > at) {
        Unit unit = unitOf(sentence, range, mention);
        if (unit != null) {
          return unit;
        }
      }
    }
    String word = sentence.token(at).folded();
    TokenRange token = new TokenRange(at, at + 1);
    if (SELF.contains(word) && !sentence.token(at).text().equals("US")) {
      return new Unit(token, issuer.<List<Party>>map(List::of).orElse(List.of()));
    }
    if (PRONOUNS.contains(word)) {
      List<Party> parties = records(antecedents.at(sentence.index(), at));
      return parties.isEmpty() ? null : new Unit(token, parties);
    }
    List<Party> together = records(antecedents.at(sentence.index(), at));
    if (together.size() > 1) {
      return new Unit(token, together);
    }
    return GROUP_NOUNS.contains(word) ? group(sentence, range, at) : null;
  }

  private List<Party> records(List<Person> persons) {
    return persons.stream().map(records).toList();
  }

  private @org.jspecify.annotations.Nullable Unit unitOf(
      Sentence sentence, TokenRange range, Mention mention) {
    int at = mention.range().begin();
    if (mention instanceof OfficialMention official) {
      return antecedents
          .named(sentence.index(), official.nameRange())
          .map(person -> new Unit(mention.range(), List.of(records.apply(person))))
          .orElse(null);
    }
    if (mention instanceof NameMention name) {
      boolean possessor = isPossessor(sentence, mention.range().end(), range);
      return possessor
          ? null
          : antecedents
              .named(sentence.index(), name.nameRange())
              .map(person -> new Unit(mention.range(), List.of(records.apply(person))))
              .orElse(null);
    }
    if (mention instanceof OfficeMention office) {
      List<Party> persons = records(antecedents.at(sentence.index(), at));
      return persons.isEmpty()
          ? new Unit(office.range(), List.of(unnamed(sentence, office)))
          : new Unit(office.range(), persons);
    }
    if (mention instanceof CountryMention country) {
      boolean modifies =
          country.form() == CountryForm.ADJECTIVE
              || isPossessor(sentence, country.range().end(), range)
              || isCompound(sentence, country.range().end(), range);
      return modifies ? null : new Unit(country.range(), List.of(country.country()));
    }
    if (mention instanceof OrganizationMention organization) {
      return isPossessor(sentence, organization.range().end(), range)
              || isCompound(sentence, organization.range().end(), range)
          ? null
          : new Unit(organization.range(), List.of(withCountry(sentence, organization)));
    }
    return null;
  }

  private static boolean isPossessor(Sentence sentence, int next, TokenRange range) {
    return next < range.end()
        && (sentence.token(next).folded().equals("'s")
            || sentence.token(next).folded().equals("'"));
  }

  /** "the China visit", "US officials": a noun follows that the name only modifies. */
  private boolean isCompound(Sentence sentence, int next, TokenRange range) {
    if (next >= range.end()) {
      return false;
    }
    String tag = grammar.tags(sentence).penn(next);
    return tag.startsWith("NN") || tag.equals("JJ") || sentence.token(next).folded().equals("-");
  }

  private Party unnamed(Sentence sentence, OfficeMention office) {
    Optional<Country> country = office.office().country();
    return Group.builder()
        .name(words(sentence, office.range()))
        .country(country.or(() -> countryBefore(sentence, office.range().begin())))
        .build();
  }

  private static String words(Sentence sentence, TokenRange range) {
    StringBuilder words = new StringBuilder();
    for (int i = range.begin(); i < range.end(); i++) {
      if (i > range.begin() && sentence.token(i).begin() > sentence.token(i - 1).end()) {
        words.append(' ');
      }
      words.append(sentence.token(i).text());
    }
    return words.toString();
  }

  private Party withCountry(Sentence sentence, OrganizationMention mention) {
    Organization organization = mention.organization();
    if (organization.country().isPresent() || mention.international()) {
      return organization;
    }
    Optional<Country> country = countryBefore(sentence, mention.range().begin());
    return country.isEmpty()
        ? organization
        : Organization.builder().from(organization).country(country).build();
  }

  /** The country whose adjective, name or possessive stands right before a token. */
  private Optional<Country> countryBefore(Sentence sentence, int at) {
    int end = at;
    if (end > 0 && sentence.token(end - 1).folded().equals("'s")) {
      end--;
    }
    for (CountryMention country : mentions.in(sentence.index(), CountryMention.class)) {
      if (country.range().end() == end) {
        return Optional.of(country.country());
      }
    }
    return Optional.empty();
  }

  /** "the Chinese side", "senior Kuwaiti officials", "the two sides" */
  private @org.jspecify.annotations.Nullable Unit group(
      Sentence sentence, TokenRange range, int noun) {
    int begin = noun;
    Optional<Country> country = Optional.empty();
    while (begin > range.begin()) {
      Optional<Country> before = countryBefore(sentence, begin);
      if (before.isPresent()) {
        country = before;
      }
      String tag = grammar.tags(sentence).penn(begin - 1);
      String word = sentence.token(begin - 1).folded();
      boolean part =
          before.isPresent()
              || tag.startsWith("JJ")
              || tag.startsWith("NN")
              || tag.equals("CD")
              || tag.equals("POS")
              || (tag.equals("DT") && !word.equals("the"));
      if (!part || word.equals(",")) {
        break;
      }
      begin--;
    }
    country =
        country
            .or(() -> countryAfter(sentence, noun, range))
            .or(() -> countryOfNamesake(sentence, noun));
    String name = words(sentence, new TokenRange(begin, noun + 1));
    if (country.isPresent() && SIDE.contains(sentence.token(noun).folded())) {
      return new Unit(new TokenRange(begin, noun + 1), List.<Party>of(country.get()));
    }
    Group.Builder group = Group.builder().name(name).country(country);
    List<Country> named = countriesAfter(sentence, noun, range);
    if (named.size() > 1) {
      return new Unit(
          new TokenRange(begin, noun + 1),
          List.<Party>of(Group.builder().name(name).addAllMembers(named).build()));
    }
    if (country.isEmpty() && SIDES.contains(sentence.token(noun).folded())) {
      group.addAllMembers(sides(sentence, noun));
    }
    return new Unit(new TokenRange(begin, noun + 1), List.of(group.build()));
  }

  /** "the Government of Iraq" */
  private Optional<Country> countryAfter(Sentence sentence, int noun, TokenRange range) {
    if (noun + 1 >= range.end() || !sentence.token(noun + 1).folded().equals("of")) {
      return Optional.empty();
    }
    int next =
        sentence.size() > noun + 2 && sentence.token(noun + 2).folded().equals("the")
            ? noun + 3
            : noun + 2;
    return mentions.in(sentence.index(), CountryMention.class).stream()
        .filter(country -> country.range().begin() == next)
        .map(CountryMention::country)
        .findFirst();
  }

  /** "the Governments of Chad and Niger" */
  private List<Country> countriesAfter(Sentence sentence, int noun, TokenRange range) {
    int next = noun + 1;
    if (next >= range.end() || !sentence.token(next).folded().equals("of")) {
      return List.of();
    }
    List<Country> countries = new ArrayList<>();
    int at = next + 1;
    for (CountryMention country : mentions.in(sentence.index(), CountryMention.class)) {
      boolean linked =
          country.range().begin() >= at
              && country.range().end() <= range.end()
              && onlyLinks(sentence, at, country.range().begin())
              && country.form() == CountryForm.NAME;
      if (linked) {
        countries.add(country.country());
        at = country.range().end();
      }
    }
    return countries;
  }

  private static boolean onlyLinks(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!LINKS.contains(sentence.token(i).folded())) {
        return false;
      }
    }
    return true;
  }

  /** "the Obama administration" */
  private Optional<Country> countryOfNamesake(Sentence sentence, int noun) {
    return noun == 0
        ? Optional.empty()
        : antecedents.at(sentence.index(), noun - 1).stream()
            .flatMap(person -> person.country().stream())
            .findFirst();
  }

  /** The two countries that were last spoken of together. */
  private List<Country> sides(Sentence sentence, int token) {
    List<Country> countries = new ArrayList<>();
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 6); i--) {
      List<CountryMention> here = mentions.in(i, CountryMention.class);
      for (int k = here.size() - 1; k >= 0; k--) {
        boolean before = i < sentence.index() || here.get(k).range().begin() < token;
        if (before && !countries.contains(here.get(k).country())) {
          countries.add(0, here.get(k).country());
        }
        if (countries.size() == 2) {
          return countries;
        }
      }
    }
    return countries.size() == 2 ? countries : List.of();
  }
}

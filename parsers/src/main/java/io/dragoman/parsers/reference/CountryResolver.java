package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Tenure;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.parsers.mention.OrganizationMention;
import io.dragoman.parsers.reference.Person.Appearance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the countries of officials: from the words beside the name first, then from the offices and
 * places around it, the surest first, so that one country's president cannot be another's.
 */
final class CountryResolver {

  private static final Set<OfficeClass> ONE_HOLDER =
      EnumSet.of(
          OfficeClass.HEAD_OF_STATE, OfficeClass.HEAD_OF_GOVERNMENT, OfficeClass.FOREIGN_MINISTER);
  private static final double ENOUGH = 0.5;

  private final List<Sentence> sentences;
  private final Mentions mentions;
  private final List<Person> persons;
  private final CountryClues clues;
  private final Optional<Country> issuer;
  private final Set<String> international = new HashSet<>();

  CountryResolver(
      List<Sentence> sentences,
      Mentions mentions,
      List<Person> persons,
      CountryClues clues,
      Optional<Country> issuer) {
    this.sentences = sentences;
    this.mentions = mentions;
    this.persons = persons;
    this.clues = clues;
    this.issuer = issuer;
    for (Sentence sentence : sentences) {
      mentions.in(sentence.index(), OrganizationMention.class).stream()
          .filter(OrganizationMention::international)
          .forEach(mention -> international.add(mention.organization().name()));
    }
  }

  void resolve() {
    List<Person> open = new ArrayList<>();
    for (Person person : persons) {
      Optional<Country> said = said(person);
      said.ifPresent(person::country);
      if (said.isEmpty() && person.hasOffice() && !servesInternationally(person)) {
        open.add(person);
      }
    }
    while (!open.isEmpty()) {
      Person surest = open.get(0);
      Optional<Country> choice = Optional.empty();
      double margin = -1;
      for (Person person : open) {
        Map<Country, Double> scores = scores(person);
        Optional<Country> best = best(scores);
        double ahead = best.map(country -> ahead(scores, country)).orElse(0.0);
        if (ahead > margin) {
          margin = ahead;
          surest = person;
          choice = best;
        }
      }
      choice.ifPresent(surest::country);
      open.remove(surest);
    }
  }

  private Optional<Country> said(Person person) {
    Optional<Country> former = Optional.empty();
    for (OfficeMention office : person.offices()) {
      Optional<Country> country = office.office().country();
      if (country.isEmpty()) {
        country = office.office().organization().flatMap(CountryResolver::union);
      }
      if (country.isPresent()) {
        return country;
      }
    }
    return former;
  }

  /** The European Union counts as a country, its bodies included. */
  private static Optional<Country> union(Organization organization) {
    String name = organization.name();
    boolean union =
        name.equals("European Union")
            || name.equals("European Commission")
            || name.equals("European Council")
            || name.equals("European Parliament")
            || name.equals("Council of the European Union")
            || name.equals("EU")
            || name.equals("European External Action Service");
    return union ? Optional.of(Country.of("EU")) : organization.country();
  }

  private boolean servesInternationally(Person person) {
    return person.offices().stream()
        .allMatch(
            office ->
                office.kind() == OfficeClass.ORGANISATION_HEAD
                    || office.office().organization().isPresent()
                        && international.contains(office.office().organization().get().name()));
  }

  private Map<Country, Double> scores(Person person) {
    Map<Country, Double> scores = new HashMap<>();
    int counted = 0;
    for (Appearance appearance : person.appearances()) {
      if (appearance.offices().isEmpty() && counted > 0) {
        continue;
      }
      if (counted++ > 3) {
        break;
      }
      double weight = counted == 1 ? 1 : 0.4;
      clues
          .around(appearance.sentence(), appearance.range().begin())
          .forEach((country, score) -> scores.merge(country, score * weight, Double::sum));
      addNeighbours(person, appearance, scores);
    }
    addUsual(person, scores);
    addNamelessOffices(person, scores);
    scores.replaceAll((country, score) -> possible(person, country) ? score : score * 0.05);
    return scores;
  }

  private void addUsual(Person person, Map<Country, Double> scores) {
    for (OfficeMention office : person.offices()) {
      if (office.usual().isPresent()) {
        scores.merge(office.usual().get(), 5.0, Double::sum);
        return;
      }
    }
  }

  /** Officials before it in one list lend their country; those it is met by do not. */
  private void addNeighbours(Person person, Appearance appearance, Map<Country, Double> scores) {
    Sentence sentence = sentences.get(appearance.sentence());
    boolean partner = false;
    boolean companion = false;
    for (OfficialMention other : mentions.in(appearance.sentence(), OfficialMention.class)) {
      if (other.nameRange().begin() >= appearance.nameRange().begin()) {
        break;
      }
      Optional<Person> owner = ownerOf(other);
      Optional<Country> country = owner.flatMap(Person::country);
      if (owner.isEmpty() || owner.get() == person || country.isEmpty()) {
        continue;
      }
      int from = other.range().end();
      int to = appearance.range().begin();
      if (isList(sentence, from, to)) {
        scores.merge(country.get(), sameRank(owner.get(), person) ? -1.0 : 3.0, Double::sum);
      } else if (contains(sentence, from, to, "accompan")) {
        companion = true;
        scores.merge(country.get(), 6.0, Double::sum);
      } else {
        partner = true;
        scores.computeIfPresent(country.get(), (c, score) -> score * 0.3);
      }
    }
    boolean homely = !partner && !companion;
    if (homely && issuer.isPresent() && !startsWithPlace(appearance)) {
      scores.merge(issuer.get(), 2.5, Double::sum);
    } else if (partner && issuer.isPresent()) {
      scores.computeIfPresent(issuer.get(), (c, score) -> score * 0.3);
    }
  }

  private boolean startsWithPlace(Appearance appearance) {
    Sentence sentence = sentences.get(appearance.sentence());
    return sentence.token(0).folded().equals("in")
        && mentions.in(appearance.sentence()).stream()
            .anyMatch(m -> m.range().begin() <= 2 && !(m instanceof OfficialMention));
  }

  private static boolean sameRank(Person a, Person b) {
    return ONE_HOLDER.contains(a.kind()) && a.kind() == b.kind();
  }

  private static boolean isList(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = sentence.token(i).folded();
      if (!word.equals(",") && !word.equals("and") && !word.equals("the") && !word.equals("&")) {
        return false;
      }
    }
    return from <= to;
  }

  private static boolean contains(Sentence sentence, int from, int to, String beginning) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).folded().startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Person> ownerOf(OfficialMention mention) {
    return persons.stream()
        .filter(
            person ->
                person.appearances().stream()
                    .anyMatch(
                        a ->
                            a.sentence() == mention.sentence()
                                && a.nameRange().equals(mention.nameRange())))
        .findFirst();
  }

  /** "The President of Gabon" elsewhere in the text speaks for the president named here. */
  private void addNamelessOffices(Person person, Map<Country, Double> scores) {
    if (!ONE_HOLDER.contains(person.kind()) && person.kind() != OfficeClass.ROYAL) {
      return;
    }
    Set<Country> counted = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (OfficeMention office : mentions.in(sentence.index(), OfficeMention.class)) {
        Optional<Country> country = office.office().country();
        boolean loose =
            mentions.at(sentence.index(), office.range().begin(), OfficialMention.class).isEmpty();
        if (loose
            && country.isPresent()
            && person.holds(office.kind())
            && counted.add(country.get())) {
          scores.merge(country.get(), 1.5, Double::sum);
        }
      }
    }
  }

  private boolean possible(Person person, Country country) {
    for (OfficeMention office : person.offices()) {
      if (!Constitutions.allow(country, office)) {
        return false;
      }
    }
    if (!ONE_HOLDER.contains(person.kind()) || isFormer(person)) {
      return true;
    }
    return persons.stream()
        .noneMatch(
            other ->
                other != person
                    && other.kind() == person.kind()
                    && !isFormer(other)
                    && other.country().filter(country::equals).isPresent());
  }

  private static boolean isFormer(Person person) {
    return person.offices().stream()
        .allMatch(o -> o.office().tenure().filter(t -> t == Tenure.FORMER).isPresent());
  }

  private static Optional<Country> best(Map<Country, Double> scores) {
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH)
        .max(
            Map.Entry.<Country, Double>comparingByValue()
                .thenComparing(entry -> entry.getKey().code()))
        .map(Map.Entry::getKey);
  }

  private static double ahead(Map<Country, Double> scores, Country best) {
    double second =
        scores.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(best))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    return scores.getOrDefault(best, 0.0) - second;
  }
}

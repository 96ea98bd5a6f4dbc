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
import java.util.EnumMap;
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
  private static final double ENOUGH = 0.3;
  private static final double CLEAR = 1.0;
  private static final double TIE = 0.15;
  private static final int MOST_RIVALS = 40;

  private final List<Sentence> sentences;
  private final Mentions mentions;
  private final List<Person> persons;
  private final CountryClues clues;
  private final Optional<Country> issuer;
  private final Set<String> international = new HashSet<>();
  private final Company company;
  private final Postings postings;
  private final Map<OfficeClass, Map<Country, List<Person>>> holders =
      new EnumMap<>(OfficeClass.class);
  private final Map<OfficeClass, Set<Country>> nameless = new EnumMap<>(OfficeClass.class);

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
    company = new Company(sentences, mentions, persons);
    postings = new Postings(sentences, mentions);
    findNamelessOffices();
  }

  void resolve() {
    List<Person> open = new ArrayList<>();
    for (Person person : persons) {
      Optional<Country> said = said(person);
      said.ifPresent(country -> settle(person, country));
      if (said.isEmpty() && person.hasOffice() && !servesInternationally(person)) {
        open.add(person);
      }
    }
    // whoever is beyond doubt first, then the others, both in text order
    for (double margin : new double[] {CLEAR, 0}) {
      for (Person person : List.copyOf(open)) {
        Map<Country, Double> scores = scores(person);
        Optional<Country> best = best(withoutRivals(person, scores, open));
        if (best.isPresent() && ahead(scores, best.get()) >= Math.max(margin, TIE)) {
          settle(person, best.get());
          open.remove(person);
        }
      }
    }
  }

  /** Leaves a country to another holder of such an office whom it fits better. */
  private Map<Country, Double> withoutRivals(
      Person person, Map<Country, Double> scores, List<Person> open) {
    Optional<Country> best = best(scores);
    if (best.isEmpty() || !ONE_HOLDER.contains(person.kind()) || open.size() > MOST_RIVALS) {
      return scores;
    }
    for (Person rival : open) {
      if (rival == person || rival.kind() != person.kind()) {
        continue;
      }
      Map<Country, Double> theirs = scores(rival);
      if (best(theirs).equals(best) && ahead(theirs, best.get()) > ahead(scores, best.get())) {
        Map<Country, Double> others = new HashMap<>(scores);
        others.remove(best.get());
        return others;
      }
    }
    return scores;
  }

  private Optional<Country> said(Person person) {
    for (OfficeMention office : person.offices()) {
      Optional<Country> country = office.office().country();
      if (country.isEmpty()) {
        country = office.office().organization().flatMap(Organization::country);
      }
      if (country.isPresent()) {
        return country;
      }
    }
    return person.offices().stream()
        .flatMap(office -> office.usual().stream())
        .filter(country -> !country.equals(Country.of("GB"))) // "Foreign Secretary" has rivals
        .findFirst();
  }

  private boolean servesInternationally(Person person) {
    boolean state = person.offices().stream().anyMatch(o -> ONE_HOLDER.contains(o.kind()));
    return person.offices().stream().allMatch(this::isInternational)
        || !state && isInternational(person.offices().get(0));
  }

  private boolean isInternational(OfficeMention office) {
    boolean stateless =
        office.kind() == OfficeClass.ENVOY
            && office.office().organization().filter(o -> o.country().isEmpty()).isPresent();
    return stateless
        || office.kind() == OfficeClass.ORGANISATION_HEAD
        || office.office().organization().filter(o -> international.contains(o.name())).isPresent();
  }

  private Map<Country, Double> scores(Person person) {
    Map<Country, Double> scores = new HashMap<>();
    Set<Country> met = new HashSet<>();
    boolean companion = company.comesAlong(person.appearances().get(0));
    boolean aboutItself = !companion && !postings.looksAbroad(person);
    double home = 0;
    int counted = 0;
    for (Appearance appearance : person.appearances()) {
      if (appearance.offices().isEmpty() && counted > 0) {
        continue;
      }
      if (counted++ > 3) {
        break;
      }
      double weight = counted == 1 ? 1 : 0.4;
      boolean partner =
          company.follows(person, appearance) || person.holds(OfficeClass.SPOKESPERSON);
      if (aboutItself) {
        clues
            .around(appearance.sentence(), appearance.range().begin(), partner)
            .forEach((country, score) -> scores.merge(country, score * weight, Double::sum));
      }
      double homely = addNeighbours(person, appearance, weight, scores, met);
      home = ONE_HOLDER.contains(person.kind()) ? Math.max(home, homely) : home + homely;
    }
    if (home > 0 && issuer.isPresent()) {
      scores.merge(issuer.get(), home, Double::sum);
    }
    addUsual(person, scores);
    addNamelessOffices(person, scores);
    if (!companion) {
      addPartners(person, scores);
    }
    if (aboutItself) {
      addPairs(person, scores);
      clues.main().ifPresent(country -> scores.merge(country, 0.5, Double::sum));
    }
    if (aboutItself && issuer.isEmpty() && clues.dateline().filter(this::isHome).isPresent()) {
      scores.merge(clues.dateline().get(), 1.5, Double::sum);
    }
    met.forEach(country -> scores.computeIfPresent(country, (c, score) -> score * 0.3));
    scores.replaceAll((country, score) -> possible(person, country) ? score : score * 0.05);
    return scores;
  }

  /** The countries of the other officials are those that the text is about. */
  private void addPartners(Person person, Map<Country, Double> scores) {
    Set<Country> foreign = new HashSet<>();
    for (Person other : persons) {
      if (other != person && !other.country().equals(issuer)) {
        other.country().ifPresent(foreign::add);
      }
    }
    double weight = foreign.size() == 1 ? 2.4 : 1.0;
    foreign.forEach(country -> scores.merge(country, weight, Double::sum));
  }

  /** A report's own officials are named first: "LISBON - President A ...". */
  private boolean isHome(Country country) {
    return persons.stream()
        .filter(Person::hasOffice)
        .findFirst()
        .flatMap(Person::country)
        .filter(country::equals)
        .isPresent();
  }

  /** "Russia and Yemen", "U.S.-Turkey relations": whose country is beside the known one. */
  private void addPairs(Person person, Map<Country, Double> scores) {
    Set<Country> known = new HashSet<>();
    issuer.ifPresent(known::add);
    persons.stream()
        .filter(other -> other != person)
        .forEach(other -> other.country().ifPresent(known::add));
    for (CountryClues.Pair pair : clues.pairs()) {
      if (known.contains(pair.first()) != known.contains(pair.second())) {
        Country partner = known.contains(pair.first()) ? pair.second() : pair.first();
        scores.merge(partner, 0.8, Double::sum);
      }
    }
  }

  private void addUsual(Person person, Map<Country, Double> scores) {
    for (OfficeMention office : person.offices()) {
      if (office.usual().isPresent()) {
        scores.merge(office.usual().get(), 5.0, Double::sum);
        return;
      }
    }
  }

  /**
   * Officials before it in one list lend their country; those it is met by do not.
   *
   * @return how much speaks for the country in which the text was written
   */
  private double addNeighbours(
      Person person,
      Appearance appearance,
      double weight,
      Map<Country, Double> scores,
      Set<Country> met) {
    int sentence = appearance.sentence();
    boolean speaks = person.holds(OfficeClass.SPOKESPERSON);
    boolean partner =
        !speaks && (company.isObject(appearance) || company.followsNameless(appearance));
    boolean companion = false;
    for (Company.Neighbour neighbour : company.before(appearance)) {
      Person other = neighbour.person();
      if (other == person || other.country().isEmpty()) {
        continue;
      }
      Country country = other.country().get();
      int from = neighbour.appearance().range().end();
      int to = appearance.range().begin();
      if (sameRank(other, person) && isFormer(person) && !isFormer(other)) {
        scores.merge(
            country, 2.0, Double::sum); // "Prime Minister A defeated former Prime Minister B"
      } else if (company.isList(sentence, from, to)) {
        scores.merge(country, sameRank(other, person) ? -1.0 : 3.0 * weight, Double::sum);
      } else if (other.holds(OfficeClass.SPOKESPERSON) && company.isSubject(appearance)) {
        scores.merge(country, 3.0, Double::sum); // "the spokesman said that Minister A would come"
      } else if (company.contains(sentence, from, to, "accompan")) {
        companion = true;
        scores.merge(country, 6.0, Double::sum);
      } else {
        partner = true;
        met.add(country);
      }
    }
    if (!partner && !companion) {
      return startsWithPlace(appearance) ? 0 : (speaks ? 8.0 : 3.0) * weight;
    }
    if (!companion) {
      issuer.ifPresent(met::add);
    }
    return 0;
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

  /** "The President of Gabon" elsewhere in the text speaks for the president named here. */
  private void addNamelessOffices(Person person, Map<Country, Double> scores) {
    if (!ONE_HOLDER.contains(person.kind()) && person.kind() != OfficeClass.ROYAL) {
      return;
    }
    Set<Country> countries = new HashSet<>();
    nameless.forEach(
        (kind, named) -> {
          if (person.holds(kind)) {
            countries.addAll(named);
          }
        });
    countries.forEach(country -> scores.merge(country, 1.5, Double::sum));
  }

  private void findNamelessOffices() {
    for (Sentence sentence : sentences) {
      for (OfficeMention office : mentions.in(sentence.index(), OfficeMention.class)) {
        Optional<Country> country = office.office().country();
        boolean loose =
            mentions.at(sentence.index(), office.range().begin(), OfficialMention.class).isEmpty();
        if (loose && country.isPresent()) {
          nameless.computeIfAbsent(office.kind(), k -> new HashSet<>()).add(country.get());
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
    return holders.getOrDefault(person.kind(), Map.of()).getOrDefault(country, List.of()).stream()
        .noneMatch(other -> other != person && !isFormer(other));
  }

  private void settle(Person person, Country country) {
    person.country(country);
    holders
        .computeIfAbsent(person.kind(), k -> new HashMap<>())
        .computeIfAbsent(country, c -> new ArrayList<>())
        .add(person);
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

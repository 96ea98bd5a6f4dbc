package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.CountryName;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.lexicon.OrganizationName;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PlaceName;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what completes a title after its noun, and decides what of it belongs to the title: "of
 * State", "for Yemen" and "to Japan" do, "of Kenya" and "of NATO" say whose office it is.
 */
final class OfficeComplements {

  private static final Set<OfficeClass> WITH_TARGET =
      EnumSet.of(
          OfficeClass.DIPLOMAT,
          OfficeClass.ENVOY,
          OfficeClass.ADVISER,
          OfficeClass.OFFICIAL,
          OfficeClass.MINISTER,
          OfficeClass.DEPUTY_MINISTER,
          OfficeClass.ORGANISATION_HEAD,
          OfficeClass.SPOKESPERSON);
  private static final Set<OfficeClass> WITH_SUBJECT =
      EnumSet.of(
          OfficeClass.ENVOY,
          OfficeClass.ADVISER,
          OfficeClass.OFFICIAL,
          OfficeClass.DIPLOMAT,
          OfficeClass.ORGANISATION_HEAD,
          OfficeClass.DEPUTY_MINISTER,
          OfficeClass.MINISTER);
  private static final Set<String> BODIES =
      Set.of("bureau", "office", "department", "ministry", "directorate", "division", "embassy");

  private final Words words;
  private final TitleCore core;
  private final TopicReader topics;

  OfficeComplements(Words words, TitleCore core) {
    this.words = words;
    this.core = core;
    this.topics = new TopicReader(words, core);
  }

  void read(TitleCore.Core title, OfficeReader.Draft draft) {
    OfficeClass kind =
        words.head(title.headAt()).flatMap(w -> w.officeClass()).orElse(OfficeClass.OTHER);
    for (int i = 0; i < 4; i++) {
      int before = draft.end;
      draft.end = readOne(before, kind, title, draft);
      if (draft.end == before) {
        return;
      }
      draft.completed = true;
    }
  }

  private int readOne(int at, OfficeClass kind, TitleCore.Core title, OfficeReader.Draft draft) {
    switch (words.folded(at)) {
      case "of":
        return readOf(at, title, draft);
      case "for":
        return inTitle(at, topics.end(at + 1), draft);
      case "to":
        return WITH_TARGET.contains(kind) ? readTarget(at, draft) : at;
      case "on":
        return WITH_SUBJECT.contains(kind) && subject(at + 1)
            ? inTitle(at, topics.end(at + 1), draft)
            : at;
      case "in":
        return words.is(at + 1, "the") && words.isOneOf(at + 2, BODIES) && words.capital(at + 2)
            ? inTitle(at, topics.end(at + 1), draft)
            : at;
      case "at":
        return readAt(at, draft);
      default:
        return at;
    }
  }

  private boolean subject(int at) {
    int next = words.is(at, "the") ? at + 1 : at;
    return words.capital(next) && !words.isCalendarName(next);
  }

  private int inTitle(int at, int end, OfficeReader.Draft draft) {
    if (end <= at + 1) {
      return at;
    }
    int last = words.is(end - 1, ")") ? end - 3 : end; // "for Korea (DPRK)"
    draft.title.add(new TokenRange(at, last));
    return end;
  }

  private int readOf(int at, TitleCore.Core title, OfficeReader.Draft draft) {
    int next = words.is(at + 1, "the") ? at + 2 : at + 1;
    PhraseMatch<CountryName> country = words.country(next);
    PhraseMatch<OrganizationName> organization = words.organization(next);
    boolean longer =
        country != null && organization != null && organization.length() > country.length();
    if (country != null && !longer) {
      int end = readOfCountry(at, country, title, draft);
      if (end > at) {
        return end;
      }
    }
    if (organization != null && !(organization.length() == 1 && words.isField(next))) {
      return readOfOrganization(at, organization, draft);
    }
    PhraseMatch<PlaceName> place = words.place(next);
    int topic = topics.end(at + 1);
    if (place != null && topic <= place.end()) {
      place
          .value()
          .country()
          .filter(c -> draft.countries.isEmpty())
          .ifPresent(draft.countries::add);
      return inTitle(at, place.end(), draft);
    }
    return inTitle(at, topic, draft);
  }

  private int readOfCountry(
      int at, PhraseMatch<CountryName> match, TitleCore.Core title, OfficeReader.Draft draft) {
    CountryName form = Gazetteer.country(match);
    int end = afterBracket(match.end());
    switch (form.form()) {
      case NAME, LONG, ABBREVIATION -> {
        if (words.isField(end) && !words.clitic(end)) { // "of the UN Security Council"
          return at;
        }
        draft.country(form);
        if (words.clitic(end)) { // "leader of Japan's Liberal Democratic Party"
          return Math.max(end + 1, topics.end(end + 1));
        }
        return TitleClasses.plural(words.folded(title.headAt())) ? countryList(end, draft) : end;
      }
      case ADJECTIVE, DEMONYM -> {
        int topic = topics.end(at + 1);
        if (topic <= match.end()) {
          return at;
        }
        boolean nested = draft.completed;
        draft.country(form);
        return nested ? topic : inTitle(at, topic, draft);
      }
      default -> {
        return at;
      }
    }
  }

  /** "of France, Germany, and Italy" */
  private int countryList(int from, OfficeReader.Draft draft) {
    int end = from;
    while (true) {
      int next = words.comma(end) ? end + 1 : end;
      next = words.is(next, "and") ? next + 1 : next;
      next = words.is(next, "the") ? next + 1 : next;
      PhraseMatch<CountryName> match = next > end ? words.country(next) : null;
      if (match == null || Gazetteer.country(match).form() == CountryName.Form.ADJECTIVE) {
        return end;
      }
      draft.country(Gazetteer.country(match));
      end = afterBracket(match.end());
    }
  }

  private int readOfOrganization(
      int at, PhraseMatch<OrganizationName> match, OfficeReader.Draft draft) {
    OrganizationName name = match.value();
    boolean first = !draft.completed;
    if (draft.organization == null || first) {
      draft.organization(name, words.words(match.range()));
    }
    int end = afterBracket(match.end());
    boolean international =
        switch (name.kind()) {
          case INTERNATIONAL, FORUM, PARTY, ARMED_GROUP, NGO, BUSINESS, MEDIA -> true;
          default -> false;
        };
    return international || !first ? end : inTitle(at, match.end(), draft);
  }

  private int readTarget(int at, OfficeReader.Draft draft) {
    int next = words.is(at + 1, "the") ? at + 2 : at + 1;
    Optional<TitleCore.Core> office = core.read(next);
    if (office.isPresent()) {
      return readServed(at, office.get(), draft);
    }
    PhraseMatch<CountryName> country = words.country(next);
    if (country != null && Gazetteer.country(country).form() != CountryName.Form.ADJECTIVE) {
      return inTitle(at, afterBracket(country.end()), draft);
    }
    PhraseMatch<OrganizationName> organization = words.organization(next);
    if (organization != null) {
      return inTitle(at, afterBracket(organization.end()), draft);
    }
    return words.capital(next) ? inTitle(at, topics.end(at + 1), draft) : at;
  }

  /** "Adviser to the President of Ghana", "Adviser to Prime Minister Kallas". */
  private int readServed(int at, TitleCore.Core office, OfficeReader.Draft draft) {
    int end = office.end();
    if (words.is(end, "of")) {
      int next = words.is(end + 1, "the") ? end + 2 : end + 1;
      PhraseMatch<CountryName> country = words.country(next);
      if (country != null) {
        draft.country(Gazetteer.country(country));
        end = country.end();
      }
    } else {
      end = new NameReader(words).read(end).map(NameReader.NameRead::end).orElse(end);
    }
    return inTitle(at, end, draft);
  }

  private int readAt(int at, OfficeReader.Draft draft) {
    if (words.is(at + 1, "large")) {
      return inTitle(at, at + 2, draft);
    }
    int next = words.is(at + 1, "the") ? at + 2 : at + 1;
    PhraseMatch<OrganizationName> organization = words.organization(next);
    if (organization == null) {
      return at;
    }
    draft.organization(organization.value(), words.words(organization.range()));
    return organization.end();
  }

  private int afterBracket(int at) {
    return words.is(at, "(") && words.capital(at + 1) && words.is(at + 2, ")") ? at + 3 : at;
  }
}

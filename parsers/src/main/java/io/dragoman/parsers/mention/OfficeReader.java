package io.dragoman.parsers.mention;

import io.dragoman.actor.Country;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Tenure;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.CountryName;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.lexicon.OfficeModifier;
import io.dragoman.parsers.lexicon.OrganizationName;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PlaceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an office from left to right: what stands before its title (tenure, country, organization),
 * the title's words up to its noun, and what completes it ("of State", "for Political Affairs", "of
 * Kenya", "to Libya"). Offices joined by "and" that one person holds are one office.
 */
final class OfficeReader {

  private final Words words;
  private final TitleCore core;
  private final OfficeComplements complements;

  OfficeReader(Words words) {
    this.words = words;
    this.core = new TitleCore(words);
    this.complements = new OfficeComplements(words, core);
  }

  /** What has been read of an office so far. */
  static final class Draft {
    final List<TokenRange> title = new ArrayList<>();
    final List<Country> countries = new ArrayList<>();
    @Nullable Tenure tenure;
    @Nullable Organization organization;
    boolean completed;
    int end;

    void country(CountryName form) {
      Country country = form.country();
      if (!countries.contains(country)) {
        countries.add(country);
      }
    }

    void organization(OrganizationName name, String wording) {
      organization =
          Organization.builder()
              .name(wording)
              .acronym(name.acronym())
              .country(name.country())
              .build();
      if (name.country().isPresent() && countries.isEmpty()) {
        countries.add(name.country().get());
      }
    }
  }

  /** All offices of the sentence, none inside another, in text order. */
  List<OfficePhrase> readAll() {
    List<OfficePhrase> offices = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<OfficePhrase> office = read(at);
      if (office.isPresent()) {
        offices.add(office.get());
        at = office.get().range().end();
      } else {
        at++;
      }
    }
    return offices;
  }

  /** The office that begins exactly at a token. */
  Optional<OfficePhrase> read(int begin) {
    Optional<OfficePhrase> first = readOne(begin);
    if (first.isEmpty()) {
      return first;
    }
    OfficePhrase office = first.get();
    int and = office.range().end();
    if (!words.is(and, "and") || office.plural() || standsAlone(begin, office)) {
      return first;
    }
    Optional<OfficePhrase> second = readOne(and + 1);
    if (second.isEmpty() || !joins(office, second.get())) {
      return first;
    }
    return Optional.of(join(office, second.get()));
  }

  /** "The Prime Minister and President Hollande" are two persons. */
  private boolean standsAlone(int begin, OfficePhrase office) {
    return words.is(begin - 1, "the") && office.bareOrHead() && office.countries().isEmpty();
  }

  private boolean joins(OfficePhrase first, OfficePhrase second) {
    boolean own = !second.countries().isEmpty() || second.organization().isPresent();
    boolean ownFirst = !first.countries().isEmpty() || first.organization().isPresent();
    boolean twoHeads = first.isHead() && second.isHead() && !ownFirst && !own;
    return !second.plural()
        && !twoHeads
        && first.capital() == second.capital()
        && sameTime(first, second)
        && (!own || !ownFirst || secondCompletes(second));
  }

  private static boolean sameTime(OfficePhrase first, OfficePhrase second) {
    boolean former = first.tenure().filter(t -> t == Tenure.FORMER).isPresent();
    return !former || second.tenure().filter(t -> t == Tenure.FORMER).isPresent();
  }

  /** Whether the second office's country follows it and so belongs to both. */
  private boolean secondCompletes(OfficePhrase second) {
    return second.range().begin() == core.titleBegin(second.range().begin());
  }

  private OfficePhrase join(OfficePhrase first, OfficePhrase second) {
    List<Country> countries = new ArrayList<>(first.countries());
    second.countries().stream().filter(c -> !countries.contains(c)).forEach(countries::add);
    return new OfficePhrase(
        new TokenRange(first.range().begin(), second.range().end()),
        first.title() + " and " + second.title(),
        first.headAt(),
        first.kind(),
        first.tenure(),
        countries,
        first.organization().or(second::organization),
        false,
        first.capital(),
        first.usual().or(second::usual),
        false);
  }

  private Optional<OfficePhrase> readOne(int begin) {
    Draft draft = new Draft();
    int at = readPrefix(begin, draft);
    Optional<TitleCore.Core> found = core.read(at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TitleCore.Core title = found.get();
    title.country().ifPresent(draft::country);
    draft.title.addAll(title.pieces());
    draft.end = title.end();
    readTenureAfter(draft, title.headAt());
    boolean prefixed = at > begin || title.words() > 1;
    complements.read(title, draft);
    OfficeClass kind = TitleClasses.classOf(words, title, draft);
    boolean bare = !prefixed && !draft.completed;
    if (!plausible(title, draft, bare)) {
      return Optional.empty();
    }
    return Optional.of(
        new OfficePhrase(
            new TokenRange(begin, draft.end),
            words.words(merged(draft.title)),
            title.headAt(),
            kind,
            Optional.ofNullable(draft.tenure),
            draft.countries,
            Optional.ofNullable(draft.organization),
            TitleClasses.plural(words.folded(title.headAt())),
            words.capital(title.headAt()),
            TitleClasses.usualCountry(words, title, draft.end),
            bare));
  }

  /** Lower-case words such as "head" or "general" are offices only in good company. */
  private boolean plausible(TitleCore.Core title, Draft draft, boolean bare) {
    int head = title.headAt();
    boolean adjective =
        words.is(head, "premier")
            && (words.upos(draft.end) == Upos.NOUN || words.upos(draft.end) == Upos.ADJ);
    if (adjective) {
      return false; // "the region's premier live venue"
    }
    if (words.capital(head)) {
      return !words.isVerb(head) || !bare || words.capital(draft.end);
    }
    if (bare && TitleClasses.oftenNoOffice(words.folded(head))) {
      return words.capital(draft.end) && !words.isCalendarName(draft.end);
    }
    return !words.isVerb(head);
  }

  private static List<TokenRange> merged(List<TokenRange> pieces) {
    List<TokenRange> merged = new ArrayList<>();
    for (TokenRange piece : pieces) {
      TokenRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.end() == piece.begin()) {
        merged.set(merged.size() - 1, new TokenRange(last.begin(), piece.end()));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }

  /** Reads tenure, country and organization before the title; gives where the title begins. */
  private int readPrefix(int begin, Draft draft) {
    int at = begin;
    while (at < words.size()) {
      int next = longCountry(at) ? at : readModifier(at, draft);
      next = next > at ? next : readOrganization(at, draft);
      next = next > at ? next : readNationalAgency(at, draft);
      next = next > at ? next : readCountry(at, draft);
      next = next > at ? next : readPlace(at, draft);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** "New Zealand": not a new office. */
  private boolean longCountry(int at) {
    PhraseMatch<CountryName> match = words.country(at);
    return match != null && match.length() > 1;
  }

  private int readModifier(int at, Draft draft) {
    if (words.is(at, "ex") && words.joint(at + 1)) {
      draft.tenure = Tenure.FORMER;
      return at + 2;
    }
    Optional<PhraseMatch<OfficeModifier>> match =
        words.lexicon().modifiers().longestAt(words.text(), at);
    if (match.isEmpty() || match.get().value().position() != OfficeModifier.Position.BEFORE) {
      return at;
    }
    OfficeModifier modifier = match.get().value();
    if (modifier.kind() == OfficeModifier.Kind.RANK) {
      return at;
    }
    modifier.tenure().ifPresent(tenure -> draft.tenure = tenure);
    if (modifier.inTitle() || draft.tenure == Tenure.ACTING) {
      draft.title.add(match.get().range());
    }
    int end = match.get().end();
    return words.joint(end) ? end + 1 : end;
  }

  private int readCountry(int at, Draft draft) {
    PhraseMatch<CountryName> match = words.country(at);
    if (match == null) {
      return at;
    }
    CountryName form = Gazetteer.country(match);
    if (form.form() == CountryName.Form.DEMONYM) {
      return at;
    }
    int end = afterBracket(match.end());
    boolean possessive = words.clitic(end);
    if (form.form() == CountryName.Form.METONYM && !possessive) {
      return at;
    }
    if (words.place(at) != null && possessive && core.isRegional(end + 1)) {
      return at;
    }
    draft.country(form);
    return possessive ? end + 1 : end;
  }

  private int readPlace(int at, Draft draft) {
    PhraseMatch<PlaceName> match = words.place(at);
    if (match == null) {
      return at;
    }
    int end = match.end();
    boolean possessive = words.clitic(end);
    int next = possessive ? end + 1 : end;
    if (!core.isRegional(next)) {
      return at;
    }
    match.value().country().ifPresent(draft.countries::add);
    if (!possessive) {
      draft.title.add(match.range());
    }
    return next;
  }

  private int readOrganization(int at, Draft draft) {
    PhraseMatch<OrganizationName> match = words.organization(at);
    if (match == null || isPartOfTitle(match) || beginsWithCountry(match)) {
      return at;
    }
    OrganizationName name = match.value();
    int end = afterBracket(match.end());
    boolean possessive = words.clitic(end);
    int next = possessive ? end + 1 : end;
    Optional<TitleCore.Core> title = core.read(next);
    if (title.isEmpty()) {
      return at;
    }
    draft.organization(name, words.words(match.range()));
    if (!possessive && keepsInTitle(name, title.get())) {
      draft.title.add(match.range());
    }
    return next;
  }

  /** "Environment Canada spokeswoman", "Business France director" */
  private int readNationalAgency(int at, Draft draft) {
    PhraseMatch<CountryName> country = words.country(at + 1);
    boolean agency =
        words.capital(at)
            && words.isField(at)
            && country != null
            && country.length() == 1
            && Gazetteer.country(country).form() == CountryName.Form.NAME
            && core.read(at + 2).isPresent();
    if (!agency || country == null) {
      return at;
    }
    draft.country(Gazetteer.country(country));
    TokenRange name = new TokenRange(at, at + 2);
    draft.organization =
        Organization.builder()
            .name(words.words(name))
            .country(Gazetteer.country(country).country())
            .build();
    draft.title.add(name);
    return at + 2;
  }

  /** "Treasury Secretary" is a title; "State Department spokesman" a spokesman's. */
  private boolean isPartOfTitle(PhraseMatch<OrganizationName> match) {
    return match.length() == 1
        && match.value().kind() != OrganizationName.Kind.INTERNATIONAL
        && words.isField(match.begin());
  }

  /** "U.S. Treasury Secretary": the country stands apart from the title. */
  private boolean beginsWithCountry(PhraseMatch<OrganizationName> match) {
    PhraseMatch<CountryName> country = words.country(match.begin());
    return country != null && country.end() < match.end() && core.leadsToHead(country.end(), true);
  }

  private boolean keepsInTitle(OrganizationName name, TitleCore.Core title) {
    boolean speaks = TitleClasses.speaksFor(words.folded(title.headAt()));
    return switch (name.kind()) {
      case MINISTRY -> !speaks;
      case GOVERNMENT, AGENCY, MILITARY, PARLIAMENT -> true;
      default -> false;
    };
  }

  private int afterBracket(int at) {
    return words.is(at, "(") && words.capital(at + 1) && words.is(at + 2, ")") ? at + 3 : at;
  }

  /** "President-elect", "Prime Minister designate". */
  private void readTenureAfter(Draft draft, int headAt) {
    String word = words.compound(headAt);
    if (word.endsWith("-designate") || word.endsWith("-elect")) {
      draft.tenure = Tenure.DESIGNATE;
    } else if (words.is(draft.end, "designate") || words.is(draft.end, "elect")) {
      draft.tenure = Tenure.DESIGNATE;
      draft.title.add(new TokenRange(draft.end, draft.end + 1));
      draft.end++;
    }
  }
}

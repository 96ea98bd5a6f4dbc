package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.CountryName;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.lexicon.OfficeTitle;
import io.dragoman.parsers.lexicon.OrganizationName;
import io.dragoman.parsers.lexicon.PhraseMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a title up to the noun it is built on: "First Vice Foreign Minister", "trade
 * and industry minister", "Secretary General", "Deputy U.S. Trade Representative".
 */
final class TitleCore {

  private static final int LONGEST = 12;
  private static final Set<String> BEFORE_GENERAL =
      Set.of(
          "secretary",
          "director",
          "governor",
          "attorney",
          "consul",
          "solicitor",
          "inspector",
          "auditor",
          "prosecutor",
          "procurator",
          "comptroller",
          "under-secretary",
          "undersecretary",
          "advocate",
          "surgeon",
          "commissioner",
          "secretaries",
          "directors",
          "governors");
  private static final Set<String> PAIRS =
      Set.of(
          "minister president",
          "minister counselor",
          "minister counsellor",
          "chief executive",
          "general secretary",
          "lieutenant general",
          "lieutenant colonel",
          "lieutenant governor",
          "major general",
          "brigadier general",
          "colonel general",
          "vice admiral",
          "captain regent",
          "deputy chief",
          "press secretary");

  private final Words words;

  TitleCore(Words words) {
    this.words = words;
  }

  /**
   * A title up to its noun.
   *
   * @param pieces its tokens, without a country in the middle
   * @param headAt the noun; of "Secretary General" the first word
   * @param end one past its last token
   * @param country a country named in its middle
   */
  record Core(List<TokenRange> pieces, int headAt, int end, Optional<CountryName> country) {

    int words() {
      return pieces.stream().mapToInt(TokenRange::length).sum();
    }
  }

  Optional<Core> read(int begin) {
    return listed(begin).or(() -> composed(begin));
  }

  /** A title that a caller has added as a whole, of words that make no title otherwise. */
  private Optional<Core> listed(int begin) {
    return begin < words.size()
        ? words
            .lexicon()
            .addedOffices()
            .longestAt(words.text(), begin)
            .map(match -> new Core(List.of(match.range()), noun(match), match.end(), none()))
        : Optional.empty();
  }

  private static Optional<CountryName> none() {
    return Optional.empty();
  }

  /** "warden" of "warden of the seal", "commissioner" of "harbour commissioner". */
  private int noun(PhraseMatch<OfficeTitle> match) {
    int at = match.begin();
    while (at + 1 < match.end() && !words.is(at + 1, "of") && !words.is(at + 1, "for")) {
      at++;
    }
    return at;
  }

  private Optional<Core> composed(int begin) {
    List<TokenRange> pieces = new ArrayList<>();
    Optional<CountryName> country = Optional.empty();
    int piece = begin;
    int at = begin;
    while (at < words.size() && at - begin < LONGEST) {
      if (words.isHead(at) && !qualifiesNext(at)) {
        int end = endOfHead(at);
        pieces.add(new TokenRange(piece, end));
        return Optional.of(new Core(pieces, at, end, country));
      }
      if (isQualifier(at) && !(at > begin && longCountry(at))) {
        at++;
      } else if (at > begin && (joinsFields(at) || words.joint(at))) {
        at++;
      } else if (at > begin && insideCountry(at) != null) {
        PhraseMatch<CountryName> match = insideCountry(at);
        if (match == null) {
          return Optional.empty();
        }
        country = Optional.of(Gazetteer.country(match));
        pieces.add(new TokenRange(piece, at));
        at = match.end();
        piece = at;
      } else if (at > begin && insideOrganization(at) > at) {
        at = insideOrganization(at);
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where a title would begin after a prefix; the token itself if there is no prefix. */
  int titleBegin(int at) {
    boolean prefix = words.country(at) != null || words.organization(at) != null;
    return prefix && !words.isTitleWord(at) ? at + 1 : at;
  }

  /** Whether a title of a city's or province's office begins at a token. */
  boolean isRegional(int at) {
    Optional<Core> core = read(at);
    return core.isPresent()
        && words.head(core.get().headAt()).flatMap(w -> w.officeClass()).orElse(OfficeClass.OTHER)
            == OfficeClass.REGIONAL;
  }

  /** Whether a noun that can also qualify another one does so here: "Deputy Minister". */
  private boolean qualifiesNext(int at) {
    if (!words.isModifier(at) && !words.isField(at)) {
      return false;
    }
    if (words.capital(at) && !words.capital(at + 1)) {
      return false;
    }
    return leadsToHead(at + 1, true);
  }

  /** Whether words of titles and nothing else lead from here to the noun of an office. */
  boolean leadsToHead(int from, boolean evenBare) {
    for (int at = from; at < words.size() && at - from < LONGEST; at++) {
      if (words.isHead(at)) {
        return evenBare || at > from;
      }
      if (!isQualifier(at) && !(at > from && (joinsFields(at) || words.joint(at)))) {
        return false;
      }
    }
    return false;
  }

  private boolean isQualifier(int at) {
    return words.isModifier(at) || words.isField(at);
  }

  /** "Trade and Industry Minister", "Trade, Tourism and Investment Minister". */
  private boolean joinsFields(int at) {
    boolean joint = words.is(at, "and") || words.is(at, "&") || words.comma(at);
    return joint
        && words.isField(at - 1)
        && words.isField(at + 1)
        && !words.isHead(at - 1)
        && words.capital(at - 1) == words.capital(at + 1)
        && leadsToHead(at + 1, false);
  }

  /** "senior South African officials" */
  private boolean longCountry(int at) {
    PhraseMatch<CountryName> match = insideCountry(at);
    return match != null && match.length() > 1;
  }

  private @Nullable PhraseMatch<CountryName> insideCountry(int at) {
    PhraseMatch<CountryName> match = words.country(at);
    boolean adjective =
        match != null
            && match.values().stream()
                .anyMatch(
                    form ->
                        form.form() == CountryName.Form.ADJECTIVE
                            || form.form() == CountryName.Form.ABBREVIATION);
    return adjective && match != null && leadsToHead(match.end(), true) ? match : null;
  }

  private int insideOrganization(int at) {
    PhraseMatch<OrganizationName> match = words.organization(at);
    return match != null && leadsToHead(match.end(), true) ? match.end() : at;
  }

  private int endOfHead(int at) {
    int end = words.headEnd(at);
    String folded = words.folded(at);
    if (words.is(end, "general") && BEFORE_GENERAL.contains(folded)) {
      return end + 1;
    }
    if (words.isHead(end) && PAIRS.contains(folded + " " + words.folded(end))) {
      return end + 1;
    }
    if (folded.equals("charge") && words.folded(end).startsWith("d'")) {
      return words.is(end + 1, "ad") ? end + 4 : words.is(end, "d'") ? end + 2 : end + 1;
    }
    return end;
  }
}

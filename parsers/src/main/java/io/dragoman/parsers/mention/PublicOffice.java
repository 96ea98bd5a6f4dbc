package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.OfficeClass;
import java.util.Set;

/**
 * Tells offices of states and international organizations from those of companies and clubs:
 * "President Herzog" holds one, "Acme President Herzog" does not.
 */
final class PublicOffice {

  private static final Set<String> ALSO_PRIVATE =
      Set.of(
          "president",
          "director",
          "chief",
          "chairman",
          "chairwoman",
          "chair",
          "chairperson",
          "head",
          "leader",
          "secretary",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "officer",
          "manager",
          "founder",
          "co-founder",
          "ceo",
          "member",
          "adviser",
          "advisor",
          "coordinator",
          "administrator",
          "representative",
          "counsel",
          "official",
          "executive",
          "judge",
          "captain",
          "aide",
          "negotiator",
          "director-general",
          "secretary-general");
  private static final Set<String> RANKS =
      Set.of(
          "general",
          "gen.",
          "admiral",
          "adm.",
          "colonel",
          "col.",
          "marshal",
          "lieutenant",
          "major",
          "captain",
          "brigadier",
          "commander",
          "officer",
          "judge",
          "constable");

  private final Words words;

  PublicOffice(Words words) {
    this.words = words;
  }

  boolean isPublic(OfficePhrase office) {
    if (office.kind() == OfficeClass.BUSINESS || office.kind() == OfficeClass.RELATIVE) {
      return false;
    }
    if (isRankOnly(office) && office.countries().isEmpty()) {
      return false;
    }
    return !words.isOneOf(office.headAt(), ALSO_PRIVATE) || !ownedPrivately(office);
  }

  /** A military rank without a command. */
  boolean isRankOnly(OfficePhrase office) {
    return words.isOneOf(office.headAt(), RANKS)
        && office.title().indexOf(' ') < 0
        && office.organization().isEmpty();
  }

  private boolean ownedPrivately(OfficePhrase office) {
    int before = office.range().begin() - 1;
    boolean known = office.organization().isPresent() || !office.countries().isEmpty();
    if (known || words.headline()) {
      return false;
    }
    if (words.clitic(before)) {
      return isUnknownName(before - 1);
    }
    return isUnknownName(before) && (before > 0 || words.upos(0) == Upos.PROPN);
  }

  private boolean isUnknownName(int at) {
    return words.capital(at)
        && !words.isTitleWord(at)
        && words.country(at) == null
        && words.place(at) == null
        && words.organization(at) == null
        && !words.isCalendarName(at)
        && words.lexicon().honorifics().longestAt(words.text(), at).isEmpty();
  }
}

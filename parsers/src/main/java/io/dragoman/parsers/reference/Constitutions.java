package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.mention.OfficeMention;
import java.util.Locale;
import java.util.Set;

/** Which offices a state can have: a monarchy has no president, Washington no prime minister. */
final class Constitutions {

  private static final Set<String> MONARCHIES =
      Set.of(
          "AD", "AG", "AU", "BB", "BE", "BH", "BN", "BS", "BT", "BZ", "CA", "DK", "ES", "GB", "GD",
          "JM", "JO", "JP", "KH", "KN", "KW", "LC", "LI", "LS", "LU", "MA", "MC", "MY", "NL", "NO",
          "NZ", "OM", "PG", "QA", "SA", "SB", "SE", "SZ", "TH", "TO", "TV", "VA", "VC");
  private static final Set<String> REPUBLICS_ONCE_MONARCHIES =
      Set.of("AF", "BB", "BG", "EG", "ET", "GR", "IQ", "IR", "IT", "LA", "LY", "NP", "RO", "YE");
  private static final Set<String> WITHOUT_PRIME_MINISTER =
      Set.of(
          "AO", "AR", "AT", "BO", "BR", "CH", "CL", "CO", "CR", "CY", "DE", "DO", "EC", "GH", "GT",
          "HN", "ID", "KE", "LR", "MX", "NG", "NI", "PA", "PH", "PY", "SV", "TM", "US", "UY", "VA",
          "VE", "ZM");
  private static final Set<String> WITH_CHANCELLOR = Set.of("AT", "DE");
  private static final Set<String> WITH_FOREIGN_SECRETARY =
      Set.of("BD", "GB", "IN", "LK", "MX", "NP", "PH", "PK");
  private static final Set<String> WITHOUT_FOREIGN_MINISTER = Set.of("GB", "PH", "US", "VA");
  private static final Set<String> CROWNS =
      Set.of("king", "queen", "emir", "amir", "sultan", "emperor", "shah", "prince");

  private Constitutions() {}

  /** Whether a state can have such an office, as far as its form of government tells. */
  static boolean allow(Country country, OfficeMention office) {
    String code = country.code();
    String title = office.office().title().toLowerCase(Locale.ROOT);
    if (code.equals("EU")) {
      return office.kind() == OfficeClass.ORGANISATION_HEAD;
    }
    if (office.kind() == OfficeClass.HEAD_OF_STATE && title.contains("president")) {
      return !MONARCHIES.contains(code) || code.equals("BB");
    }
    if (office.kind() == OfficeClass.ROYAL && CROWNS.stream().anyMatch(title::contains)) {
      return MONARCHIES.contains(code)
          || REPUBLICS_ONCE_MONARCHIES.contains(code)
          || code.equals("AE");
    }
    if (office.kind() == OfficeClass.HEAD_OF_GOVERNMENT
        || (office.kind() == OfficeClass.DEPUTY_HEAD && title.contains("prime minister"))) {
      return title.contains("chancellor")
          ? WITH_CHANCELLOR.contains(code)
          : title.contains("premier") || !WITHOUT_PRIME_MINISTER.contains(code);
    }
    if (office.kind() == OfficeClass.FOREIGN_MINISTER) {
      if (title.contains("foreign secretary")) {
        return WITH_FOREIGN_SECRETARY.contains(code);
      }
      return !title.contains("minister") || !WITHOUT_FOREIGN_MINISTER.contains(code);
    }
    return true;
  }
}

package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.lexicon.OfficeTitle;
import io.dragoman.parsers.mention.NameReader.NameRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the offices of a sentence with the names beside them, the closest bond first: the name
 * right after the office, the names after a plural office, the name before an apposition, the name
 * after a comma, the name before "as" or "becoming".
 */
final class OfficialFinder {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "your");
  private static final Set<String> BECOMING =
      Set.of("as", "becoming", "became", "elected", "appointed", "named", "nominated");

  private final Words words;
  private final NameReader names;
  private final OfficeReader offices;
  private final PublicOffice publicOffice;
  private final List<Bond> bonds = new ArrayList<>();
  private final List<OfficePhrase> loose = new ArrayList<>();

  /** A name and one office of its bearer. */
  record Bond(NameRead name, OfficePhrase office, boolean official) {

    TokenRange range() {
      return new TokenRange(
          Math.min(name.range().begin(), office.range().begin()),
          Math.max(name.range().end(), office.range().end()));
    }
  }

  OfficialFinder(Words words) {
    this.words = words;
    this.names = new NameReader(words);
    this.offices = new OfficeReader(words);
    this.publicOffice = new PublicOffice(words);
  }

  /** Reads the sentence; ask {@link #bonds()} and {@link #loose()} afterwards. */
  OfficialFinder read() {
    List<OfficePhrase> found = offices.readAll();
    List<OfficePhrase> nameless = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      OfficePhrase office = found.get(i);
      readServed(office);
      if (office.plural()) {
        if (!readSharing(office)) {
          nameless.add(office);
        }
        continue;
      }
      int nameAt = office.range().end();
      for (int k = i + 1; k < found.size() && found.get(k).range().begin() == nameAt; k++) {
        nameAt = found.get(k).range().end(); // "Special Envoy for Peace Ambassador A B"
      }
      if (words.is(nameAt, "ii") || words.is(nameAt, "iii")) {
        nameAt++; // "Foreign Minister II"
      }
      Optional<NameRead> name = names.read(nameAt);
      if (name.isPresent() && namesHolder(office, name.get())) {
        bind(name.get(), readCountryAfter(office, name.get()));
      } else {
        nameless.add(office);
      }
    }
    nameless.forEach(this::readApposition);
    return this;
  }

  /** The names with their offices, in the order of the rules. */
  List<Bond> bonds() {
    return bonds;
  }

  /** The offices beside which no name stands. */
  List<OfficePhrase> loose() {
    return loose;
  }

  private void bind(NameRead name, OfficePhrase office) {
    Optional<Bond> owner = ownerOf(office);
    OfficePhrase full =
        owner
            .flatMap(bond -> bond.office().country())
            .filter(country -> office.countries().isEmpty())
            .map(office::withCountry)
            .orElse(office);
    boolean official = owner.map(Bond::official).orElseGet(() -> publicOffice.isPublic(office));
    bonds.add(new Bond(name, full, official));
  }

  /** The official to whom an office belongs: "Chancellor Scholz's spokesman". */
  private Optional<Bond> ownerOf(OfficePhrase office) {
    int clitic = office.range().begin() - 1;
    return words.clitic(clitic)
        ? bonds.stream().filter(bond -> bond.name().end() == clitic).findFirst()
        : Optional.empty();
  }

  private boolean namesHolder(OfficePhrase office, NameRead name) {
    if (words.isOneOf(office.headAt(), Set.of("official", "officials", "member"))) {
      return office.range().length() > 1 && name.name().length() > 1;
    }
    if (names.continuesAsThing(name.end())) {
      return false;
    }
    boolean single = name.name().length() == 1;
    int first = name.name().begin();
    return !(single && !office.capital() && words.place(first) != null)
        && !(single && words.headline() && names.taggedAsVerb(first) && !office.capital());
  }

  /** "Prime Minister Michael Martin of Ireland" */
  private OfficePhrase readCountryAfter(OfficePhrase office, NameRead name) {
    if (office.country().isPresent() || !words.is(name.end(), "of")) {
      return office;
    }
    int at = words.is(name.end() + 1, "the") ? name.end() + 2 : name.end() + 1;
    var match = words.country(at);
    if (match == null || !Gazetteer.isName(match)) {
      return office;
    }
    return office.withCountry(Gazetteer.country(match).country());
  }

  /** The officials inside an office: "Adviser to Prime Minister Kallas". */
  private void readServed(OfficePhrase office) {
    for (int at = office.headAt() + 1; at < office.range().end(); at++) {
      Optional<OfficePhrase> inner = words.is(at - 1, "and") ? Optional.empty() : offices.read(at);
      if (inner.isPresent() && inner.get().range().end() < office.range().end()) {
        Optional<NameRead> name = names.read(inner.get().range().end());
        if (name.isPresent() && name.get().end() <= office.range().end()) {
          bind(name.get(), inner.get());
        }
        return;
      }
    }
  }

  /** "Presidents Joe Biden and Xi", "Foreign Ministers A of X and B of Y" */
  private boolean readSharing(OfficePhrase office) {
    String title = singular(office);
    List<OfficialFinder.Bond> sharing = new ArrayList<>();
    int at = office.range().end();
    while (true) {
      Optional<NameRead> name = names.read(at);
      if (name.isEmpty()) {
        break;
      }
      OfficePhrase own = readCountryAfter(office.withTitle(title), name.get());
      sharing.add(new Bond(name.get(), own, publicOffice.isPublic(own)));
      at = afterCountry(name.get().end());
      int next = words.comma(at) ? at + 1 : at;
      next = words.is(next, "and") ? next + 1 : next;
      if (next == at || offices.read(next).isPresent()) {
        break;
      }
      at = next;
    }
    if (sharing.isEmpty()) {
      return readMembers(office, title);
    }
    bonds.addAll(sharing);
    return true;
  }

  private int afterCountry(int at) {
    if (words.is(at, "of")) {
      int next = words.is(at + 1, "the") ? at + 2 : at + 1;
      var match = words.country(next);
      return match == null ? at : match.end();
    }
    if (words.is(at, "(") && words.country(at + 1) != null && words.is(at + 2, ")")) {
      return at + 3;
    }
    return at;
  }

  private String singular(OfficePhrase office) {
    for (OfficeTitle title : words.lexicon().officesNamed(office.title())) {
      if (title.plural().isPresent() && !title.plural().get().equalsIgnoreCase(title.phrase())) {
        return likeCase(office.title(), title.title());
      }
    }
    String folded = words.folded(office.headAt());
    String plural = words.word(office.headAt());
    String single =
        folded.endsWith("ies")
            ? plural.substring(0, plural.length() - 3) + "y"
            : folded.endsWith("men")
                ? plural.substring(0, plural.length() - 3) + "man"
                : folded.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    return office.title().replace(plural, single);
  }

  private static String likeCase(String like, String title) {
    char first = title.charAt(0);
    boolean capital = Character.isUpperCase(like.charAt(0));
    return (capital ? Character.toUpperCase(first) : Character.toLowerCase(first))
        + title.substring(1);
  }

  /** "A, B and C are among the ministry's senior officials" */
  private boolean readMembers(OfficePhrase office, String title) {
    int verb = office.range().begin() - 1;
    while (verb > 0 && !words.isOneOf(verb, Set.of("are", "were"))) {
      verb--;
    }
    if (verb <= 0 || office.range().begin() - verb > 6) {
      return false;
    }
    List<NameRead> members = new ArrayList<>();
    int at = listBegin(verb);
    while (at < verb) {
      Optional<NameRead> name = names.read(at);
      if (name.isEmpty() || name.get().name().length() < 2 || name.get().end() > verb) {
        return false;
      }
      members.add(name.get());
      at = name.get().end();
      at = words.comma(at) ? at + 1 : at;
      at = words.is(at, "and") ? at + 1 : at;
    }
    members.forEach(name -> bonds.add(new Bond(name, office.withTitle(title), true)));
    return members.size() > 1;
  }

  private int listBegin(int verb) {
    int at = verb;
    while (at > 0 && (words.capital(at - 1) || words.comma(at - 1) || words.is(at - 1, "and"))) {
      at--;
    }
    return at;
  }

  private void readApposition(OfficePhrase office) {
    if (bindBefore(office) || bindAfter(office) || bindJoined(office) || bindBecoming(office)) {
      return;
    }
    loose.add(office);
  }

  /** "Petra Novak, the foreign minister", "Petra Novak (foreign minister)" */
  private boolean bindBefore(OfficePhrase office) {
    if (office.plural()) {
      return false;
    }
    int begin = office.range().begin();
    boolean indefinite = words.is(begin - 1, "a") || words.is(begin - 1, "an");
    if (office.kind() == OfficeClass.LEGISLATOR) { // "an Ottawa New Democrat MP"
      while (words.capital(begin - 1)) {
        begin--;
      }
      indefinite = words.is(begin - 1, "a") || words.is(begin - 1, "an");
    }
    if (words.isOneOf(begin - 1, DETERMINERS)) {
      begin--;
    }
    if (!words.setsOff(begin - 1)
        && words.setsOff(begin - 2)
        && !words.capital(begin - 1)
        && (words.upos(begin - 1) == Upos.ADJ || words.upos(begin - 1) == Upos.VERB)) {
      begin--; // "..., retiring UN Secretary General"
    }
    if (!words.setsOff(begin - 1) || (indefinite && publicOffice.isRankOnly(office))) {
      return false;
    }
    Optional<NameRead> name = nameEndingAt(begin - 1);
    if (name.isEmpty()) {
      return false;
    }
    boolean named = isBound(name.get());

    if (!named && name.get().name().length() < 2 && !name.get().styled()) {
      return false;
    }
    bind(name.get(), office);
    return true;
  }

  private Optional<NameRead> nameEndingAt(int end) {
    int first = Math.max(0, end - 8);
    for (int at = first; at < end; at++) {
      boolean inside =
          at > 0
              && words.capital(at - 1)
              && !words.isTitleWord(at - 1)
              && names.read(at - 1).map(n -> n.end() == end).orElse(false);
      if (inside) {
        continue;
      }
      Optional<NameRead> name = names.read(at);
      if (name.isPresent() && name.get().end() == end) {
        return name;
      }
    }
    return Optional.empty();
  }

  private boolean isBound(NameRead name) {
    return bonds.stream().anyMatch(bond -> bond.name().name().overlaps(name.name()));
  }

  /** "the foreign minister, Petra Novak", "Diplomatic Advisor to the President, Petra Novak" */
  private boolean bindAfter(OfficePhrase office) {
    int end = office.range().end();
    if (office.plural() || !words.setsOff(end)) {
      return false;
    }
    int before = office.range().begin() - 1;
    boolean definite =
        words.clitic(before)
            || office.capital()
            || office.country().isPresent()
            || hasDeterminer(before);
    Optional<NameRead> name = definite ? names.read(end + 1) : Optional.empty();
    if (name.isEmpty() || isBound(name.get())) {
      return false;
    }
    boolean enough = name.get().styled() || name.get().name().length() > 1;
    int after = name.get().end();
    boolean closed =
        words.punctuation(after)
            || words.isVerb(after)
            || words.clitic(after)
            || words.is(after, "and")
            || words.isOneOf(after, Set.of("to", "in", "on", "for", "at"));
    if (!enough
        || !closed
        || (words.is(after, ":") && !name.get().styled())
        || hasOwnOffice(after)) {
      return false;
    }
    bind(name.get(), office);
    return true;
  }

  /** "the", "his", with a few words between: "his Liberal Democrat deputy prime minister". */
  private boolean hasDeterminer(int before) {
    for (int at = before; at >= Math.max(0, before - 3); at--) {
      if (words.isOneOf(at, DETERMINERS)) {
        return true;
      }
      if (words.isVerb(at) || words.punctuation(at)) {
        return false;
      }
    }
    return false;
  }

  /** Whether an apposition with an office of its own follows. */
  private boolean hasOwnOffice(int at) {
    if (!words.comma(at)) {
      return false;
    }
    int next = words.isOneOf(at + 1, DETERMINERS) ? at + 2 : at + 1;
    Optional<OfficePhrase> office = offices.read(next);
    return office.isPresent() && names.read(office.get().range().end()).isEmpty();
  }

  /** "ex-Prime Minister and Union party leader Petra Novak" */
  private boolean bindJoined(OfficePhrase office) {
    int and = office.range().end();
    boolean own = office.tenure().isPresent() || office.country().isPresent();
    if (!words.is(and, "and") || !own || office.plural()) {
      return false;
    }
    for (Bond bond : bonds) {
      int begin = bond.office().range().begin();
      boolean directly = bond.name().range().begin() == bond.office().range().end();
      boolean free =
          bond.office().countries().isEmpty() || bond.office().organization().isPresent();
      if (directly && begin > and && begin - and <= 3 && free) {
        bonds.add(new Bond(bond.name(), office, publicOffice.isPublic(office)));
        return true;
      }
    }
    return false;
  }

  /** "congratulated Petra Novak upon becoming foreign minister" */
  private boolean bindBecoming(OfficePhrase office) {
    int before = office.range().begin() - 1;
    if (words.isOneOf(before, DETERMINERS)) {
      before--;
    }
    if (!words.isOneOf(before, BECOMING) || office.plural()) {
      return false;
    }
    for (int end = before; end > Math.max(0, before - 8); end--) {
      Optional<NameRead> name = nameEndingAt(end);
      if (name.isPresent()) {
        boolean free = name.get().name().length() > 1 && !isBound(name.get());
        if (free) {
          bind(name.get(), office);
        }
        return free;
      }
    }
    return false;
  }
}

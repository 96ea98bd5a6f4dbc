package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.CountryName;
import io.dragoman.parsers.lexicon.Honorific;
import io.dragoman.parsers.lexicon.NameParticle;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PlaceName;
import io.dragoman.parsers.lexicon.TitleWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person's name from left to right: honorifics, given names, initials, particles and family
 * names of all the world, as in "H.E. Dr. Ngozi Okonjo-Iweala", "Mohammed bin Salman", "Ursula von
 * der Leyen", "Andreas A. M. van Agt", "Abdullah II".
 */
final class NameReader {

  private static final int LONGEST = 8;
  private final Words words;

  NameReader(Words words) {
    this.words = words;
  }

  /** What was read: all tokens, those of the name alone, and whether an honorific came first. */
  record NameRead(TokenRange range, TokenRange name, boolean styled) {

    /** One past the last token. */
    int end() {
      return range.end();
    }
  }

  /** Reads a name that begins exactly at a token, honorifics first. */
  Optional<NameRead> read(int begin) {
    if (begin < 0 || begin >= words.size() || !startsWithLetter(begin)) {
      return Optional.empty();
    }
    int at = begin;
    while (at < words.size()) {
      int next = afterHonorific(begin, at);
      if (next == at) {
        break;
      }
      at = next;
    }
    boolean styled = at > begin;
    if (startsKnownPhrase(at) && !words.isGivenName(at)) {
      return Optional.empty();
    }
    int end = withoutPronoun(at, nameEnd(at, styled));
    if (end == at) {
      return Optional.empty();
    }
    return Optional.of(new NameRead(new TokenRange(begin, end), new TokenRange(at, end), styled));
  }

  /** "President Aliyev I think" ends with a pronoun; only crowned heads are called the First. */
  private int withoutPronoun(int begin, int end) {
    boolean first = end > begin + 1 && words.word(end - 1).equals("I");
    boolean crowned =
        words.isHead(begin - 1)
            && words
                .head(begin - 1)
                .flatMap(TitleWord::officeClass)
                .filter(kind -> kind == OfficeClass.ROYAL || kind == OfficeClass.RELIGIOUS)
                .isPresent();
    return first && !crowned ? end - 1 : end;
  }

  /** All names of the sentence that an honorific introduces. */
  List<NameRead> readStyled() {
    List<NameRead> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (afterHonorific(at, at) > at) {
        read(at).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "King Khalid Military City", "Kennedy Center": the name is part of a thing's. */
  boolean continuesAsThing(int end) {
    return !words.headline()
        && words.capital(end)
        && !words.isHead(end)
        && !words.isCalendarName(end)
        && (words.isField(end)
            || words.isModifier(end)
            || NameWords.NEVER.contains(words.folded(end)))
        && !new TitleCore(words).leadsToHead(end, true);
  }

  private boolean startsWithLetter(int at) {
    String word = words.word(at);
    return Character.isLetter(word.charAt(0))
        || (word.length() > 1 && Character.isLetter(word.charAt(1)));
  }

  /** The token after an honorific at a token, or the token itself. */
  private int afterHonorific(int first, int at) {
    if (!words.capital(at)) {
      return at;
    }
    for (PhraseMatch<Honorific> match : words.lexicon().honorifics().allAt(words.text(), at)) {
      Honorific honorific = match.value();
      boolean second =
          at > first && honorific.kind() == Honorific.Kind.NOBLE; // "Mr Don Pramudwinai"
      if (honorific.position() == Honorific.Position.BEFORE
          && !second
          && match.end() < words.size()
          && !(match.length() == 1 && words.isVerb(match.end()))) {
        int end = match.end();
        if (words.is(end, ".")) {
          end++;
        }
        return words.capital(end) || isParticle(end) ? end : at;
      }
    }
    return at;
  }

  private int nameEnd(int begin, boolean styled) {
    int end = begin;
    int at = begin;
    while (at < words.size() && at - begin < LONGEST) {
      int next = nextPart(begin, at);
      if (next == at) {
        break;
      }
      at = next;
      end = next;
    }
    // a name does not end in a particle, nor is it an initial alone
    while (end > begin && isParticle(end - 1) && !words.capital(end - 1)) {
      end--;
    }
    if (end == words.wordEnd(begin)
        && (initial(begin) || (!styled && isGazetteerOnly(begin) && !ofCountry(end)))) {
      return begin;
    }
    return end;
  }

  private int nextPart(int begin, int at) {
    int particle = particleEnd(at);
    particle = words.joint(particle) ? particle + 1 : particle;
    if (particle > at && (words.capital(particle) || particleEnd(particle) > particle)) {
      return words.capital(particle) && words.joint(particle - 1)
          ? words.wordEnd(particle)
          : particle;
    }
    if (words.joint(at + 1)
        && words.word(at).length() <= 3
        && words.capital(at + 2)
        && Character.isLetter(words.word(at).charAt(0))
        && (at > begin || !words.capital(at))) {
      return words.wordEnd(at); // "al-Sisi", "ud-Din"
    }
    if (at > begin
        && (NameWords.NUMERALS.contains(words.word(at)) || words.isOneOf(at, NameWords.SUFFIXES))) {
      return at + 1;
    }
    if (!words.capital(at) || !isNameWord(begin, at)) {
      return at;
    }
    return initial(at) ? at + 1 : words.wordEnd(at);
  }

  private boolean isNameWord(int begin, int at) {
    String folded = words.folded(at);
    if (NameWords.NEVER.contains(folded) || words.isCalendarName(at) || words.clitic(at)) {
      return false;
    }
    if (initial(at)) {
      return true;
    }
    if (words.headline() && at > begin && NameWords.HEADLINE_VERBS.contains(folded)) {
      return false;
    }
    if (words.isHead(at)) {
      return at > begin && NameWords.NAME_LIKE_HEADS.contains(folded) && !startsOffice(at);
    }
    if (words.isField(at) && !words.isGivenName(at)) {
      return at > begin && words.isGivenName(at - 1) && !words.isTitleWord(at + 1);
    }
    if (words.isModifier(at)) {
      return false;
    }
    if (at == begin && startsKnownPhrase(at)) {
      return false;
    }
    if (at > begin && particleEnd(at - 1) == at) {
      return true; // "de la Madrid"
    }
    if (at > begin) {
      PhraseMatch<CountryName> country = words.country(at);
      if (country != null && !words.isGivenName(at)) {
        return country.length() == 1
            && country.value().form() == CountryName.Form.NAME
            && words.isGivenName(at - 1)
            && country.value().ambiguous();
      }
      if (longer(words.organization(at)) || longer(words.place(at))) {
        return words.isGivenName(at);
      }
    }
    return isLetters(words.word(at));
  }

  private boolean startsOffice(int at) {
    return words.capital(at + 1) && !words.isVerb(at + 1);
  }

  /** Whether a place, country or organization of several words begins here: "New York". */
  private boolean startsKnownPhrase(int at) {
    return longer(words.place(at)) || longer(words.country(at)) || longer(words.organization(at));
  }

  private static boolean longer(@Nullable PhraseMatch<?> match) {
    return match != null && match.length() > 1;
  }

  /** Whether the only word is one that tables know as a country, place or organization. */
  private boolean isGazetteerOnly(int at) {
    if (words.isGivenName(at)) {
      return false;
    }
    PhraseMatch<CountryName> country = words.country(at);
    boolean titled = words.isHead(at - 1) && words.capital(at - 1); // "Prime Minister Pleven"
    PhraseMatch<PlaceName> place = titled ? null : words.place(at);
    return (country != null && !country.value().ambiguous())
        || words.organization(at) != null
        || (place != null && !place.value().ambiguous());
  }

  /** "Prime Minister Holland of New Zealand" is a person all the same. */
  private boolean ofCountry(int at) {
    return words.is(at, "of") && words.country(words.is(at + 1, "the") ? at + 2 : at + 1) != null;
  }

  boolean initial(int at) {
    String word = words.word(at);
    if (!Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    if (word.length() == 1) {
      return !word.equals("I") && !word.equals("A");
    }
    boolean letter = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (letter ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
      letter = !letter;
    }
    return word.charAt(word.length() - 1) == '.'
        && word.length() <= 6
        && !word.equals("U.S.")
        && !word.equals("U.K.")
        && !word.equals("U.N.")
        && !word.equals("D.C.")
        && !word.equals("H.E.");
  }

  private boolean isParticle(int at) {
    return particleEnd(at) > at;
  }

  private int particleEnd(int at) {
    if (at >= words.size() || words.is(at, "and")) {
      return at;
    }
    Optional<PhraseMatch<NameParticle>> match =
        words.lexicon().particles().longestAt(words.text(), at);
    return match.map(PhraseMatch::end).orElse(at);
  }

  private static boolean isLetters(String word) {
    boolean letters = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        letters = true;
      } else if (Character.isDigit(c) || c == '/' || c == '@' || c == '#' || c == '$') {
        return false;
      }
    }
    return letters;
  }

  /** Whether a tag tells that the word is no noun; a hint only, names are often mistagged. */
  boolean taggedAsVerb(int at) {
    return words.upos(at) == Upos.VERB || words.upos(at) == Upos.AUX;
  }

  /** The parts of a name in order. */
  List<String> parts(TokenRange name) {
    return words.sentence().tokens().subList(name.begin(), name.end()).stream()
        .map(token -> token.text())
        .toList();
  }
}

package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.NamedEntity;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.CalendarWord;
import io.dragoman.parsers.lexicon.CountryName;
import io.dragoman.parsers.lexicon.OrganizationName;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PhraseText;
import io.dragoman.parsers.lexicon.PlaceName;
import io.dragoman.parsers.lexicon.TitleWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as the readers of mentions see it: its words, their case, and what the tables know
 * at each token.
 */
final class Words {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "s", "the",
          "to", "with", "'s", "during", "vs.", "via", "between", "into", "is", "his", "her", "its");

  private final Sentence sentence;
  private final Tags tags;
  private final List<NamedEntity> entities;
  private final PhraseText text;
  private final MentionLexicon lexicon;
  private final @Nullable PhraseMatch<CountryName>[] countries;
  private final @Nullable PhraseMatch<PlaceName>[] places;
  private final @Nullable PhraseMatch<OrganizationName>[] organizations;
  private final boolean headline;

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type
  Words(Sentence sentence, Tags tags, List<NamedEntity> entities, MentionLexicon lexicon) {
    this.sentence = sentence;
    this.tags = tags;
    this.entities = entities;
    this.lexicon = lexicon;
    this.text = PhraseText.of(sentence);
    this.countries = new PhraseMatch[sentence.size()];
    this.places = new PhraseMatch[sentence.size()];
    this.organizations = new PhraseMatch[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      countries[i] = lexicon.countries().longestAt(text, i).orElse(null);
      places[i] = lexicon.places().longestAt(text, i).orElse(null);
      organizations[i] = lexicon.organizations().longestAt(text, i).orElse(null);
    }
    this.headline = looksLikeHeadline();
  }

  Sentence sentence() {
    return sentence;
  }

  /** The names that the language engine tells, possibly none. */
  List<NamedEntity> entities() {
    return entities;
  }

  /** What the language engine takes a name for, if it tells. */
  Optional<NamedEntity.Kind> entityKind(TokenRange name) {
    return entities.stream()
        .filter(entity -> entity.range().contains(name))
        .map(NamedEntity::kind)
        .findFirst();
  }

  PhraseText text() {
    return text;
  }

  MentionLexicon lexicon() {
    return lexicon;
  }

  int size() {
    return sentence.size();
  }

  /** Whether nearly all words of the sentence are capitalised and nothing ends it. */
  boolean headline() {
    return headline;
  }

  String word(int i) {
    return sentence.token(i).text();
  }

  /** Lower case; empty outside the sentence. */
  String folded(int i) {
    return i < 0 || i >= size() ? "" : sentence.token(i).folded();
  }

  boolean is(int i, String folded) {
    return folded(i).equals(folded);
  }

  boolean isOneOf(int i, Set<String> folded) {
    return folded.contains(folded(i));
  }

  Upos upos(int i) {
    return i < 0 || i >= size() ? Upos.X : tags.upos(i);
  }

  boolean isVerb(int i) {
    Upos tag = upos(i);
    return tag == Upos.VERB || tag == Upos.AUX;
  }

  /** Whether the word begins with a capital letter (also after an opening apostrophe). */
  boolean capital(int i) {
    if (i < 0 || i >= size()) {
      return false;
    }
    String word = word(i);
    char first = word.charAt(0);
    if ((first == '\'' || first == '’' || first == '‘') && word.length() > 1) {
      first = word.charAt(1);
    }
    return Character.isUpperCase(first);
  }

  /** Whether a hyphen joins the words on both sides. */
  boolean joint(int i) {
    return i > 0
        && i + 1 < size()
        && (is(i, "-") || is(i, "‐") || is(i, "‑"))
        && sentence.token(i - 1).end() == sentence.token(i).begin()
        && sentence.token(i).end() == sentence.token(i + 1).begin();
  }

  /** One past the hyphenated word that begins at a token; without hyphens the next token. */
  int wordEnd(int i) {
    int end = i + 1;
    while (joint(end)) {
      end += 2;
    }
    return end;
  }

  /** The hyphenated word that begins at a token, in lower case. */
  String compound(int i) {
    int end = wordEnd(i);
    if (end == i + 1) {
      return folded(i);
    }
    StringBuilder word = new StringBuilder();
    for (int k = i; k < end; k++) {
      word.append(joint(k) ? "-" : folded(k));
    }
    return word.toString();
  }

  boolean clitic(int i) {
    return is(i, "'s") || (is(i, "'") && i > 0);
  }

  boolean comma(int i) {
    return is(i, ",");
  }

  boolean punctuation(int i) {
    return i < 0
        || i >= size()
        || (!Character.isLetterOrDigit(word(i).charAt(0)) && !clitic(i) && !capital(i));
  }

  /** A comma, a free dash or a bracket that sets an apposition off. */
  boolean setsOff(int i) {
    return comma(i) || dash(i) || is(i, "(");
  }

  boolean dash(int i) {
    return (is(i, "-") && !joint(i)) || is(i, "--") || is(i, "–") || is(i, "—");
  }

  boolean number(int i) {
    return i >= 0 && i < size() && Character.isDigit(word(i).charAt(0));
  }

  @Nullable PhraseMatch<CountryName> country(int i) {
    return i < 0 || i >= size() ? null : countries[i];
  }

  @Nullable PhraseMatch<PlaceName> place(int i) {
    return i < 0 || i >= size() ? null : places[i];
  }

  @Nullable PhraseMatch<OrganizationName> organization(int i) {
    return i < 0 || i >= size() ? null : organizations[i];
  }

  Optional<TitleWord> head(int i) {
    return lexicon.titleWord(TitleWord.Role.HEAD, stem(i));
  }

  boolean isHead(int i) {
    return lexicon.is(TitleWord.Role.HEAD, stem(i));
  }

  boolean isModifier(int i) {
    return lexicon.is(TitleWord.Role.MODIFIER, folded(i));
  }

  boolean isField(int i) {
    return lexicon.is(TitleWord.Role.FIELD, folded(i));
  }

  /** Whether a table knows the word as part of titles, whatever its role. */
  boolean isTitleWord(int i) {
    return isHead(i) || isModifier(i) || isField(i);
  }

  /** A weekday or month; a month that may be a name only before or after a number. */
  boolean isCalendarName(int i) {
    if (!capital(i)) {
      return false;
    }
    Optional<PhraseMatch<CalendarWord>> match = lexicon.calendar().longestAt(text, i);
    if (match.isEmpty()) {
      return false;
    }
    CalendarWord.Kind kind = match.get().value().kind();
    if (kind == CalendarWord.Kind.MONTH) {
      return number(i + 1)
          || number(i - 1)
          || is(i, "january")
          || is(i, "february")
          || is(i, "july")
          || is(i, "september")
          || is(i, "october")
          || is(i, "november")
          || is(i, "december");
    }
    return kind == CalendarWord.Kind.WEEKDAY;
  }

  boolean isGivenName(int i) {
    return capital(i) && lexicon.givenNames().longestAt(text, i).isPresent();
  }

  /** The words of a range, one space where the text has any. */
  String words(TokenRange range) {
    StringBuilder words = new StringBuilder();
    for (int i = range.begin(); i < range.end(); i++) {
      if (i > range.begin() && sentence.token(i).begin() > sentence.token(i - 1).end()) {
        words.append(' ');
      }
      words.append(word(i));
    }
    return words.toString();
  }

  /** The words of several ranges with a space between them. */
  String words(List<TokenRange> ranges) {
    StringBuilder words = new StringBuilder();
    for (TokenRange range : ranges) {
      if (range.length() > 0) {
        words.append(words.isEmpty() ? "" : " ").append(words(range));
      }
    }
    return words.toString();
  }

  /** The word without what marks an office as won but not yet held, or as no longer held. */
  private String stem(int i) {
    if (i < 0 || i >= size()) {
      return "";
    }
    String word = compound(i);
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      String end = word.substring(hyphen + 1);
      if (end.equals("elect") || end.equals("designate") || end.equals("nominate")) {
        return word.substring(0, hyphen);
      }
      return lexicon.is(TitleWord.Role.HEAD, word) ? word : folded(i);
    }
    return word;
  }

  /** One past the noun of an office that begins at a token: all of "Secretary-General". */
  int headEnd(int i) {
    int end = wordEnd(i);
    return end > i + 1
            && stem(i).equals(folded(i))
            && !compound(i).startsWith(folded(i) + "-elect")
            && !compound(i).startsWith(folded(i) + "-designate")
        ? i + 1
        : end;
  }

  private boolean looksLikeHeadline() {
    if (size() < 4 || isOneOf(size() - 1, Set.of(".", "!", "?", "”", "\"", ":"))) {
      return false;
    }
    int large = 0;
    int small = 0;
    for (int i = 0; i < size(); i++) {
      if (capital(i)) {
        large++;
      } else if (Character.isLetter(word(i).charAt(0)) && !isOneOf(i, SMALL_WORDS)) {
        small++;
      }
    }
    return large >= 3 && small * 6 <= large;
  }
}

package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.NamedEntity;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PlaceName;
import io.dragoman.parsers.mention.NameReader.NameRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names that stand without an office: the known ones again, those with an honorific, those
 * that begin with a given name, and unknown ones that speak or act.
 */
final class BareNameFinder {

  private final Words words;
  private final NameReader names;
  private final Set<String> known;
  private final boolean[] taken;

  /**
   * A finder for one sentence.
   *
   * @param words the sentence
   * @param known the words of all names found beside offices, folded
   * @param taken the tokens that belong to such names already
   */
  BareNameFinder(Words words, Set<String> known, boolean[] taken) {
    this.words = words;
    this.names = new NameReader(words);
    this.known = known;
    this.taken = taken;
  }

  List<NameRead> find() {
    List<NameRead> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<NameRead> name = nameAt(at);
      if (name.isPresent()) {
        found.add(name.get());
        at = name.get().end();
      } else {
        at = Math.max(at + 1, endOfPlace(at));
      }
    }
    return found;
  }

  /** "San Carlos de Bariloche": no name begins inside a place of several words. */
  private int endOfPlace(int at) {
    PhraseMatch<PlaceName> place = words.place(at);
    return place == null || place.value().ambiguous() ? at : place.end();
  }

  private Optional<NameRead> nameAt(int at) {
    if (taken[at] || (!words.capital(at) && !startsWithParticle(at))) {
      return Optional.empty();
    }
    Optional<NameRead> read = names.read(at).map(this::untilTaken);
    return read.filter(name -> name.name().length() > 0 && isPerson(name));
  }

  private boolean startsWithParticle(int at) {
    return words.capital(at + 1) && words.folded(at).startsWith("al-");
  }

  private NameRead untilTaken(NameRead name) {
    int end = name.name().begin();
    while (end < name.end() && !taken[end]) {
      end++;
    }
    TokenRange own = new TokenRange(name.name().begin(), end);
    return new NameRead(new TokenRange(name.range().begin(), end), own, name.styled());
  }

  private boolean isPerson(NameRead name) {
    TokenRange range = name.name();
    int first = range.begin();
    Optional<NamedEntity.Kind> told = words.entityKind(range);
    if (told.isPresent()) {
      return told.get() == NamedEntity.Kind.PERSON;
    }
    if (names.continuesAsThing(range.end())) {
      return false;
    }
    if (name.styled()) {
      return true;
    }
    boolean knownWord = false;
    for (int i = first; i < range.end(); i++) {
      knownWord |= known.contains(words.folded(i));
    }
    if (knownWord && (range.length() > 1 || known.contains(words.folded(first)))) {
      return !(range.length() == 1 && words.isField(first + 1) && words.capital(first + 1));
    }
    if (range.length() < 2 || words.headline() || containsTitleWord(range)) {
      return false;
    }
    if (words.isGivenName(first)) {
      return (words.country(first) == null && words.place(first) == null)
          || !words.capital(range.end());
    }
    return range.length() <= 4 && !continuesAsThing(range.end()) && speaks(range);
  }

  private boolean containsTitleWord(TokenRange range) {
    for (int i = range.begin(); i < range.end(); i++) {
      if (words.isTitleWord(i) && !words.isGivenName(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Kaufland Group", "Mehr News Agency": more capitalised words follow. */
  private boolean continuesAsThing(int at) {
    return words.capital(at);
  }

  private boolean speaks(TokenRange range) {
    boolean article = words.is(range.begin() - 1, "the");
    return !article
        && (reports(range.end())
            || reports(range.begin() - 1)
            || (words.comma(range.end()) && words.number(range.end() + 1)));
  }

  private boolean reports(int at) {
    return at >= 0
        && at < words.size()
        && words.lexicon().reporting().longestAt(words.text(), at).isPresent();
  }
}

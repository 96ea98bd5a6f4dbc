package io.dragoman.parsers.mention;

import io.dragoman.parsers.lexicon.PhraseMatch;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an office is for: "Political Affairs", "the Middle East, North Africa, and North
 * America", "Korean Peninsula Peace and Security Affairs". It stops where a name begins.
 */
final class TopicReader {

  private static final Set<String> JOINS = Set.of("and", "&");

  private final Words words;
  private final TitleCore core;
  private final NameReader names;

  TopicReader(Words words, TitleCore core) {
    this.words = words;
    this.core = core;
    this.names = new NameReader(words);
  }

  /** One past the topic that begins at a token; the token itself if none does. */
  int end(int begin) {
    int end = item(begin);
    if (end == begin) {
      return begin;
    }
    while (true) {
      int next = joined(begin, end);
      if (next == end) {
        next = listed(begin, end);
      }
      if (next == end) {
        return end;
      }
      end = next;
    }
  }

  /** "... and Y" */
  private int joined(int begin, int at) {
    int join = words.comma(at) ? at + 1 : at;
    if (!words.isOneOf(join, JOINS)) {
      return at;
    }
    boolean stops = startsOffice(join + 1) || changesKind(begin, join + 1);
    int end = stops ? join + 1 : item(join + 1);
    return end > join + 1 && !words.clitic(end) ? end : at;
  }

  /** "..., X, Y, and Z": commas belong to a topic only if an "and" closes the list. */
  private int listed(int begin, int at) {
    int end = at;
    while (words.comma(end)) {
      boolean stops = startsOffice(end + 1) || changesKind(begin, end + 1);
      int item = stops ? end + 1 : item(end + 1);
      if (item == end + 1) {
        return at;
      }
      end = item;
      int last = joined(begin, end);
      if (last > end) {
        return last;
      }
    }
    return at;
  }

  private boolean startsOffice(int at) {
    int begin = words.is(at, "the") ? at + 1 : at;
    int tenure =
        words
            .lexicon()
            .modifiers()
            .longestAt(words.text(), begin)
            .map(PhraseMatch::end)
            .orElse(begin);
    return core.leadsToHead(begin, true) || (tenure > begin && core.leadsToHead(tenure, true));
  }

  /** "Minister of Foreign Affairs, and the United States": a country does not continue a field. */
  private boolean changesKind(int begin, int next) {
    int from = words.is(begin, "the") ? begin + 1 : begin;
    int to = words.is(next, "the") ? next + 1 : next;
    boolean country = words.country(to) != null && !words.isField(words.wordEnd(to));
    return country
        && words.isField(from)
        && words.country(from) == null
        && words.place(from) == null;
  }

  private int item(int begin) {
    int at = words.is(begin, "the") ? begin + 1 : begin;
    int start = at;
    while (at < words.size()) {
      int next = word(at);
      if (next == at) {
        next = link(start, at);
      }
      if (next == at) {
        break;
      }
      at = next;
    }
    return at > start ? at : begin;
  }

  private int word(int at) {
    int known = known(at);
    if (known > at) {
      return known;
    }
    if (words.isHead(at) && !words.isField(at)) {
      return at;
    }
    if (words.isField(at) || (words.capital(at) && words.isModifier(at))) {
      return at + 1;
    }
    if (words.capital(at) && (compound(at) || leadsToField(at))) {
      return at + 1;
    }
    return at;
  }

  /** One past the country, organization or place at a token, unless a name begins there. */
  private int known(int at) {
    int end = at;
    end = Math.max(end, endOf(words.country(at), at));
    end = Math.max(end, endOf(words.place(at), at));
    end = Math.max(end, endOf(words.organization(at), at));
    if (end == at || !words.capital(at)) {
      return at;
    }
    boolean name =
        end == at + 1
            && words.isGivenName(at)
            && words.capital(end)
            && !words.isField(end)
            && words.country(at) == null;
    boolean afterField =
        words.country(at) == null
            && end == at + 1
            && words.isField(at - 1)
            && words.capital(at - 1)
            && words.capital(end)
            && !words.isTitleWord(end);
    if (name || afterField) { // "for Political Affairs Victoria ..."
      return at;
    }
    return words.is(end, "(") && words.capital(end + 1) && words.is(end + 2, ")") ? end + 3 : end;
  }

  private static int endOf(@Nullable PhraseMatch<?> match, int at) {
    return match == null ? at : match.end();
  }

  /** "of", "of the", "in the" inside a topic, and the 's of "Women's Issues". */
  private int link(int start, int at) {
    if (at == start) {
      return at;
    }
    if (words.joint(at)) {
      return words.wordEnd(at + 1);
    }
    if (words.clitic(at)) {
      return words.isField(at + 1) ? at + 1 : at;
    }
    if (JOINS.contains(words.folded(at)) && words.isField(at - 1)) {
      return at;
    }
    if (!words.is(at, "of") && !words.is(at, "in")) {
      return at;
    }
    int next = words.is(at + 1, "the") ? at + 2 : at + 1;
    boolean country = words.country(next) != null;
    return words.isField(next) && !country && words.capital(next) == words.capital(at - 1)
        ? next
        : at;
  }

  /** Whether a part of a hyphenated word is a word of fields: "Indo-Pacific", "Euro-Atlantic". */
  private boolean compound(int at) {
    String folded = words.compound(at);
    int hyphen = folded.indexOf('-');
    if (hyphen < 0) {
      return false;
    }
    return words.lexicon().isField(folded.substring(0, hyphen))
        || words.lexicon().isField(folded.substring(hyphen + 1));
  }

  /** Whether a run of capitalised words ends in a word of fields: "Food Security". */
  private boolean leadsToField(int from) {
    if (names.initial(from) || words.isGivenName(from)) {
      return false;
    }
    int at = from + 1;
    while (at < words.size() && words.capital(at) && at - from < 4) {
      if (words.isField(at) && !words.isGivenName(at)) {
        return true;
      }
      at++;
    }
    return words.isField(at); // "the Lombardy region"
  }
}

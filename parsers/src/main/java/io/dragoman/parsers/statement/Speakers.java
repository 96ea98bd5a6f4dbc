package io.dragoman.parsers.statement;

import io.dragoman.actor.Group;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.reference.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who the speakers are that a phrase names. Officials, countries and organizations come from the
 * references; whoever else speaks is kept under the name or the words that the text has for him:
 * "the coach, Ali Rezai", "a senior official who asked not to be named".
 */
final class Speakers {

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "me");
  private static final Set<String> BOTH = Set.of("both", "either", "neither");

  private final References references;
  private final Grammar grammar;
  private final Documents documents;

  Speakers(References references, Grammar grammar, Documents documents) {
    this.references = references;
    this.grammar = grammar;
    this.documents = documents;
  }

  /** Whether a source is "I" or "we", alone or with words that explain it. */
  static boolean isFirstPerson(SpeechSource source) {
    return FIRST_PERSON.contains(source.sentence().token(source.range().begin()).folded());
  }

  /**
   * The speakers.
   *
   * @param source the phrase that names them
   * @param before who spoke last, for a pronoun that nothing else explains
   * @return in text order; empty only for a pronoun that nothing explains
   */
  List<Party> of(SpeechSource source, List<Party> before) {
    Syntax syntax = grammar.syntax(source.sentence());
    TokenRange range = source.range();
    if (documents.isDocument(syntax, range)) {
      List<Party> issuers = documents.issuers(syntax, range);
      if (!issuers.isEmpty()) {
        return issuers;
      }
    }
    List<Party> known = references.partiesOf(source.sentence(), range);
    if (!known.isEmpty() && !isDescription(known)) {
      List<Party> each = known.size() == 1 ? eachOf(syntax, range) : List.of();
      return each.size() > 1 ? each : known;
    }
    Optional<Party> apposed = apposed(syntax, range);
    if (apposed.isPresent()) {
      return List.of(apposed.get());
    }
    if (!known.isEmpty()) {
      return known;
    }
    if (range.length() == 1 && syntax.tags().upos(range.begin()) == Upos.PRON) {
      return before;
    }
    return unknown(syntax, range);
  }

  /** "the ministers <u>A of Peru</u> and <u>B of Chile</u>": every member, if all are known. */
  private List<Party> eachOf(Syntax syntax, TokenRange range) {
    List<Party> parties = new ArrayList<>();
    for (Phrase member : syntax.conjuncts(syntax.nounPhrase(syntax.headOf(range)))) {
      List<Party> known = references.partiesOf(member);
      if (known.isEmpty() || !range.contains(member.range())) {
        return List.of();
      }
      known.stream().filter(party -> !parties.contains(party)).forEach(parties::add);
    }
    return List.copyOf(parties);
  }

  /** Only a description of one person, such as "the secretary general". */
  private static boolean isDescription(List<Party> known) {
    return known.size() == 1 && known.get(0) instanceof Group group && group.members().isEmpty();
  }

  /** The name after a comma at the end: "the coach of the team, Ali Rezai". */
  private Optional<Party> apposed(Syntax syntax, TokenRange range) {
    int begin = nameAtEnd(syntax, range);
    boolean comma =
        begin > range.begin() + 1
            && begin < range.end()
            && syntax.sentence().token(begin - 1).folded().equals(",");
    if (!comma) {
      return Optional.empty();
    }
    TokenRange name = new TokenRange(begin, range.end());
    List<Party> known = references.partiesOf(syntax.sentence(), name);
    return known.isEmpty()
        ? Optional.of(Official.of(text(syntax, begin, range.end())))
        : Optional.of(known.get(0));
  }

  private static int nameAtEnd(Syntax syntax, TokenRange range) {
    int begin = range.end();
    while (begin > range.begin() && syntax.tags().upos(begin - 1) == Upos.PROPN) {
      begin--;
    }
    return begin;
  }

  /** Those whom the references do not know, one for each member of a coordination. */
  private List<Party> unknown(Syntax syntax, TokenRange range) {
    int head = syntax.headOf(range);
    List<Party> parties = new ArrayList<>();
    List<Phrase> members = syntax.conjuncts(syntax.nounPhrase(head));
    if (members.size() > 1) {
      for (Phrase member : members) {
        List<Party> known = references.partiesOf(member);
        if (known.isEmpty()) {
          one(syntax, member.range()).ifPresent(parties::add);
        } else {
          parties.addAll(known);
        }
      }
    }
    return parties.isEmpty() ? one(syntax, range).stream().toList() : List.copyOf(parties);
  }

  private Optional<Party> one(Syntax syntax, TokenRange range) {
    return named(syntax, range).<Party>map(name -> name).or(() -> described(syntax, range));
  }

  /**
   * The last run of capitalised names in the phrase: a person, or a body if an article leads it.
   */
  private static Optional<Party> named(Syntax syntax, TokenRange range) {
    int end = range.end();
    while (end > range.begin() && syntax.tags().upos(end - 1) != Upos.PROPN) {
      end--;
    }
    int begin = end;
    while (begin > range.begin() && syntax.tags().upos(begin - 1) == Upos.PROPN) {
      begin--;
    }
    if (begin == end || !isWhole(syntax, range, begin, end)) {
      return Optional.empty();
    }
    String name = text(syntax, begin, end);
    boolean body =
        begin > range.begin() && syntax.tags().upos(begin - 1) == Upos.DET || end - begin > 3;
    return Optional.of(body ? Organization.of(name) : Official.of(name));
  }

  /** The name is the phrase or stands at its end, not inside a longer description. */
  private static boolean isWhole(Syntax syntax, TokenRange range, int begin, int end) {
    int head = syntax.headOf(range);
    boolean isHead = head >= begin && head < end;
    boolean last = end == range.end();
    boolean possessive = end < range.end() && syntax.tags().upos(end) == Upos.PART;
    return !possessive && (isHead || last && !isUnderPreposition(syntax, begin));
  }

  private static boolean isUnderPreposition(Syntax syntax, int begin) {
    int before = begin - 1;
    if (before >= 0 && syntax.tags().upos(before) == Upos.DET) {
      before--;
    }
    return before >= 0 && syntax.tags().upos(before) == Upos.ADP;
  }

  private static Optional<Party> described(Syntax syntax, TokenRange range) {
    int begin = range.begin();
    while (begin < range.end()
        && syntax.tags().upos(begin) == Upos.DET
        && !BOTH.contains(syntax.sentence().token(begin).folded())) {
      begin++;
    }
    return begin < range.end()
        ? Optional.of(Group.of(text(syntax, begin, range.end())))
        : Optional.empty();
  }

  private static String text(Syntax syntax, int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      boolean spaced =
          i > begin && syntax.sentence().token(i).begin() > syntax.sentence().token(i - 1).end();
      text.append(spaced ? " " : "").append(syntax.sentence().token(i).text());
    }
    return text.toString();
  }
}

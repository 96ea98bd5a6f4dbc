package io.dragoman.parsers.statement;

import io.dragoman.actor.Group;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.reference.References;
import java.util.List;
import java.util.Optional;

/**
 * Who the speakers are that a phrase names. Officials, countries and organizations come from the
 * references; whoever else speaks is kept under the name or the words that the text has for him:
 * "the coach, Ali Rezai", "a senior official who asked not to be named".
 */
final class Speakers {

  private final References references;
  private final Grammar grammar;

  Speakers(References references, Grammar grammar) {
    this.references = references;
    this.grammar = grammar;
  }

  /**
   * The speakers.
   *
   * @param source the phrase that names them
   * @param before who spoke last, for a pronoun that nothing else explains
   * @return in text order; empty only for a pronoun that nothing explains
   */
  List<Party> of(SpeechSource source, List<Party> before) {
    List<Party> known = references.partiesOf(source.sentence(), source.range());
    if (!known.isEmpty()) {
      return known;
    }
    Syntax syntax = grammar.syntax(source.sentence());
    if (source.range().length() == 1 && syntax.tags().upos(source.range().begin()) == Upos.PRON) {
      return before;
    }
    return named(syntax, source.range())
        .<Party>map(name -> name)
        .or(() -> described(syntax, source.range()))
        .stream()
        .toList();
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
    while (begin < range.end() && syntax.tags().upos(begin) == Upos.DET) {
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

package io.dragoman.parsers.agenda;

import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Clause.Oblique;
import io.dragoman.parsers.language.Reach;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.mention.time.TimeExpression;
import io.dragoman.parsers.mention.time.Times;
import io.dragoman.parsers.reference.References;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far the topics of a clause reach: not to the partners, the occasion and the time. */
final class TopicReach {

  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "during",
          "following",
          "after",
          "before",
          "ahead of",
          "at",
          "on the sidelines of",
          "on the margins of",
          "according to",
          "as part of",
          "in preparation for",
          "prior to",
          "through",
          "by",
          "via");

  private final Syntax syntax;
  private final References references;
  private final Times times;
  private final Reach reach;

  TopicReach(Syntax syntax, References references, Times times) {
    this.syntax = syntax;
    this.references = references;
    this.times = times;
    this.reach = new Reach(syntax, this::isCircumstance);
  }

  /** The words from a position to the end of what a clause of discussing is about. */
  Optional<TokenRange> from(int begin, Clause clause) {
    return reach.from(begin, clause).flatMap(this::withoutTime).map(this::withoutPartner);
  }

  /** The object of a clause of discussing with all that belongs to it. */
  Optional<TokenRange> object(Clause clause) {
    return reach
        .object(clause)
        .or(() -> afterCompanion(clause))
        .flatMap(this::withoutTime)
        .map(this::withoutPartner);
  }

  /** "discussed with her counterpart <u>the launch of a patrol</u>". */
  private Optional<TokenRange> afterCompanion(Clause clause) {
    int sentence = syntax.sentence().index();
    return clause.obliques().stream()
        .filter(o -> o.preposition().isEmpty() && times.at(sentence, o.phrase().head()).isEmpty())
        .map(o -> o.phrase().range().begin())
        .filter(begin -> begin > clause.predicate())
        .findFirst()
        .flatMap(begin -> reach.from(begin, clause));
  }

  private boolean isCircumstance(Oblique oblique) {
    return CIRCUMSTANCES.contains(oblique.preposition())
        || oblique.preposition().equals("with")
            && !references.partiesOf(oblique.phrase()).isEmpty();
  }

  /** Whether a phrase tells when. */
  boolean isTime(TokenRange range) {
    return times.in(syntax.sentence().index()).stream()
        .anyMatch(time -> time.range().overlaps(range));
  }

  /** "the case of the sailors with Minister Rao": officials at the end are whom one talks to. */
  private TokenRange withoutPartner(TokenRange range) {
    for (int i = range.begin() + 1; i + 1 < range.end(); i++) {
      if (syntax.sentence().token(i).folded().equals("with")) {
        TokenRange after = new TokenRange(i + 1, range.end());
        List<Party> partners = references.partiesOf(syntax.sentence(), after);
        int head = syntax.headOf(after);
        boolean official =
            references.officialAt(syntax.sentence().index(), head).isPresent()
                && partners.stream().allMatch(Official.class::isInstance);
        if (official) {
          return new TokenRange(range.begin(), i);
        }
      }
    }
    return range;
  }

  /** "the dam on Friday": the day is no topic. */
  private Optional<TokenRange> withoutTime(TokenRange range) {
    int end = range.end();
    for (TimeExpression time : times.in(syntax.sentence().index())) {
      int start = time.range().begin();
      if (time.range().end() >= end && start > range.begin() && start < end) {
        boolean preposition = start - 1 > range.begin() && isPrepositionOfTime(start - 1);
        end = preposition ? start - 1 : start;
      }
    }
    return end > range.begin() ? Optional.of(new TokenRange(range.begin(), end)) : Optional.empty();
  }

  /** Whether a time expression begins at a token. */
  boolean isTime(int token) {
    return times.in(syntax.sentence().index()).stream()
        .anyMatch(time -> time.range().contains(token));
  }

  private boolean isPrepositionOfTime(int token) {
    String word = syntax.sentence().token(token).folded();
    return word.equals("on") || word.equals("in");
  }
}

package io.dragoman.parsers.agenda;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Clause.Oblique;
import io.dragoman.parsers.language.Clause.Role;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.mention.time.TimeExpression;
import io.dragoman.parsers.mention.time.Times;
import io.dragoman.parsers.reference.References;
import java.util.Optional;
import java.util.Set;

/**
 * How far the words reach in which a clause names its topics. A long list of topics is seldom one
 * phrase of the tree, so the reach is what is left of the clause when that is taken away which is
 * surely no topic: a further predicate, the partners, the occasion, the time.
 */
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
          "via");

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "while",
          "when",
          "as",
          "after",
          "before",
          "since",
          "because",
          "although",
          "though",
          "if",
          "whereas",
          "until",
          "so",
          "where");

  /** What a sentence adds after what was discussed: ", noting that". */
  private static final Set<String> RESULTS =
      Set.of(
          "demonstrate",
          "underscore",
          "stress",
          "emphasize",
          "highlight",
          "note",
          "reaffirm",
          "reiterate",
          "say",
          "add",
          "express",
          "agree",
          "welcome",
          "recognize",
          "reflect",
          "show",
          "pledge",
          "urge",
          "call",
          "include");

  private final Syntax syntax;
  private final References references;
  private final Times times;

  TopicReach(Syntax syntax, References references, Times times) {
    this.syntax = syntax;
    this.references = references;
    this.times = times;
  }

  /**
   * The words from a position to the end of what a clause is about.
   *
   * @param clause the clause of discussing
   * @param begin where the first topic begins
   * @return the range, or empty where nothing is left
   */
  Optional<TokenRange> from(int begin, Clause clause) {
    int end = Math.max(clause.extent().end(), begin);
    for (Clause other : syntax.clauses()) {
      int start = other.extent().begin();
      if (start > begin && start < end && endsTopics(clause, other)) {
        end = start;
      }
    }
    for (Oblique oblique : clause.obliques()) {
      int words = oblique.preposition().isEmpty() ? 0 : oblique.preposition().split(" ").length;
      int start = oblique.phrase().range().begin() - words;
      if (start > begin && start < end && isCircumstance(clause, oblique)) {
        end = start;
      }
    }
    return nonEmpty(begin, withoutTime(begin, withoutMark(begin, end)));
  }

  private boolean endsTopics(Clause clause, Clause other) {
    boolean governed =
        other.governor().filter(g -> g.predicate() == clause.predicate()).isPresent();
    if (!governed) {
      return false;
    }
    String tag = syntax.tags().penn(other.predicate());
    return switch (other.role()) {
      case CONJUNCT -> !tag.equals("VBG") || syntax.tags().penn(clause.predicate()).equals("VBG");
      case PARATAXIS -> true;
      case ADVERBIAL ->
          other.marker().filter(SUBORDINATORS::contains).isPresent()
              || tag.equals("VBG") && !listGoesOn(other);
      default -> false;
    };
  }

  /** A gerund in the middle of a list is a topic, not a circumstance. */
  private boolean listGoesOn(Clause clause) {
    int begin = clause.extent().begin();
    if (begin == 0 || !word(begin - 1).equals(",")) {
      return true;
    }
    if (RESULTS.contains(clause.lemma())) {
      return false;
    }
    for (int i = begin; i + 1 < syntax.sentence().size(); i++) {
      if (word(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  private boolean isCircumstance(Clause clause, Oblique oblique) {
    if (CIRCUMSTANCES.contains(oblique.preposition())) {
      return oblique.attachedTo() == clause.predicate();
    }
    return oblique.preposition().equals("with")
        && oblique.attachedTo() == clause.predicate()
        && !references.partiesOf(oblique.phrase()).isEmpty();
  }

  private int withoutMark(int begin, int from) {
    int end = from;
    while (end > begin && (word(end - 1).equals("and") || word(end - 1).equals(","))) {
      end--;
    }
    return end;
  }

  /** "the dam on Friday": the day is no topic. */
  private int withoutTime(int begin, int from) {
    int end = from;
    for (TimeExpression time : times.in(syntax.sentence().index())) {
      TokenRange range = time.range();
      boolean trails = range.end() >= end && range.begin() > begin && range.begin() < end;
      if (trails) {
        int start = range.begin();
        boolean preposition = start - 1 > begin && Set.of("on", "in").contains(word(start - 1));
        end = preposition ? start - 1 : start;
      }
    }
    return end;
  }

  private Optional<TokenRange> nonEmpty(int begin, int end) {
    return end > begin ? Optional.of(new TokenRange(begin, end)) : Optional.empty();
  }

  /**
   * The object of a clause with all that belongs to it.
   *
   * @param clause the clause of discussing
   * @return the range, or empty
   */
  Optional<TokenRange> object(Clause clause) {
    if (clause.passive()) {
      return clause.subject().map(Phrase::range);
    }
    Optional<Integer> object = clause.object().map(o -> o.range().begin());
    Optional<Integer> complement =
        clause
            .complement()
            .filter(c -> c.role() == Role.COMPLEMENT)
            .map(c -> c.extent().begin())
            .filter(b -> b > clause.predicate());
    Optional<Integer> begin =
        object.isPresent() && complement.isPresent()
            ? Optional.of(Math.min(object.get(), complement.get()))
            : object.or(() -> complement);
    return begin.flatMap(b -> from(b, clause));
  }

  private String word(int token) {
    return syntax.sentence().token(token).folded();
  }
}

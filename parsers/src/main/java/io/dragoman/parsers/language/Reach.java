package io.dragoman.parsers.language;

import io.dragoman.parsers.language.Clause.Oblique;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far the words reach that tell what a clause is about. A long list of things discussed or said
 * is seldom one phrase of the tree, so the reach is what is left of the clause when that is taken
 * away which surely does not belong to it: a further predicate, an adverbial clause, the
 * circumstances that the asker names.
 */
public final class Reach {

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

  /** What a sentence adds after what was said or discussed: ", noting that". */
  private static final Set<String> RESULTS =
      Set.of(
          "demonstrate",
          "underscore",
          "underline",
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
          "call");

  private final Syntax syntax;
  private final Predicate<Oblique> isCircumstance;

  /**
   * The reach in a sentence.
   *
   * @param syntax the sentence
   * @param isCircumstance which prepositional phrases of the predicate end what it is about
   */
  public Reach(Syntax syntax, Predicate<Oblique> isCircumstance) {
    this.syntax = syntax;
    this.isCircumstance = isCircumstance;
  }

  /**
   * The words from a position to the end of what a clause is about.
   *
   * @param begin the first word's token index
   * @param clause the clause
   * @return the range, without a conjunction or comma at its end; empty where nothing is left
   */
  public Optional<TokenRange> from(int begin, Clause clause) {
    int end = Math.max(clause.extent().end(), begin);
    for (Clause other : syntax.clauses()) {
      int start = withMarker(other);
      if (start > begin && start < end && endsIt(clause, other)) {
        end = start;
      }
    }
    for (Oblique oblique : clause.obliques()) {
      int words = oblique.preposition().isEmpty() ? 0 : oblique.preposition().split(" ").length;
      int start = oblique.phrase().range().begin() - words;
      boolean own = oblique.attachedTo() == clause.predicate();
      if (own && start > begin && start < end && isCircumstance.test(oblique)) {
        end = start;
      }
    }
    while (end > begin && isJoint(end - 1)) {
      end--;
    }
    return end > begin ? Optional.of(new TokenRange(begin, end)) : Optional.empty();
  }

  /**
   * The object or complement of a clause with all that belongs to it.
   *
   * @param clause the clause; of a passive one the subject is asked for
   * @return the range, or empty
   */
  public Optional<TokenRange> object(Clause clause) {
    if (clause.passive() && clause.tense() != Clause.Tense.INFINITIVE) {
      return clause.subject().map(Phrase::range);
    }
    Optional<Integer> object =
        clause
            .object()
            .filter(o -> o.head() > clause.predicate())
            .map(o -> Math.max(o.range().begin(), clause.predicate() + 1));
    Optional<Integer> complement =
        clause
            .complement()
            .map(c -> c.extent().begin())
            .filter(begin -> begin > clause.predicate());
    Optional<Integer> begin =
        object.isPresent() && complement.isPresent()
            ? Optional.of(Math.min(object.get(), complement.get()))
            : object.or(() -> complement);
    return begin.flatMap(b -> from(b, clause));
  }

  /** Where a clause begins, "while" or "as soon as" included. */
  private int withMarker(Clause clause) {
    int begin = clause.extent().begin();
    int words = clause.marker().map(marker -> marker.split(" ").length).orElse(0);
    int first = begin - words;
    boolean before =
        words > 0 && first >= 0 && clause.marker().get().startsWith(word(first)) && begin > 0;
    return before ? first : begin;
  }

  private boolean endsIt(Clause clause, Clause other) {
    boolean governed =
        other.governor().filter(g -> g.predicate() == clause.predicate()).isPresent();
    if (!governed) {
      return false;
    }
    String tag = syntax.tags().penn(other.predicate());
    return switch (other.role()) {
      case CONJUNCT -> !tag.equals("VBG") || syntax.tags().penn(clause.predicate()).equals("VBG");
      case PARATAXIS -> !continuesList(other);
      case ADVERBIAL ->
          other.marker().filter(SUBORDINATORS::contains).isPresent()
              || tag.equals("VBG") && !listGoesOn(other);
      default -> false;
    };
  }

  /** "their support, <u>as well as</u> the readiness of others": not a clause of its own. */
  private boolean continuesList(Clause clause) {
    int begin = clause.extent().begin();
    return word(begin).equals("as")
            && begin + 1 < syntax.sentence().size()
            && word(begin + 1).equals("well")
        || begin > 0 && word(begin).equals("well") && word(begin - 1).equals("as");
  }

  /** A gerund in the middle of a list belongs to it. */
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

  private boolean isJoint(int token) {
    String word = word(token);
    return word.equals("and")
        || word.equals("or")
        || word.equals("but")
        || word.equals(",")
        || word.equals(";");
  }

  private String word(int token) {
    return syntax.sentence().token(token).folded();
  }
}

package io.dragoman.dossier.merge;

import io.dragoman.event.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Which statements are the same: those of one speaker, told within a week, in nearly the same
 * words.
 *
 * <p>Most of the runs of five words of the shorter text are in the longer one, and the names and
 * numbers of the shorter one are in the longer one: a message of congratulation to one country is
 * not that to another. Short statements are worded alike to the letter. Two statements of one
 * article are never one.
 */
final class StatementSimilarity implements Similarity<Statement, StatementView> {

  private static final int DAYS = 7;
  private static final double MIN_OVERLAP = 0.6;
  private static final int MIN_WORDS = 4;

  @Override
  public StatementView view(Sourced<Statement> item) {
    return StatementView.of(item);
  }

  @Override
  public Set<String> keys(StatementView view) {
    return view.wording().words().size() < MIN_WORDS ? Set.of() : view.keys();
  }

  @Override
  public Verdict compare(StatementView one, StatementView other) {
    if (one.source().equals(other.source()) || days(one, other) > DAYS) {
      return Verdict.DIFFERENT;
    }
    double overlap = Wording.overlap(one.runs(), other.runs());
    if (overlap < MIN_OVERLAP || !namesAgree(one.wording(), other.wording())) {
      return Verdict.OPEN;
    }
    return Verdict.same(
        overlap, List.of("same speaker", overlap == 1 ? "same words" : "nearly the same words"));
  }

  private static long days(StatementView one, StatementView other) {
    if (one.day().equals(LocalDate.MIN) || other.day().equals(LocalDate.MIN)) {
      return 0;
    }
    return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
  }

  private static boolean namesAgree(Wording one, Wording other) {
    Wording shorter = one.words().size() <= other.words().size() ? one : other;
    Wording longer = shorter == one ? other : one;
    return longer.words().containsAll(shorter.telling());
  }
}

package io.dragoman.examples.extend;

import io.dragoman.parsers.lexicon.TableType;
import java.util.List;

/**
 * A row of the table of ceremonies.
 *
 * @param name what the row looks for, such as {@code state banquet}
 * @param kind what it is
 */
public record Ceremony(String name, Kind kind) {

  /** The table, with one column of its own. */
  public static final TableType<Ceremony> TABLE =
      TableType.of(
          "ceremonies",
          List.of("kind"),
          row -> new Ceremony(row.phrase(), row.choice("kind", Kind.class)));

  /** The sorts of ceremonies. */
  public enum Kind {
    /** A meal with speeches. */
    MEAL,
    /** Soldiers, anthems, salutes. */
    MILITARY,
    /** The putting of names under a paper. */
    SIGNING
  }
}

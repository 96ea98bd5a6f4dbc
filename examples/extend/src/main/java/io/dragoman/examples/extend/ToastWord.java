package io.dragoman.examples.extend;

import io.dragoman.parsers.lexicon.TableType;
import java.util.List;
import java.util.Set;

/**
 * A row of the table of toasts: a noun, and what one does with it.
 *
 * @param noun such as {@code glass}
 * @param verbs such as {@code raise} and {@code lift}
 */
public record ToastWord(String noun, Set<String> verbs) {

  /** The table, with one column of its own. */
  public static final TableType<ToastWord> TABLE =
      TableType.of(
          "toasts",
          List.of("verbs"),
          row -> new ToastWord(row.phrase(), Set.copyOf(row.list("verbs"))));
}

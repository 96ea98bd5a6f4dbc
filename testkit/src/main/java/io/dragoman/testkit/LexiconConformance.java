package io.dragoman.testkit;

import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.LexiconBuilder;
import io.dragoman.parsers.lexicon.LexiconException;
import io.dragoman.parsers.lexicon.LexiconTable;
import io.dragoman.parsers.lexicon.PhraseText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The laws that tables of your own should keep, in one call.
 *
 * <pre>{@code
 * LexiconConformance.of(rows -> rows.add(Path.of("offices.csv"))).check();
 * LexiconConformance.of(new ProtocolExtension()::addRows).check();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class LexiconConformance {

  private final Consumer<LexiconBuilder> rows;

  private LexiconConformance(Consumer<LexiconBuilder> rows) {
    this.rows = rows;
  }

  /**
   * Prepares the checks.
   *
   * @param rows adds your rows to the standard ones
   * @return the checks
   */
  public static LexiconConformance of(Consumer<LexiconBuilder> rows) {
    return new LexiconConformance(rows);
  }

  /**
   * Checks the rows.
   *
   * <ul>
   *   <li>The files are UTF-8, and every cell holds what its column asks for.
   *   <li>Something is added, overridden or replaced.
   *   <li>Every phrase is found where it stands alone.
   *   <li>Every example holds its phrase, those of the standard rows included, so that no row of
   *       yours hides one of them.
   * </ul>
   *
   * @throws AssertionError if one of the laws is broken; the message names file, line and column
   *     where there is one
   */
  public void check() {
    Lexicon lexicon;
    try {
      LexiconBuilder builder = Lexicon.builder();
      rows.accept(builder);
      lexicon = builder.build();
    } catch (LexiconException e) {
      throw new AssertionError(e.getMessage(), e);
    }
    List<String> problems = new ArrayList<>(lexicon.failingExamples());
    boolean changed = lexicon.types().size() != Lexicon.standard().types().size();
    for (var type : lexicon.types()) {
      LexiconTable<?> table = lexicon.table(type);
      boolean same =
          Lexicon.standard().types().contains(type)
              && Lexicon.standard().table(type).entries().equals(table.entries());
      if (!same) {
        changed = true;
        table.rows().forEach(row -> addUnfound(table, row.phrase(), problems));
      }
    }
    if (!changed) {
      problems.add("no row is added, overridden or replaced");
    }
    if (!problems.isEmpty()) {
      throw new AssertionError(String.join("\n", problems));
    }
  }

  private static void addUnfound(LexiconTable<?> table, String phrase, List<String> problems) {
    boolean found =
        table.trie().findAll(PhraseText.ofText(phrase)).stream().anyMatch(m -> m.begin() == 0);
    if (!found && table.trie().valuesOf(phrase).isEmpty()) {
      problems.add(table.type() + ": \"" + phrase + "\" is not found in itself");
    }
  }
}

package io.dragoman.parsers.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a table is: its name, its columns, and what a row becomes. The standard tables are in {@link
 * StandardTables}; a caller can make types for tables of its own:
 *
 * <pre>{@code
 * record Ship(String name, String country) {}
 * TableType<Ship> ships =
 *     TableType.of("ships", List.of("country"), row -> new Ship(row.phrase(), row.text("country")));
 * }</pre>
 *
 * <p>Every table has the columns {@code phrase}, {@code example}, {@code source} and {@code note}
 * besides its own. Immutable.
 *
 * @param <E> what a row becomes
 */
public final class TableType<E> {

  private static final String PHRASE = "phrase";
  private static final List<String> COMMON = List.of("example", "source", "note");

  private final String name;
  private final List<String> columns;
  private final List<String> keys;
  private final Function<LexiconRow, E> reader;
  private final BiFunction<E, Inflection, List<String>> forms;

  private TableType(
      String name,
      List<String> columns,
      List<String> keys,
      Function<LexiconRow, E> reader,
      BiFunction<E, Inflection, List<String>> forms) {
    this.name = name;
    this.columns = columns;
    this.keys = keys;
    this.reader = reader;
    this.forms = forms;
  }

  /**
   * A type whose rows are found by their phrase as it stands and told apart by all their own
   * columns.
   *
   * @param <E> what a row becomes
   * @param name the table's name, such as {@code offices}
   * @param columns its own columns, besides those that every table has
   * @param reader makes the row's meaning; throws what {@link LexiconRow#error} makes
   * @return the type
   */
  public static <E> TableType<E> of(
      String name, List<String> columns, Function<LexiconRow, E> reader) {
    List<String> own = List.copyOf(columns);
    return new TableType<>(name, own, own, reader, (entry, inflection) -> List.of());
  }

  /**
   * The same type, its rows told apart by the phrase and the given columns only.
   *
   * @param keyColumns some of its own columns, possibly none
   * @return the type
   */
  public TableType<E> keyedBy(String... keyColumns) {
    List<String> chosen = List.of(keyColumns);
    if (!columns.containsAll(chosen)) {
      throw new IllegalArgumentException("table " + name + " has no column among " + chosen);
    }
    return new TableType<>(name, columns, chosen, reader, forms);
  }

  /**
   * The same type, its rows found by more forms than the phrase itself.
   *
   * @param formsOf gives plurals, inflected verbs and the like; the phrase need not be among them
   * @return the type
   */
  public TableType<E> withForms(BiFunction<E, Inflection, List<String>> formsOf) {
    return new TableType<>(name, columns, keys, reader, formsOf);
  }

  /**
   * The table's name.
   *
   * @return such as {@code offices}
   */
  public String name() {
    return name;
  }

  /**
   * All columns that a file of this type may have.
   *
   * @return {@code phrase} first, then its own, then {@code example}, {@code source}, {@code note}
   */
  public List<String> columns() {
    List<String> all = new ArrayList<>();
    all.add(PHRASE);
    all.addAll(columns);
    all.addAll(COMMON);
    return List.copyOf(all);
  }

  E read(LexiconRow row) {
    return reader.apply(row);
  }

  List<String> formsOf(E entry, Inflection inflection) {
    return forms.apply(entry, inflection);
  }

  /** What tells two rows apart. */
  List<String> keyOf(LexiconRow row) {
    List<String> key = new ArrayList<>(keys.size() + 1);
    key.add(row.phrase());
    for (String column : keys) {
      key.add(row.optional(column).orElse(""));
    }
    return key;
  }

  @Override
  public String toString() {
    return name;
  }
}

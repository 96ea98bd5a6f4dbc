package io.dragoman.parsers.lexicon;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects tables for a {@link Lexicon}. It begins with the standard tables; files of the caller's
 * are added in the order of the calls. Which table a file belongs to says a comment {@code # table:
 * NAME} before its header or, without one, its name without {@code .csv}. Not thread-safe.
 *
 * <p>Every method that takes a file reads it at once and throws a {@link LexiconException} that
 * names file, line and column if it is not well-formed UTF-8 CSV with the table's columns.
 */
public final class LexiconBuilder {

  /** What becomes of the rows that are there already. */
  private enum Mode {
    ADD,
    OVERRIDE,
    REPLACE
  }

  private final Map<TableType<?>, List<LexiconRow>> rows = new LinkedHashMap<>();

  LexiconBuilder() {
    for (TableType<?> type : StandardTables.all()) {
      LexiconSource source = LexiconSource.ofResource(type.name().concat(".csv"));
      rows.put(type, TableFile.parse(source).rows(type)); // a test sees that no two are alike
    }
  }

  /**
   * Adds rows. A row that differs from one that is there only in what does not tell rows apart
   * takes its place.
   *
   * @param file a lexicon file
   * @return this builder
   */
  public LexiconBuilder add(Path file) {
    return put(Mode.ADD, LexiconSource.of(file));
  }

  /**
   * Adds rows that stand alone for their phrases: whatever the table said of the same phrases
   * before is dropped.
   *
   * @param file a lexicon file
   * @return this builder
   */
  public LexiconBuilder override(Path file) {
    return put(Mode.OVERRIDE, LexiconSource.of(file));
  }

  /**
   * Takes a file in place of a whole table.
   *
   * @param file a lexicon file
   * @return this builder
   */
  public LexiconBuilder replace(Path file) {
    return put(Mode.REPLACE, LexiconSource.of(file));
  }

  /**
   * Adds rows from text that does not come from a file.
   *
   * @param name what messages call it; also the table's name, unless a comment names the table
   * @param csv the table with its header
   * @return this builder
   */
  public LexiconBuilder add(String name, String csv) {
    return put(Mode.ADD, new LexiconSource(name, csv));
  }

  /**
   * Adds a table of the caller's own, or rows to one of any type.
   *
   * @param type the table's type
   * @param file a lexicon file
   * @return this builder
   * @throws IllegalArgumentException if another type has the same name
   */
  public LexiconBuilder add(TableType<?> type, Path file) {
    return put(Mode.ADD, register(type), TableFile.parse(LexiconSource.of(file)));
  }

  /**
   * Adds a table of the caller's own, or rows to one of any type, from text that does not come from
   * a file.
   *
   * @param type the table's type
   * @param name what messages call it
   * @param csv the table with its header
   * @return this builder
   * @throws IllegalArgumentException if another type has the same name
   */
  public LexiconBuilder add(TableType<?> type, String name, String csv) {
    return put(Mode.ADD, register(type), TableFile.parse(new LexiconSource(name, csv)));
  }

  /**
   * Adds rows from a stream, such as a resource of the caller's own jar: {@code
   * rows.add("toasts.csv", Own.class.getResourceAsStream("toasts.csv"))}.
   *
   * @param name what messages call it; also the table's name, unless a comment names the table
   * @param csv the table with its header, in UTF-8; read to its end, not closed
   * @return this builder
   * @throws UncheckedIOException if it cannot be read
   */
  public LexiconBuilder add(String name, InputStream csv) {
    return put(Mode.ADD, LexiconSource.read(name, csv));
  }

  /**
   * Adds a table of the caller's own, or rows to one of any type, from a stream.
   *
   * @param type the table's type
   * @param name what messages call it
   * @param csv the table with its header, in UTF-8; read to its end, not closed
   * @return this builder
   * @throws IllegalArgumentException if another type has the same name
   * @throws UncheckedIOException if it cannot be read
   */
  public LexiconBuilder add(TableType<?> type, String name, InputStream csv) {
    return put(Mode.ADD, register(type), TableFile.parse(LexiconSource.read(name, csv)));
  }

  /**
   * The names of the tables so far.
   *
   * @return in the order of loading
   */
  public List<String> tableNames() {
    return rows.keySet().stream().map(TableType::name).toList();
  }

  /**
   * Makes the lexicon.
   *
   * @return an immutable lexicon of all rows
   * @throws LexiconException if a cell does not hold what its column asks for
   */
  public Lexicon build() {
    Inflection inflection =
        new Inflection(
            rowsOf(StandardTables.IRREGULAR_VERBS).stream().map(IrregularForm::from).toList());
    Map<TableType<?>, LexiconTable<?>> tables = new LinkedHashMap<>();
    for (TableType<?> type : rows.keySet()) {
      tables.put(type, LexiconTable.of(type, rowsOf(type), inflection));
    }
    return new Lexicon(Collections.unmodifiableMap(tables), inflection);
  }

  private TableType<?> register(TableType<?> type) {
    for (TableType<?> known : rows.keySet()) {
      if (known != type && known.name().equals(type.name())) {
        throw new IllegalArgumentException("two table types are called '" + type.name() + "'");
      }
    }
    return type;
  }

  private LexiconBuilder put(Mode mode, LexiconSource source) {
    TableFile file = TableFile.parse(source);
    String name = file.tableName();
    for (TableType<?> type : rows.keySet()) {
      if (type.name().equals(name)) {
        return put(mode, type, file);
      }
    }
    throw file.problem("no table is called '" + name + "'; there are " + rows.keySet());
  }

  private LexiconBuilder put(Mode mode, TableType<?> type, TableFile file) {
    Map<List<String>, LexiconRow> added = file.distinctRows(type);
    Map<List<String>, LexiconRow> all = new LinkedHashMap<>();
    if (mode != Mode.REPLACE) {
      Set<String> phrases = new HashSet<>();
      added.values().forEach(row -> phrases.add(row.phrase()));
      for (LexiconRow row : rowsOf(type)) {
        if (mode == Mode.ADD || !phrases.contains(row.phrase())) {
          all.put(type.keyOf(row), row);
        }
      }
    }
    all.putAll(added);
    rows.put(type, List.copyOf(all.values()));
    return this;
  }

  private List<LexiconRow> rowsOf(TableType<?> type) {
    return rows.getOrDefault(type, List.of());
  }
}

package io.dragoman.parsers.lexicon;

import io.dragoman.actor.Country;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a lexicon file, with typed access to its cells. Every method that reads a cell throws
 * a {@link LexiconException} that names the file, line and column when the cell does not hold what
 * is asked for. Immutable.
 */
public final class LexiconRow {

  private final String file;
  private final Map<String, Integer> columns;
  private final CsvRecord cells;

  LexiconRow(String file, Map<String, Integer> columns, CsvRecord cells) {
    this.file = file;
    this.columns = columns;
    this.cells = cells;
  }

  /**
   * The first column of every table: the words that are looked for.
   *
   * @return the phrase, never empty
   */
  public String phrase() {
    return text("phrase");
  }

  /**
   * A cell that must not be empty.
   *
   * @param column the column's name
   * @return its text
   */
  public String text(String column) {
    String text = raw(column);
    if (text.isEmpty()) {
      throw error(column, "the cell '" + column + "' is empty");
    }
    return text;
  }

  /**
   * A cell that may be empty.
   *
   * @param column the column's name
   * @return its text, or empty; also empty if the table has no such column
   */
  public Optional<String> optional(String column) {
    return Optional.of(raw(column)).filter(text -> !text.isEmpty());
  }

  /**
   * A cell with several values divided by semicolons.
   *
   * @param column the column's name
   * @return the values in order, possibly none
   */
  public List<String> list(String column) {
    String text = raw(column);
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int end = text.indexOf(';', begin);
      end = end < 0 ? text.length() : end;
      String value = text.substring(begin, end).strip();
      if (value.isEmpty()) {
        throw error(column, "an empty value between semicolons in '" + text + "'");
      }
      values.add(value);
      begin = end + 1;
    }
    return Collections.unmodifiableList(values);
  }

  /**
   * A cell that says {@code yes} or nothing.
   *
   * @param column the column's name
   * @return true for {@code yes}
   */
  public boolean flag(String column) {
    String text = raw(column);
    if (!text.isEmpty() && !text.equals("yes")) {
      throw error(column, "'" + text + "' stands where only 'yes' or nothing can");
    }
    return !text.isEmpty();
  }

  /**
   * A cell that holds a whole number.
   *
   * @param column the column's name
   * @return the number
   */
  public int number(String column) {
    String text = text(column);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      LexiconException error = error(column, "'" + text + "' is no whole number");
      error.initCause(e);
      throw error;
    }
  }

  /**
   * A cell that holds one of the names of an enumeration.
   *
   * @param <E> the enumeration
   * @param column the column's name
   * @param type the enumeration
   * @return the constant
   */
  public <E extends Enum<E>> E choice(String column, Class<E> type) {
    return constant(column, text(column), type);
  }

  /**
   * A cell that holds names of an enumeration, divided by semicolons.
   *
   * @param <E> the enumeration
   * @param column the column's name
   * @param type the enumeration
   * @return the constants in order, possibly none
   */
  public <E extends Enum<E>> List<E> choices(String column, Class<E> type) {
    List<E> values = new ArrayList<>();
    for (String name : list(column)) {
      values.add(constant(column, name, type));
    }
    return Collections.unmodifiableList(values);
  }

  private <E extends Enum<E>> E constant(String column, String name, Class<E> type) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      String known = Arrays.toString(type.getEnumConstants());
      LexiconException error = error(column, "'" + name + "' is none of " + known);
      error.initCause(e);
      throw error;
    }
  }

  /**
   * The code of a country or of another party with a code.
   *
   * @param column the column's name
   * @return the country, or empty if the cell is
   */
  public Optional<Country> country(String column) {
    Optional<String> code = optional(column);
    Optional<Country> country = code.flatMap(Country::find);
    if (code.isPresent() && country.isEmpty()) {
      throw error(column, "'" + code.get() + "' is no country code such as CN");
    }
    return country;
  }

  /**
   * The code of a country that must be there.
   *
   * @param column the column's name
   * @return the country
   */
  public Country requiredCountry(String column) {
    return country(column).orElseThrow(() -> error(column, "the country code is missing"));
  }

  /**
   * An error about one cell of this row.
   *
   * @param column the column's name
   * @param problem what is wrong with it
   * @return the error, to be thrown
   */
  public LexiconException error(String column, String problem) {
    return cells.error(file, columns.getOrDefault(column, 0), problem);
  }

  /**
   * Where the row stands.
   *
   * @return {@code file:line}
   */
  public String position() {
    return file + ":" + cells.line();
  }

  private String raw(String column) {
    Integer index = columns.get(column);
    return index == null || index >= cells.size() ? "" : cells.cell(index);
  }

  @Override
  public String toString() {
    return position() + " " + phrase();
  }
}

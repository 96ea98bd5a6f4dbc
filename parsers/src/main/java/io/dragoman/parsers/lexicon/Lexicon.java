package io.dragoman.parsers.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables that a parser reads: the standard ones, with rows added or replaced by the caller.
 * Immutable and shared by threads.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.builder().add(Path.of("offices.csv")).build();
 * }</pre>
 */
public final class Lexicon {

  private final Map<TableType<?>, LexiconTable<?>> tables;
  private final Inflection inflection;

  Lexicon(Map<TableType<?>, LexiconTable<?>> tables, Inflection inflection) {
    this.tables = tables;
    this.inflection = inflection;
  }

  /**
   * The tables that come with the library, read once.
   *
   * @return always the same lexicon
   */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /**
   * A builder that holds the standard tables.
   *
   * @return a new builder
   */
  public static LexiconBuilder builder() {
    return new LexiconBuilder();
  }

  /**
   * A table by its type.
   *
   * @param <E> what a row says
   * @param type one of {@link StandardTables} or a type of the caller's that was added
   * @return the table
   * @throws IllegalArgumentException if this lexicon has no such table
   */
  @SuppressWarnings("unchecked") // the builder puts each table under its own type
  public <E> LexiconTable<E> table(TableType<E> type) {
    LexiconTable<?> table = tables.get(type);
    if (table == null) {
      throw new IllegalArgumentException("no table '" + type + "' among " + tables.keySet());
    }
    return (LexiconTable<E>) table;
  }

  /**
   * The types of all its tables.
   *
   * @return in the order of loading
   */
  public Set<TableType<?>> types() {
    return tables.keySet();
  }

  /**
   * The forms of verbs and nouns.
   *
   * @return the inflection that the tables were read with
   */
  public Inflection inflection() {
    return inflection;
  }

  /**
   * Countries by all their names.
   *
   * @return the table
   */
  public LexiconTable<CountryName> countries() {
    return table(StandardTables.COUNTRIES);
  }

  /**
   * Cities, sites and regions.
   *
   * @return the table
   */
  public LexiconTable<PlaceName> places() {
    return table(StandardTables.PLACES);
  }

  /**
   * Offices by title.
   *
   * @return the table
   */
  public LexiconTable<OfficeTitle> offices() {
    return table(StandardTables.OFFICES);
  }

  /**
   * Organizations, forums, ministries, parliaments.
   *
   * @return the table
   */
  public LexiconTable<OrganizationName> organizations() {
    return table(StandardTables.ORGANIZATIONS);
  }

  /**
   * Verbs and nouns of saying.
   *
   * @return the table
   */
  public LexiconTable<ReportingWord> reporting() {
    return table(StandardTables.REPORTING);
  }

  /**
   * Words of visits, meetings, plans and topics.
   *
   * @return the table
   */
  public LexiconTable<EventWord> events() {
    return table(StandardTables.EVENTS);
  }

  /**
   * Words of time.
   *
   * @return the table
   */
  public LexiconTable<CalendarWord> calendar() {
    return table(StandardTables.CALENDAR);
  }

  /**
   * Subjects of agenda items.
   *
   * @return the table
   */
  public LexiconTable<SubjectTrigger> subjects() {
    return table(StandardTables.SUBJECTS);
  }

  /**
   * Runs the examples of all tables.
   *
   * @return one message of the form {@code file:line:column: problem} for every example that fails
   */
  public List<String> failingExamples() {
    return tables.values().stream().flatMap(table -> table.failingExamples().stream()).toList();
  }

  /** Read when it is first asked for. */
  private static final class Standard {
    private static final Lexicon LEXICON = builder().build();
  }
}

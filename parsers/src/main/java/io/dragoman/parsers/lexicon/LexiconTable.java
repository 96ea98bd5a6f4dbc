package io.dragoman.parsers.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table, read and ready to be asked. Immutable and shared by threads.
 *
 * @param <E> what a row says
 */
public final class LexiconTable<E> {

  private final TableType<E> type;
  private final List<LexiconRow> rows;
  private final List<E> entries;
  private final PhraseTrie<E> trie;

  private LexiconTable(TableType<E> type, List<LexiconRow> rows, Inflection inflection) {
    this.type = type;
    this.rows = List.copyOf(rows);
    List<E> read = new ArrayList<>(rows.size());
    PhraseTrie.Builder<E> builder = PhraseTrie.builder();
    for (LexiconRow row : this.rows) {
      E entry = type.read(row);
      read.add(entry);
      try {
        builder.add(row.phrase(), entry);
        for (String form : type.formsOf(entry, inflection)) {
          builder.add(form, entry);
        }
      } catch (IllegalArgumentException e) {
        LexiconException error = row.error("phrase", String.valueOf(e.getMessage()));
        error.initCause(e);
        throw error;
      }
    }
    this.entries = Collections.unmodifiableList(read);
    this.trie = builder.build();
  }

  static <E> LexiconTable<E> of(TableType<E> type, List<LexiconRow> rows, Inflection inflection) {
    return new LexiconTable<>(type, rows, inflection);
  }

  /**
   * What kind of table it is.
   *
   * @return the type
   */
  public TableType<E> type() {
    return type;
  }

  /**
   * What the rows say.
   *
   * @return in the order of the rows
   */
  public List<E> entries() {
    return entries;
  }

  /**
   * The rows as they stand in the files, in the order of {@link #entries()}.
   *
   * @return the rows
   */
  public List<LexiconRow> rows() {
    return rows;
  }

  /**
   * Finds the table's phrases, in all their forms, in a sentence.
   *
   * @return the trie of the phrases
   */
  public PhraseTrie<E> trie() {
    return trie;
  }

  /**
   * What the table says of a phrase.
   *
   * @param phrase a phrase in any of its forms
   * @return the entries in the table's order, possibly none
   */
  public List<E> valuesOf(String phrase) {
    return trie.valuesOf(phrase);
  }

  /**
   * Runs the examples: the phrase of every row that has an example must be found in it, with what
   * this row says among its meanings.
   *
   * @return one message of the form {@code file:line:column: problem} for every example that fails
   */
  public List<String> failingExamples() {
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      LexiconRow row = rows.get(i);
      E entry = entries.get(i);
      row.optional("example")
          .filter(example -> !finds(PhraseText.ofText(example), entry))
          .map(
              example -> row.error("example", "'" + row.phrase() + "' is not found in its example"))
          .ifPresent(error -> failures.add(String.valueOf(error.getMessage())));
    }
    return failures;
  }

  private boolean finds(PhraseText example, E entry) {
    for (int token = 0; token < example.size(); token++) {
      if (trie.allAt(example, token).stream().anyMatch(match -> match.values().contains(entry))) {
        return true;
      }
    }
    return false;
  }
}

package io.dragoman.dossier.merge;

import io.dragoman.event.Content;
import io.dragoman.event.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of a statement is compared.
 *
 * @param source the article
 * @param speakers the speakers by their keys
 * @param wording the words that are said
 * @param runs runs of these words
 * @param day when it was said or, if no day is told, published
 */
record StatementView(
    Source source, Set<String> speakers, Wording wording, Set<String> runs, LocalDate day) {

  static StatementView of(Sourced<Statement> item) {
    Statement statement = item.value();
    Wording wording =
        Wording.of(
            statement.content().stream().map(Content::text).collect(Collectors.joining(" ")));
    return new StatementView(
        item.source(),
        new TreeSet<>(Participation.byKey(statement.speakers()).keySet()),
        wording,
        wording.runs(),
        statement
            .date()
            .filter(Days::isExact)
            .flatMap(date -> date.start())
            .orElse(item.source().day()));
  }

  /** Every speaker with every run of words. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (String speaker : speakers) {
      runs.forEach(run -> keys.add(speaker + "|" + run));
    }
    return keys;
  }
}

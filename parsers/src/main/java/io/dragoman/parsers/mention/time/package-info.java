/**
 * Time expressions: a grammar over tokens that finds dates, stretches of time, durations and
 * recurring times, and resolves them against the publication date and the tense of their clause.
 *
 * <p>Reading order: {@code Atoms} cuts tokens into words, numbers and signs, {@code
 * CalendarLexicon} says which of them belong to the calendar, {@code TimeGrammar} holds the rules,
 * each of which gives a {@code Meaning}, and {@link io.dragoman.parsers.mention.time.TimeTagger}
 * resolves the meanings in their order in the text.
 */
@NullMarked
package io.dragoman.parsers.mention.time;

import org.jspecify.annotations.NullMarked;

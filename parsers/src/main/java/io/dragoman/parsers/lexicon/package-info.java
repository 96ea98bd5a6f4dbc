/**
 * The tables that the later stages read, and how they are read, checked and matched.
 *
 * <p>A table is a CSV file that somebody who does not program can edit ({@link
 * io.dragoman.parsers.lexicon.TableType} says which columns it has). {@link
 * io.dragoman.parsers.lexicon.Lexicon} holds the standard tables with a caller's own rows added;
 * {@link io.dragoman.parsers.lexicon.PhraseTrie} finds their phrases in a sentence.
 */
@NullMarked
package io.dragoman.parsers.lexicon;

import org.jspecify.annotations.NullMarked;

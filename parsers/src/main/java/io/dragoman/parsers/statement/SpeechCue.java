package io.dragoman.parsers.statement;

import io.dragoman.event.StatementClass;
import io.dragoman.text.TextSpan;
import java.util.Optional;

/**
 * The words that say that somebody says something.
 *
 * @param span where they stand
 * @param lemma the lemma of their head
 * @param statementClass what kind of saying it is, where the table knows
 */
record SpeechCue(TextSpan span, String lemma, Optional<StatementClass> statementClass) {}

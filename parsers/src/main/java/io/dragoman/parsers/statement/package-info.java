/**
 * Who said what: statements in direct, indirect and mixed speech.
 *
 * <p>A {@link io.dragoman.parsers.statement.SpeechRule} is one way in which texts tell that
 * somebody says something; the stage asks them in the order of their precision, and what one has
 * found is not found again: whole blocks of text and turns of transcripts first, then utterances in
 * quotation marks, "according to", clauses of reporting verbs with all that they contain, and nouns
 * such as "her call for". A quotation that a reporter built into a clause of his own ("called it
 * "an insult"") is no utterance: it belongs to that clause, whose content is then mixed.
 *
 * <p>Rules find phrases; who stands behind a phrase is decided afterwards for all speeches
 * together: "we" inside somebody's words is that speaker, a document speaks for who released it, a
 * participle ("..., saying") has the speaker of its sentence.
 */
@NullMarked
package io.dragoman.parsers.statement;

import org.jspecify.annotations.NullMarked;

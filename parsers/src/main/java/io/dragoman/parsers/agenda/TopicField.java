package io.dragoman.parsers.agenda;

import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;

/**
 * The words in which a sentence names what is talked about: the object of "discuss", what follows
 * "talks on", "to advance". One field may hold several topics.
 *
 * @param syntax the sentence
 * @param trigger the word that opens the field
 * @param range the words of the field
 * @param rule the rule that found it
 */
record TopicField(Syntax syntax, TokenRange trigger, TokenRange range, AgendaRule rule) {}

package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.TokenRange;

/**
 * A person's name without an office beside it ("Blinken", "Mr. Putin", "Fidel Castro").
 *
 * @param sentence the number of its sentence
 * @param range the name with its honorifics
 * @param nameRange the tokens of the name alone
 * @param name the name
 * @param styled whether an honorific ("Mr", "Dr") says that this is a person
 */
public record NameMention(
    int sentence, TokenRange range, TokenRange nameRange, PersonName name, boolean styled)
    implements Mention {}

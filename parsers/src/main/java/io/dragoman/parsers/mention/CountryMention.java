package io.dragoman.parsers.mention;

import io.dragoman.actor.Country;
import io.dragoman.parsers.language.TokenRange;

/**
 * A country named in one of its forms.
 *
 * @param sentence the number of its sentence
 * @param range its tokens, without an article
 * @param country the country
 * @param form the form
 */
public record CountryMention(int sentence, TokenRange range, Country country, CountryForm form)
    implements Mention {}

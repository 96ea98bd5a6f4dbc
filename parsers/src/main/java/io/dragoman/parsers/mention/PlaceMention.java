package io.dragoman.parsers.mention;

import io.dragoman.actor.Place;
import io.dragoman.parsers.language.TokenRange;

/**
 * A city, site or region. Countries are {@link CountryMention}s.
 *
 * @param sentence the number of its sentence
 * @param range its tokens, with the country in apposition ("Doha, Qatar")
 * @param place the place, with its country where the text or the tables tell it
 */
public record PlaceMention(int sentence, TokenRange range, Place place) implements Mention {}

package io.dragoman.parsers.mention;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.OfficeClass;
import java.util.Optional;

/**
 * An office: beside a name as part of an {@link OfficialMention}, or alone ("the minister", "both
 * presidents").
 *
 * @param sentence the number of its sentence
 * @param range the tokens of the office with its country and organization, without articles
 * @param office the office; its title is as worded, its country and organization are what the
 *     phrase itself says
 * @param kind what it is for
 * @param plural whether it speaks of several holders
 * @param usual the country whose office this usually is when the text names none, as with
 *     "Taoiseach"
 */
public record OfficeMention(
    int sentence,
    TokenRange range,
    Office office,
    OfficeClass kind,
    boolean plural,
    Optional<Country> usual)
    implements Mention {}

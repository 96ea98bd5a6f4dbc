package io.dragoman.parsers.mention;

import io.dragoman.actor.Organization;
import io.dragoman.parsers.language.TokenRange;

/**
 * A ministry, agency, international organisation, forum or movement.
 *
 * @param sentence the number of its sentence
 * @param range its tokens, without an article
 * @param organization the organization
 * @param international whether states are its members
 */
public record OrganizationMention(
    int sentence, TokenRange range, Organization organization, boolean international)
    implements Mention {}

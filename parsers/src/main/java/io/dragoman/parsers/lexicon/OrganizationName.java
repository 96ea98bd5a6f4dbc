package io.dragoman.parsers.lexicon;

import io.dragoman.actor.Country;
import java.util.Optional;

/**
 * An organization, forum, ministry, parliament or seat by one of its names.
 *
 * @param phrase the words
 * @param name the name to report
 * @param acronym its usual acronym
 * @param kind what it is
 * @param country its country; empty for an international one and for a kind that every country has
 * @param generic true if the country must come from the context: Foreign Ministry, parliament
 */
public record OrganizationName(
    String phrase,
    String name,
    Optional<String> acronym,
    Kind kind,
    Optional<Country> country,
    boolean generic) {

  /** The kinds of organizations. */
  public enum Kind {
    /** An organization of states, its organs and agencies. */
    INTERNATIONAL,
    /** A group or conference of states without much of a secretariat: G7, Quad. */
    FORUM,
    /** A government or its seat: White House, Kremlin, Cabinet. */
    GOVERNMENT,
    /** A ministry or department. */
    MINISTRY,
    /** Another public body: intelligence, space, central bank. */
    AGENCY,
    /** A parliament or one of its chambers. */
    PARLIAMENT,
    /** A court or tribunal. */
    COURT,
    /** Armed forces, commands, peace-keeping missions. */
    MILITARY,
    /** A political party or movement. */
    PARTY,
    /** An armed group that is no state. */
    ARMED_GROUP,
    /** A non-governmental organization or institute. */
    NGO,
    /** A news agency, newspaper or broadcaster. */
    MEDIA,
    /** A company or bank. */
    BUSINESS
  }

  static OrganizationName from(LexiconRow row) {
    return new OrganizationName(
        row.phrase(),
        row.optional("name").orElse(row.phrase()),
        row.optional("acronym"),
        row.choice("kind", Kind.class),
        row.country("country"),
        row.flag("generic"));
  }
}

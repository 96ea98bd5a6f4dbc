package io.dragoman.parsers.lexicon;

import io.dragoman.event.Certainty;
import java.util.List;
import java.util.Optional;

/**
 * A word of visits, meetings and what is discussed in them.
 *
 * @param phrase the lemma, with its particle where it has one: stop over
 * @param kind verb, noun or phrase
 * @param eventClass what it tells
 * @param eventKind the kind of visit or meeting it makes: STATE, OFFICIAL, WORKING, PRIVATE,
 *     TRANSIT; MEETING, CALL, SUMMIT, OTHER
 * @param status the status it gives to the event that it governs, such as PLANNED, POSTPONED,
 *     CANCELLED
 * @param certainty the certainty it gives: CERTAIN, PROBABLE, POSSIBLE
 * @param slots where the argument that matters stands, the usual first: the place of a visit, the
 *     partner of a meeting, the topic of a discussion, the event of a plan
 */
public record EventWord(
    String phrase,
    WordKind kind,
    EventClass eventClass,
    Optional<String> eventKind,
    Optional<String> status,
    Optional<Certainty> certainty,
    List<Slot> slots) {

  /** Where an argument stands. */
  public enum Slot {
    /** The subject: talks centred on, topics include. */
    SUBJECT,
    /** The direct object: visit Oslo, discuss trade. */
    OBJECT,
    /** The possessor of a noun: the King's visit. */
    POSSESSOR,
    /** A noun or adjective before a noun: Oslo visit, trade talks. */
    MODIFIER,
    /** An infinitive: plan to visit, aims to deepen. */
    TO_INF,
    /** A gerund: consider visiting. */
    GERUND,
    /** A clause: announced that. */
    THAT,
    /** A clause or sentence beside it. */
    CLAUSE,
    /** about. */
    ABOUT,
    /** around, round. */
    AROUND,
    /** at. */
    AT,
    /** between. */
    BETWEEN,
    /** by. */
    BY,
    /** for. */
    FOR,
    /** from. */
    FROM,
    /** in. */
    IN,
    /** into. */
    INTO,
    /** of. */
    OF,
    /** on, upon. */
    ON,
    /** over. */
    OVER,
    /** through, via. */
    THROUGH,
    /** to, as a preposition. */
    TO,
    /** with. */
    WITH,
    /** The words right after it: topics such as, agenda:. */
    AFTER
  }

  static EventWord from(LexiconRow row) {
    return new EventWord(
        row.phrase(),
        row.choice("kind", WordKind.class),
        row.choice("class", EventClass.class),
        row.optional("event_kind"),
        row.optional("status"),
        row.optional("certainty").map(text -> row.choice("certainty", Certainty.class)),
        row.choices("slots", Slot.class));
  }

  /** The inflected forms, for the trie. */
  List<String> forms(Inflection inflection) {
    return kind.forms(phrase, inflection);
  }
}

package io.dragoman.parsers.lexicon;

/** What a word of events tells. */
public enum EventClass {
  /** Goes somewhere to see somebody: visit, trip, travel to. */
  VISIT,
  /** Comes to a place. */
  ARRIVE,
  /** Leaves a place. */
  DEPART,
  /** Goes home. */
  RETURN,
  /** Is at a place: is in, stays. */
  STAY,
  /** Passes through: stop over, layover. */
  TRANSIT,
  /** Goes to several places: tour, swing, leg, stop. */
  TOUR,
  /** Travels with somebody. */
  ACCOMPANY,
  /** Has somebody as a guest; the subject is the host. */
  HOST,
  /** Asks somebody to come. */
  INVITE,
  /** Takes part in a meeting or ceremony. */
  ATTEND,
  /** Meets in person or without saying how. */
  MEET,
  /** Speaks by telephone. */
  CALL,
  /** Speaks by video link. */
  VIDEO,
  /** Meets at the level of heads, or of many. */
  SUMMIT,
  /** Signing, funeral, inauguration, parade, dinner. */
  CEREMONY,
  /** Makes what it governs planned. */
  PLAN,
  /** Makes what it governs possible: consider, propose, seek, hope. */
  CONSIDER,
  /** Makes what it governs certain. */
  CONFIRM,
  /** Puts off what it governs. */
  POSTPONE,
  /** Calls off what it governs. */
  CANCEL,
  /** Will not do what it governs. */
  REFUSE,
  /** Says that what it governs is not so. */
  DENY,
  /** Ends what it governs: conclude, wrap up. */
  COMPLETE,
  /** What it governs has begun: be under way, continue. */
  ONGOING,
  /** Its argument is a topic: discuss, talks on. */
  DISCUSS,
  /** Its argument is a topic where officials or talks do it: review, address, raise. */
  TREAT,
  /** Its argument is what talks are chiefly about. */
  FOCUS,
  /** Its argument is one topic of several. */
  INCLUDE,
  /** A noun that stands for topics: issues, matters, agenda. */
  TOPIC_NOUN,
  /** Its argument is what a visit or meeting is to reach. */
  OBJECTIVE,
  /** Its argument is what a visit is for: on the occasion of. */
  PURPOSE,
  /** Its argument is what was agreed. */
  RESULT,
  /** Says that what follows is history: first visit since, last visited. */
  HISTORY
}

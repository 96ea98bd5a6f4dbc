package io.dragoman.parsers.language;

import java.util.Set;

/** The few classes of words on which the finding of shared arguments depends. */
final class VerbClasses {

  /** Whose subject, not whose object, does what the infinitive says: "promised Oslo to return". */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "take", "use", "need", "spend", "cut");

  /** Whose object is the person told. */
  private static final Set<String> TELLING =
      Set.of(
          "tell",
          "inform",
          "assure",
          "remind",
          "notify",
          "warn",
          "advise",
          "brief",
          "convince",
          "persuade",
          "reassure",
          "caution",
          "alert",
          "show",
          "teach",
          "ask");

  /** Nouns whose infinitive says what somebody else means to do. */
  private static final Set<String> PLAN_NOUNS =
      Set.of(
          "plan",
          "decision",
          "proposal",
          "intention",
          "attempt",
          "effort",
          "agreement",
          "pledge",
          "commitment",
          "readiness",
          "invitation",
          "request",
          "call",
          "promise",
          "offer",
          "desire",
          "willingness",
          "wish",
          "bid",
          "move",
          "refusal",
          "failure",
          "determination",
          "right",
          "ability",
          "need",
          "opportunity",
          "chance",
          "trip",
          "visit",
          "mission",
          "tour",
          "meeting",
          "talks",
          "talk",
          "intent",
          "vow",
          "threat",
          "order",
          "aim",
          "goal",
          "push",
          "hope",
          "resolve",
          "reluctance",
          "preference",
          "claim",
          "idea",
          "deal",
          "pact",
          "step",
          "measure",
          "way",
          "time",
          "reason",
          "summit",
          "conference",
          "journey",
          "travel",
          "itinerary",
          "capacity",
          "authority",
          "power",
          "campaign",
          "ambition",
          "interest",
          "initiative");

  private VerbClasses() {}

  static boolean subjectControls(String lemma) {
    return SUBJECT_CONTROL.contains(lemma);
  }

  static boolean tellsSomebody(String lemma) {
    return TELLING.contains(lemma);
  }

  static boolean isPlanNoun(String lemma) {
    return PLAN_NOUNS.contains(lemma);
  }
}

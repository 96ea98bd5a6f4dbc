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

  /** Verbs that can stand beside a quotation. */
  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "claim",
          "state",
          "announce",
          "report",
          "write",
          "note",
          "ask",
          "argue",
          "explain",
          "declare",
          "insist",
          "stress",
          "warn",
          "comment",
          "remark",
          "reply",
          "respond",
          "answer",
          "conclude",
          "continue",
          "observe",
          "quip",
          "joke",
          "tweet",
          "assert",
          "maintain",
          "emphasize",
          "emphasise",
          "underscore",
          "reiterate",
          "confirm",
          "deny",
          "acknowledge",
          "admit",
          "promise",
          "vow",
          "pledge",
          "urge",
          "suggest",
          "predict",
          "recall",
          "complain",
          "lament",
          "concede",
          "contend",
          "allege",
          "call",
          "accuse",
          "describe",
          "refer",
          "cite",
          "criticize",
          "criticise",
          "praise",
          "condemn",
          "welcome",
          "reveal",
          "disclose",
          "affirm",
          "reaffirm",
          "repeat",
          "agree",
          "wonder",
          "shout",
          "caution",
          "quote",
          "indicate",
          "hint",
          "propose",
          "mention",
          "estimate",
          "pronounce",
          "testify",
          "inform",
          "assure",
          "demand",
          "request",
          "advise",
          "recommend",
          "express",
          "highlight",
          "point");

  /** Who is told something. */
  private static final Set<String> AUDIENCES =
      Set.of(
          "reporter",
          "journalist",
          "audience",
          "crowd",
          "lawmaker",
          "parliament",
          "news",
          "press",
          "agency",
          "television",
          "radio",
          "interview",
          "conference",
          "statement",
          "briefing",
          "newspaper",
          "senator",
          "supporter",
          "president",
          "minister",
          "leader",
          "counterpart",
          "official",
          "delegate",
          "committee",
          "council",
          "assembly",
          "speech",
          "tweet",
          "post",
          "letter",
          "message",
          "meeting",
          "call",
          "visit",
          "event",
          "gathering",
          "forum",
          "rally",
          "debate",
          "telegram",
          "communique",
          "release",
          "note",
          "address",
          "remarks");

  /** What a preposition after a verb of speech adds: "called <u>for</u> talks". */
  private static final Set<String> TOPIC_PREPOSITIONS =
      Set.of("for", "about", "of", "against", "on", "over", "to");

  private VerbClasses() {}

  /** Verbs that say of an event that it takes place. */
  static boolean isHappening(String lemma) {
    switch (lemma) {
      case "take", "occur", "happen", "begin", "start", "conclude", "end", "continue", "resume":
      case "come", "follow", "focus", "last", "proceed", "be", "open", "precede":
        return true;
      default:
        return false;
    }
  }

  static boolean isSpeech(String lemma) {
    return SPEECH.contains(lemma);
  }

  static boolean isAudience(String lemma) {
    return AUDIENCES.contains(lemma);
  }

  static boolean isTopicPreposition(String preposition) {
    return TOPIC_PREPOSITIONS.contains(preposition);
  }

  static boolean subjectControls(String lemma) {
    return SUBJECT_CONTROL.contains(lemma);
  }

  /** Whether the object of the verb does what the infinitive says: "urged Peru to send help". */
  static boolean objectControls(String lemma) {
    switch (lemma) {
      case "urge", "ask", "invite", "call", "tell", "order", "press", "encourage", "persuade":
      case "allow", "request", "instruct", "require", "force", "advise", "push", "enable", "help":
      case "expect", "appeal", "authorize", "authorise", "direct", "convince", "permit", "implore":
      case "beg", "exhort", "oblige", "compel", "lead", "prompt", "commission", "appoint":
        return true;
      default:
        return false;
    }
  }

  static boolean tellsSomebody(String lemma) {
    return TELLING.contains(lemma);
  }

  /** Whether an infinitive after the noun says what is intended, not what for. */
  static boolean isIntentNoun(String lemma) {
    switch (lemma) {
      case "trip", "visit", "mission", "tour", "meeting", "talks", "talk", "summit", "conference":
      case "journey", "travel", "itinerary", "time", "reason", "claim", "threat", "order":
        return false;
      default:
        return PLAN_NOUNS.contains(lemma);
    }
  }

  static boolean isPlanNoun(String lemma) {
    return PLAN_NOUNS.contains(lemma);
  }
}

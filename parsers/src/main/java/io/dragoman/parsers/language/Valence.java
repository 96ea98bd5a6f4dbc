package io.dragoman.parsers.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which prepositions complete the meaning of a noun: "support <u>for</u> Ukraine". */
final class Valence {

  private static final Map<String, Set<String>> NOUNS = new HashMap<>();

  static {
    put(
        "to",
        "commitment",
        "opposition",
        "response",
        "threat",
        "visit",
        "trip",
        "access",
        "adherence",
        "solution",
        "approach",
        "reference",
        "return",
        "contribution",
        "support",
        "challenge",
        "alternative",
        "end",
        "resistance",
        "objection",
        "reaction",
        "answer",
        "assistance",
        "aid",
        "invitation",
        "letter",
        "message",
        "damage",
        "obstacle",
        "ambassador",
        "envoy",
        "transition",
        "dedication",
        "attachment",
        "travel",
        "path",
        "delivery");
    put(
        "for",
        "support",
        "respect",
        "call",
        "need",
        "appreciation",
        "gratitude",
        "demand",
        "plan",
        "responsibility",
        "condition",
        "opportunity",
        "basis",
        "request",
        "proposal",
        "hope",
        "concern",
        "reason",
        "minister",
        "secretary",
        "envoy",
        "representative",
        "commissioner",
        "talk",
        "preparation",
        "mechanism",
        "funding",
        "deadline",
        "assistance",
        "aid",
        "thanks",
        "sympathy",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "backing",
        "prospect");
    put(
        "on",
        "progress",
        "agreement",
        "cooperation",
        "talk",
        "negotiation",
        "dialogue",
        "view",
        "discussion",
        "consultation",
        "attack",
        "impact",
        "position",
        "focus",
        "sanction",
        "ban",
        "tariff",
        "restriction",
        "consensus",
        "conference",
        "resolution",
        "collaboration",
        "effort",
        "treaty",
        "pact",
        "statement",
        "report",
        "convention",
        "coordination",
        "crackdown",
        "work",
        "information",
        "perspective",
        "policy",
        "stance",
        "pressure",
        "document",
        "deal",
        "engagement",
        "assault",
        "opinion",
        "exchange",
        "summit",
        "declaration",
        "action");
    put(
        "with",
        "cooperation",
        "relation",
        "relationship",
        "talk",
        "meeting",
        "dialogue",
        "partnership",
        "tie",
        "solidarity",
        "agreement",
        "negotiation",
        "conversation",
        "call",
        "consultation",
        "discussion",
        "contact",
        "collaboration",
        "coordination",
        "friendship",
        "engagement",
        "trade",
        "border",
        "deal",
        "war",
        "conflict",
        "alliance",
        "treaty",
        "interview",
        "encounter",
        "session",
        "compliance",
        "audience",
        "summit");
    put(
        "in",
        "interest",
        "role",
        "confidence",
        "belief",
        "participation",
        "investment",
        "war",
        "conflict",
        "crisis",
        "situation",
        "election",
        "change",
        "increase",
        "decline",
        "progress",
        "trust",
        "violence",
        "presence",
        "fighting",
        "development",
        "peace",
        "stability",
        "cooperation",
        "trade",
        "coup",
        "experience",
        "unrest",
        "growth",
        "transition",
        "rise",
        "operation",
        "engagement",
        "reform",
        "success",
        "difference",
        "atrocity");
    put(
        "about",
        "concern",
        "information",
        "question",
        "talk",
        "doubt",
        "discussion",
        "worry",
        "fear",
        "complaint",
        "conversation",
        "statement",
        "claim",
        "debate");
    put(
        "over",
        "concern",
        "tension",
        "dispute",
        "conflict",
        "sovereignty",
        "control",
        "talk",
        "disagreement",
        "dispute",
        "negotiation",
        "anger",
        "row",
        "differences",
        "worry");
    put(
        "against",
        "aggression",
        "war",
        "sanction",
        "attack",
        "fight",
        "violence",
        "threat",
        "struggle",
        "measure",
        "campaign",
        "operation",
        "action",
        "crime",
        "strike",
        "protest");
    put(
        "from",
        "withdrawal",
        "threat",
        "support",
        "delegation",
        "assistance",
        "representative",
        "leader",
        "minister",
        "official",
        "visitor",
        "message");
    put(
        "between",
        "talk",
        "meeting",
        "conflict",
        "relation",
        "relationship",
        "dialogue",
        "conversation",
        "agreement",
        "border",
        "difference",
        "cooperation",
        "war",
        "tension",
        "call",
        "partnership",
        "friendship",
        "tie",
        "negotiation",
        "summit",
        "trade",
        "encounter");
    put(
        "regarding",
        "concern",
        "agreement",
        "information",
        "talk",
        "discussion",
        "question",
        "view",
        "issue");
    put("toward", "progress", "step", "path", "policy", "effort", "commitment");
    put("towards", "progress", "step", "path", "policy", "effort", "commitment");
    put("among", "cooperation", "relation", "consensus", "talk", "coordination");
    put("at", "attack", "talk", "participation", "remark", "speech", "meeting");
    put("by", "visit", "attack", "invasion", "statement", "decision");
    put("as", "role", "status", "position", "recognition", "leadership");
  }

  private Valence() {}

  private static void put(String preposition, String... nouns) {
    for (String noun : nouns) {
      NOUNS.merge(noun, Set.of(preposition), Valence::union);
    }
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new java.util.HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }

  /** Whether a noun's meaning is completed by a phrase under the preposition. */
  static boolean takes(String noun, String preposition) {
    switch (preposition) {
      case "of", "such as", "including", "concerning":
        return true;
      default:
        return NOUNS.getOrDefault(noun, Set.of()).contains(preposition);
    }
  }
}

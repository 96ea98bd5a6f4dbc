package io.dragoman.event;

/**
 * What a speaker does in speaking, as the verb or noun of the statement tells.
 *
 * @since 0.1.0
 */
public enum StatementClass {
  /** Says, tells, notes. */
  STATE,
  /** Makes public: announces, confirms, declares. */
  ANNOUNCE,
  /** Gives weight: stresses, underscores. */
  STRESS,
  /** Stands by: reaffirms, reiterates, insists. */
  REAFFIRM,
  /** Owns up: acknowledges, admits, concedes. */
  ADMIT,
  /** Binds the speaker: pledges, vows. */
  PROMISE,
  /** Suggests: proposes, offers. */
  PROPOSE,
  /** Asks others to act: urges, calls for, demands. */
  CALL_FOR,
  /** Asks a question. */
  ASK,
  /** Warns or threatens. */
  WARN,
  /** Condemns, deplores, criticizes. */
  CONDEMN,
  /** Lays a deed at somebody's door: accuses, blames. */
  ACCUSE,
  /** Receives with approval: welcomes, supports. */
  WELCOME,
  /** Speaks well of: praises, hails. */
  PRAISE,
  /** Thanks. */
  THANK,
  /** Congratulates. */
  CONGRATULATE,
  /** Says that it is not so: denies, refutes. */
  DENY,
  /** Will not have it: rejects, refuses, opposes. */
  REJECT,
  /** Agrees or accepts. */
  AGREE,
  /** Gives voice to a feeling: expresses concern, regrets, mourns. */
  EXPRESS,
  /** Gives what the speaker thinks, expects or hopes. */
  OPINION
}

package io.dragoman.event;

/**
 * What a speaker does in speaking, as the verb or noun of the statement tells.
 *
 * @since 0.1.0
 */
public enum StatementClass {
  /** Says, tells, notes. */
  REPORT,
  /** Makes public: announces, confirms, declares. */
  ANNOUNCE,
  /** Gives weight: stresses, underscores. */
  EMPHASIZE,
  /** Stands by: reaffirms, reiterates, insists. */
  AFFIRM,
  /** Binds the speaker: pledges, vows. */
  PROMISE,
  /** Suggests: proposes, offers. */
  PROPOSE,
  /** Asks others to act: urges, calls for, demands. */
  REQUEST,
  /** Asks a question. */
  ASK,
  /** Warns or threatens. */
  WARN,
  /** Condemns, accuses, deplores. */
  CRITICIZE,
  /** Welcomes, thanks, congratulates. */
  PRAISE,
  /** Denies or rejects. */
  DENY,
  /** Agrees or accepts. */
  AGREE,
  /** Gives what the speaker thinks, hopes or fears. */
  OPINION
}

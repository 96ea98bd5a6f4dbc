package io.dragoman.parsers.lexicon;

/** The kinds of offices. */
public enum OfficeClass {
  /** President of a republic. */
  HEAD_OF_STATE,
  /** Prime minister, chancellor, premier. */
  HEAD_OF_GOVERNMENT,
  /** Vice president, deputy prime minister. */
  DEPUTY_HEAD,
  /** King, emir, crown prince and their families. */
  ROYAL,
  /** Minister of foreign affairs. */
  FOREIGN_MINISTER,
  /** Any other member of a cabinet. */
  MINISTER,
  /** Deputy and vice ministers, under and assistant secretaries. */
  DEPUTY_MINISTER,
  /** Security advisers, counsellors, chiefs of staff. */
  ADVISER,
  /** Ambassadors, consuls, heads of mission, permanent representatives. */
  DIPLOMAT,
  /** Special envoys and representatives, coordinators, negotiators, mediators. */
  ENVOY,
  /** Spokespersons and press secretaries. */
  SPOKESPERSON,
  /** Directors, department heads, officials without a higher class. */
  OFFICIAL,
  /** Speakers, senators, members of parliament. */
  LEGISLATOR,
  /** Judges, prosecutors, attorneys general of courts. */
  JUDGE,
  /** Officers and commanders. */
  MILITARY,
  /** Governors, mayors, heads of provinces. */
  REGIONAL,
  /** Leaders of parties and opposition. */
  PARTY_OFFICE,
  /** Pope, patriarchs, cardinals, imams. */
  RELIGIOUS,
  /** Secretaries-general and heads of international organizations. */
  ORGANISATION_HEAD,
  /** Heads of companies and banks. */
  BUSINESS,
  /** First ladies, spouses, widows of office holders. */
  RELATIVE,
  /** Journalists, scholars, activists: titles without office. */
  OTHER
}

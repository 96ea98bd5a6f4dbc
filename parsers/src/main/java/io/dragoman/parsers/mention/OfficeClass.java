package io.dragoman.parsers.mention;

/** What an office is for, as far as rules need it. */
public enum OfficeClass {
  /** President, king, emir, pope, governor-general. */
  HEAD_OF_STATE,
  /** Prime minister, chancellor, premier. */
  HEAD_OF_GOVERNMENT,
  /** Foreign minister, the secretary of state of the United States. */
  FOREIGN_MINISTER,
  /** Any other minister or member of a cabinet. */
  MINISTER,
  /** Deputies, under secretaries, state secretaries, directors of ministries. */
  SENIOR_OFFICIAL,
  /** Ambassadors, envoys, special representatives, heads of mission. */
  ENVOY,
  /** Spokespersons and press secretaries. */
  SPOKESPERSON,
  /** Advisers, aides, chiefs of staff. */
  ADVISER,
  /** The heads of international organisations and their officials. */
  INTERNATIONAL,
  /** Members and speakers of parliaments. */
  PARLIAMENT,
  /** Soldiers. */
  MILITARY,
  /** Mayors, governors, regional presidents. */
  LOCAL,
  /** Heads and members of parties and movements. */
  PARTY,
  /** Princes, princesses and others of a ruling house who hold no office named here. */
  ROYAL,
  /** Judges, clergy, heads of agencies and whoever else holds a public office. */
  OTHER
}

package io.dragoman.parsers.mention;

/** In which form the text speaks of a country. */
public enum CountryForm {
  /** By name, short or long: "Japan", "the People's Republic of China", "U.S.". */
  NAME,
  /** By adjective: "Japanese". */
  ADJECTIVE,
  /** By its people: "the Japanese", "Afghans". */
  DEMONYM,
  /** By its capital or a seat of government that speaks or acts: "Beijing said". */
  METONYM
}

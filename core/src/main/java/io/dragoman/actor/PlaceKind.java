package io.dragoman.actor;

/**
 * What sort of place it is.
 *
 * @since 0.1.0
 */
public enum PlaceKind {
  /** A city, town or village. */
  CITY,
  /** A building, base, airport or other spot. */
  SITE,
  /** A part of a country or of the world: a state, a province, a sea, a continent. */
  REGION,
  /** A whole country. */
  COUNTRY
}

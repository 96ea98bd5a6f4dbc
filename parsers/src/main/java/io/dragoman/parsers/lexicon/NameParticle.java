package io.dragoman.parsers.lexicon;

/**
 * A small word inside names: bin, van der, al-.
 *
 * @param phrase the particle
 * @param kind what it does
 */
public record NameParticle(String phrase, Kind kind) {

  /** What a particle does. */
  public enum Kind {
    /** Begins the family name: van, von, de la, al-. */
    FAMILY,
    /** Son or daughter of: bin, ibn, binti, ben. */
    PATRONYMIC,
    /** Joins two family names: y, e, i. */
    CONNECTOR
  }

  static NameParticle from(LexiconRow row) {
    return new NameParticle(row.phrase(), row.choice("kind", Kind.class));
  }
}

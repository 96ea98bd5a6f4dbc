package io.dragoman.time;

/** The sign behind an EDTF date that says how sure it is. */
enum EdtfQualifier {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  BOTH("%");

  private final String symbol;

  EdtfQualifier(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }

  boolean uncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  boolean approximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  EdtfQualifier and(EdtfQualifier other) {
    boolean uncertain = uncertain() || other.uncertain();
    boolean approximate = approximate() || other.approximate();
    if (uncertain) {
      return approximate ? BOTH : UNCERTAIN;
    }
    return approximate ? APPROXIMATE : NONE;
  }

  /** Returns the qualifier that a text ends in. */
  static EdtfQualifier endOf(String text) {
    for (EdtfQualifier qualifier : values()) {
      if (qualifier != NONE && text.endsWith(qualifier.symbol)) {
        return qualifier;
      }
    }
    return NONE;
  }
}

package io.dragoman.examples.cli;

/** The few styles of the printed dossier; plain where the output is not a terminal. */
enum Ink {
  PLAIN(false),
  COLOURED(true);

  private final boolean coloured;

  Ink(boolean coloured) {
    this.coloured = coloured;
  }

  static Ink of(Terminal terminal) {
    return terminal.styled() ? COLOURED : PLAIN;
  }

  String heading(String text) {
    return style("1;36", text);
  }

  String strong(String text) {
    return style("1", text);
  }

  String faint(String text) {
    return style("2", text);
  }

  String good(String text) {
    return style("32", text);
  }

  String unsure(String text) {
    return style("33", text);
  }

  String bad(String text) {
    return style("31", text);
  }

  private String style(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}

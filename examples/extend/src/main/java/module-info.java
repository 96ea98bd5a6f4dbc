/** An extension of the parser, as a named module. */
module io.dragoman.examples.extend {
  requires transitive io.dragoman.parsers;
  requires transitive io.dragoman.examples.records;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.dragoman.examples.extend;

  // The records are made and written by Jackson.
  opens io.dragoman.examples.extend to
      com.fasterxml.jackson.databind;

  provides io.dragoman.parsers.extension.ParserExtension with
      io.dragoman.examples.extend.ProtocolExtension;
}

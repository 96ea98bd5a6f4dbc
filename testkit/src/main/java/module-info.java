/** Assertions and conformance checks for the tests of those who use or extend Dragoman. */
module io.dragoman.testkit {
  requires transitive io.dragoman.core;
  requires transitive io.dragoman.parsers;
  requires transitive org.assertj.core;
  requires static transitive org.jspecify;

  exports io.dragoman.testkit;
}

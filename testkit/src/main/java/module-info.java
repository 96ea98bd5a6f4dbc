/** Assertions for the tests of those who use or extend Dragoman. */
module io.dragoman.testkit {
  requires transitive io.dragoman.core;
  requires transitive org.assertj.core;
  requires static transitive org.jspecify;

  exports io.dragoman.testkit;
}

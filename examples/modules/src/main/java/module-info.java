/** A named module that uses Dragoman, as an application on the module path would. */
module io.dragoman.examples.modules {
  requires io.dragoman.parsers;
  requires static org.jspecify;
}

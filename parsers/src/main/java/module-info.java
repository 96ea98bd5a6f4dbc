/** From the text of an article to a dossier of records. */
module io.dragoman.parsers {
  requires transitive io.dragoman.core;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.dragoman.parsers.language;
  exports io.dragoman.parsers.lexicon;
  exports io.dragoman.parsers.mention;
  exports io.dragoman.parsers.mention.time;
  exports io.dragoman.parsers.reference;
  exports io.dragoman.parsers.stage;
  exports io.dragoman.parsers.structure;
}

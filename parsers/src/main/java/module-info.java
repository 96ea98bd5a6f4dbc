/** From the text of an article to a dossier of records. */
module io.dragoman.parsers {
  requires java.xml;
  requires transitive io.dragoman.core;
  requires com.fasterxml.jackson.dataformat.csv;
  requires static net.sf.biweekly;
  requires static apache.mime4j.core;
  requires static com.rometools.rome;
  requires static jwarc;
  requires static org.apache.opennlp.tools;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires org.jsoup;

  exports io.dragoman.parsers;
  exports io.dragoman.parsers.agenda;
  exports io.dragoman.parsers.dossier;
  exports io.dragoman.parsers.event;
  exports io.dragoman.parsers.export;
  exports io.dragoman.parsers.extension;
  exports io.dragoman.parsers.language;
  exports io.dragoman.parsers.lexicon;
  exports io.dragoman.parsers.meeting;
  exports io.dragoman.parsers.mention;
  exports io.dragoman.parsers.mention.time;
  exports io.dragoman.parsers.reference;
  exports io.dragoman.parsers.source;
  exports io.dragoman.parsers.stage;
  exports io.dragoman.parsers.statement;
  exports io.dragoman.parsers.structure;
  exports io.dragoman.parsers.visit;

  uses io.dragoman.parsers.extension.ParserExtension;
}

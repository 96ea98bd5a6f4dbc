/**
 * The vocabulary of Dragoman: immutable records of diplomatic news, their dates, their evidence and
 * their JSON. Begin with {@link io.dragoman}. This module reads no text; {@code
 * io.dragoman.parsers} does.
 */
module io.dragoman.core {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires static transitive org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.dragoman;
  exports io.dragoman.actor;
  exports io.dragoman.dossier;
  exports io.dragoman.dossier.merge;
  exports io.dragoman.event;
  exports io.dragoman.json;
  exports io.dragoman.spi;
  exports io.dragoman.text;
  exports io.dragoman.time;

  opens io.dragoman to
      com.fasterxml.jackson.databind;
  opens io.dragoman.actor to
      com.fasterxml.jackson.databind;
  opens io.dragoman.dossier to
      com.fasterxml.jackson.databind;
  opens io.dragoman.event to
      com.fasterxml.jackson.databind;
  opens io.dragoman.text to
      com.fasterxml.jackson.databind;
  opens io.dragoman.time to
      com.fasterxml.jackson.databind;

  uses io.dragoman.spi.RecordTypeProvider;
}

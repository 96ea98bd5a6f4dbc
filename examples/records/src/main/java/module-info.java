/** Record types of a newsroom, as a named module. */
module io.dragoman.examples.records {
  requires transitive io.dragoman.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.dragoman.examples.records;

  // The records are made and written by Jackson.
  opens io.dragoman.examples.records to
      com.fasterxml.jackson.databind;

  provides io.dragoman.spi.RecordTypeProvider with
      io.dragoman.examples.records.NewsroomRecords;
}

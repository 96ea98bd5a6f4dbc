package io.dragoman.examples.records;

import io.dragoman.json.ExtraProperty;
import io.dragoman.spi.RecordType;
import io.dragoman.spi.RecordTypeProvider;
import java.util.List;

/** The record types of this newsroom, which {@code RecordTypes.discovered()} finds. */
public final class NewsroomRecords implements RecordTypeProvider {

  /** The desk that looks after a record: a property more on any record, without a type. */
  public static final ExtraProperty<String> DESK = ExtraProperty.of("newsroom-desk", String.class);

  /** Makes the provider; the service loader calls it. */
  public NewsroomRecords() {}

  @Override
  public List<RecordType> recordTypes() {
    return List.of(RecordType.of(TreatyVisit.class), RecordType.of(Sanction.class));
  }
}

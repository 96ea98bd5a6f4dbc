package io.dragoman.sample;

import io.dragoman.spi.RecordType;
import io.dragoman.spi.RecordTypeProvider;
import java.util.List;

/** The record types that a newsroom might add. */
public final class SampleRecordTypes implements RecordTypeProvider {

  @Override
  public List<RecordType> recordTypes() {
    return List.of(
        RecordType.of(TreatyVisit.class),
        RecordType.of(Sanction.class),
        RecordType.of(Movement.class));
  }
}

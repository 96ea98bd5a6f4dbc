package io.dragoman.examples.extend;

import io.dragoman.examples.records.TreatyVisit;
import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.ParserExtension;
import io.dragoman.parsers.extension.PlacedStage;
import io.dragoman.parsers.extension.Placement;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.LexiconBuilder;
import io.dragoman.spi.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** All that a newsroom needs to follow protocol, in one bundle. */
public final class ProtocolExtension implements ParserExtension {

  /** Makes the bundle; the service loader calls it. */
  public ProtocolExtension() {}

  @Override
  public String name() {
    return "protocol";
  }

  @Override
  public void addRows(LexiconBuilder rows) {
    try (InputStream offices = resource("protocol-offices.csv");
        InputStream ceremonies = resource("ceremonies.csv");
        InputStream toasts = resource("toasts.csv")) {
      rows.add("protocol-offices.csv", offices);
      rows.add(Ceremony.TABLE, "ceremonies.csv", ceremonies);
      rows.add(ToastWord.TABLE, "toasts.csv", toasts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return ProtocolExtension.class.getResourceAsStream(name);
  }

  @Override
  public List<PlacedStage> stages(Lexicon lexicon) {
    return List.of(
        new PlacedStage(
            new CeremonyStage(lexicon.table(Ceremony.TABLE)), Placement.after("language")));
  }

  @Override
  public List<FactExtractor> extractors(Lexicon lexicon) {
    return List.of(new ToastExtractor(lexicon.table(ToastWord.TABLE)), new SigningExtractor());
  }

  @Override
  public List<RecordType> recordTypes() {
    return List.of(RecordType.of(Toast.class), RecordType.of(TreatyVisit.class));
  }
}

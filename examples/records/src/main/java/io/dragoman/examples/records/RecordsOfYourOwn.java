package io.dragoman.examples.records;

import io.dragoman.actor.Country;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitLike;
import io.dragoman.json.DragomanJson;
import io.dragoman.spi.RecordTypes;
import io.dragoman.time.EventDate;
import java.io.PrintStream;

/** Makes records of all three kinds, writes them as JSON, and reads them again. */
public final class RecordsOfYourOwn {

  private RecordsOfYourOwn() {}

  static Dossier dossier() {
    return Dossier.builder()
        .addVisit(
            Visit.builder()
                .addVisitor(Official.of("Ana Paz"))
                .host(Country.of("PE"))
                .putExtra(NewsroomRecords.DESK.with("Americas"))
                .build())
        .addOther(
            TreatyVisit.builder()
                .addVisitor(Official.of("Leo Rey"))
                .host(Country.of("IS"))
                .date(EventDate.parse("2016-05"))
                .treaty("fisheries agreement")
                .inForceFrom(EventDate.year(2017))
                .build())
        .addOther(
            Sanction.builder()
                .imposedBy(Country.of("CA"))
                .addTarget(Organization.of("Northern Shipping"))
                .measure("asset freeze")
                .build())
        .build();
  }

  static void run(PrintStream out) {
    DragomanJson json = DragomanJson.of(RecordTypes.discovered());
    Dossier written = dossier();
    Dossier read = json.read(json.write(written), Dossier.class);
    if (!read.equals(written)) {
      throw new IllegalStateException("read back " + read + " instead of " + written);
    }
    for (VisitLike visit : read.facts(VisitLike.class)) {
      out.println(
          visit.type()
              + ": "
              + visit.visitors().get(0).name()
              + " to "
              + visit.host().map(Country::name).orElse("?")
              + NewsroomRecords.DESK.in(visit).map(desk -> " (" + desk + " desk)").orElse(""));
    }
    for (Sanction sanction : read.facts(Sanction.class)) {
      out.println(sanction.type() + ": " + json.write(sanction));
    }
  }

  /**
   * Runs the example; an exception ends it with a status other than 0.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    run(System.out);
  }
}

package io.dragoman.parsers.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.dragoman.actor.Official;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Visit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableExporterTest {

  @Test
  void anotherReaderFindsTheVisit() {
    NamedCsvRecord visit = read(RecordTable.VISITS, Samples.DOSSIER).get(0);

    assertThat(visit.getField("visitors")).isEqualTo("Tavita Leota");
    assertThat(visit.getField("visitors_with_office"))
        .isEqualTo("Tavita Leota (Foreign Minister, Samoa)");
    assertThat(visit.getField("host_code")).isEqualTo("PT");
    assertThat(visit.getField("places")).isEqualTo("Lisbon; Porto (2027-05-06)");
    assertThat(visit.getField("date")).isEqualTo("2027-05-04/2027-05-07");
    assertThat(visit.getField("start")).isEqualTo("2027-05-04");
    assertThat(visit.getField("end")).isEqualTo("2027-05-07");
    assertThat(visit.getField("status")).isEqualTo("PLANNED");
    assertThat(visit.getField("article")).isEqualTo("samoa-portugal");
    assertThat(visit.getField("published")).isEqualTo("2027-04-20");
    assertThat(visit.getField("found_by")).isEqualTo("travel-verb");
  }

  @Test
  void anInexactDateHasNoStartAndNoEnd() {
    NamedCsvRecord call = read(RecordTable.MEETINGS, Samples.DOSSIER).get(1);

    assertThat(call.getField("date")).isEqualTo("2027-06");
    assertThat(call.getField("start")).isEmpty();
    assertThat(call.getField("end")).isEmpty();
  }

  @Test
  void statementsAgendaAndOfficialsHaveTablesToo() {
    assertThat(read(RecordTable.STATEMENTS, Samples.DOSSIER).get(0).getField("content"))
        .isEqualTo("The ocean is our road,");
    assertThat(read(RecordTable.AGENDA, Samples.DOSSIER).get(0).getField("event"))
        .isEqualTo("Meeting: Tavita Leota, Inês Tavares");
    assertThat(read(RecordTable.OFFICIALS, Samples.DOSSIER).get(1).getField("title"))
        .isEqualTo("Prime Minister");
  }

  @ParameterizedTest
  @EnumSource(RecordTable.class)
  void tabsAndCommasSayTheSame(RecordTable table) {
    String tabs = TableExporter.tsv(table).toString(Samples.DOSSIER, List.of(Samples.ARTICLE));

    List<List<String>> fields =
        CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(tabs).stream()
            .map(NamedCsvRecord::getFields)
            .toList();
    assertThat(fields)
        .isEqualTo(read(table, Samples.DOSSIER).stream().map(NamedCsvRecord::getFields).toList());
    assertThat(tabs).endsWith("\n").doesNotContain("\r");
  }

  @Test
  void linesOfCsvEndAsTheStandardAsks() {
    String csv = csv(RecordTable.VISITS, Samples.DOSSIER);

    assertThat(csv.lines()).hasSize(2);
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"})
  void noCellIsAFormula(String name) {
    Dossier dossier =
        Dossier.builder()
            .addVisit(Visit.builder().addVisitor(Official.of(name)).purpose(name).build())
            .build();

    NamedCsvRecord visit = read(RecordTable.VISITS, dossier).get(0);
    assertThat(visit.getField("visitors")).startsWith("'").endsWith(name.strip());
    assertThat(visit.getField("purpose")).startsWith("'");
  }

  @Property
  void anyTextSurvivesInACell(@ForAll @StringLength(min = 1, max = 40) String text) {
    Dossier dossier = Dossier.builder().addVisit(Visit.builder().purpose(text).build()).build();

    NamedCsvRecord visit = read(RecordTable.VISITS, dossier).get(0);
    String cell = visit.getField("purpose");
    assertThat(cell).isEqualTo(Cell.of(text));
    assertThat(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0).isTrue();
  }

  private static List<NamedCsvRecord> read(RecordTable table, Dossier dossier) {
    return CsvReader.builder().ofNamedCsvRecord(csv(table, dossier)).stream().toList();
  }

  private static String csv(RecordTable table, Dossier dossier) {
    return TableExporter.csv(table).toString(dossier, List.of(Samples.ARTICLE));
  }
}

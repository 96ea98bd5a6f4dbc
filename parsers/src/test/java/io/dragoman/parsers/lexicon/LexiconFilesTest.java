package io.dragoman.parsers.lexicon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.actor.Country;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFilesTest {

  @TempDir private Path folder;

  @Test
  void addsRowsToATable() throws IOException {
    Path file = file("places.csv", "phrase,kind,country\nBundoran,CITY,IE\n");
    Lexicon lexicon = Lexicon.builder().add(file).build();
    assertThat(lexicon.places().valuesOf("Bundoran").get(0).country()).contains(Country.of("IE"));
    assertThat(lexicon.places().valuesOf("Oslo")).isNotEmpty();
  }

  @Test
  void namesTheTableInAComment() throws IOException {
    Path file = file("ours.csv", "# table: offices\nphrase,class\nsenior warden,OFFICIAL\n");
    assertThat(Lexicon.builder().add(file).build().offices().valuesOf("Senior Warden")).hasSize(1);
  }

  @Test
  void letsOwnRowsStandAloneForTheirPhrases() throws IOException {
    Path file = file("places.csv", "phrase,kind,country\nParis,CITY,US\n");
    Lexicon added = Lexicon.builder().add(file).build();
    Lexicon overridden = Lexicon.builder().override(file).build();
    assertThat(added.places().valuesOf("Paris").get(0).country()).contains(Country.of("FR"));
    assertThat(overridden.places().valuesOf("Paris"))
        .extracting(place -> place.country().orElseThrow())
        .containsExactly(Country.of("US"));
  }

  @Test
  void replacesAWholeTable() throws IOException {
    Path file = file("places.csv", "phrase,kind,country\nBundoran,CITY,IE\n");
    assertThat(Lexicon.builder().replace(file).build().places().entries()).hasSize(1);
  }

  @Test
  void readsATableOfTheCallersOwn() {
    record Ship(String name, String flag) {}
    TableType<Ship> ships =
        TableType.of("ships", List.of("flag"), row -> new Ship(row.phrase(), row.text("flag")));
    String csv = "phrase,flag,example\nAurora,NO,They met aboard the Aurora.\n";
    Lexicon lexicon = Lexicon.builder().add(ships, "ships.csv", csv).build();
    assertThat(lexicon.table(ships).entries()).containsExactly(new Ship("Aurora", "NO"));
    assertThat(lexicon.table(ships).failingExamples()).isEmpty();
  }

  @Test
  void saysWhichExampleFails() {
    String csv = "phrase,class,example\nharbour master,OFFICIAL,They met the mayor.\n";
    assertThat(Lexicon.builder().add("offices", csv).build().offices().failingExamples())
        .containsExactly("offices:2:25: 'harbour master' is not found in its example");
  }

  @Test
  void namesFileLineAndColumnOfAnUnknownValue() {
    assertThatThrownBy(() -> Lexicon.builder().add("places", "phrase,kind\nOz,TOWN\n").build())
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("places:2:4: 'TOWN' is none of [CITY, SITE, REGION");
  }

  @Test
  void namesACountryCodeThatDoesNotExist() {
    String csv = "phrase,kind,country\nOz,CITY,QQ\n";
    assertThatThrownBy(() -> Lexicon.builder().add("places", csv).build())
        .hasMessage("places:2:9: 'QQ' is no country code such as CN");
  }

  @Test
  void namesAColumnThatTheTableDoesNotHave() {
    assertThatThrownBy(() -> Lexicon.builder().add("places", "phrase,color\nOz,red\n"))
        .hasMessageStartingWith("places:1:8: table 'places' has no column 'color', only [phrase");
  }

  @Test
  void namesARowWithTooManyCells() {
    assertThatThrownBy(() -> Lexicon.builder().add("places", "phrase,kind\nOz,CITY,\n"))
        .hasMessage("places:2:1: 3 cells where the header has 2");
  }

  @Test
  void namesTheFirstOfTwoRowsThatAreAlike() {
    String csv = "phrase,kind\nOz,CITY\nOz,CITY\n";
    assertThatThrownBy(() -> Lexicon.builder().add("places", csv))
        .hasMessage("places:3:1: 'Oz' stands already in places:2");
  }

  @Test
  void namesAnUnknownTable() {
    assertThatThrownBy(() -> Lexicon.builder().add("ships", "phrase\nAurora\n"))
        .hasMessageStartingWith(
            "ships:1:1: no table is called 'ships'; there are [irregular-verbs");
  }

  @Test
  void refusesTwoTypesOfOneName() {
    TableType<String> places = TableType.of("places", List.of(), LexiconRow::phrase);
    assertThatThrownBy(() -> Lexicon.builder().add(places, "places.csv", "phrase\nOz\n"))
        .hasMessage("two table types are called 'places'");
  }

  @Test
  void refusesAnotherEncodingAtItsFirstByte() throws IOException {
    Path file = folder.resolve("places.csv");
    Files.write(file, "phrase,kind\nMalmö,CITY\n".getBytes(ISO_8859_1));
    assertThatThrownBy(() -> Lexicon.builder().add(file))
        .isInstanceOf(LexiconException.class)
        .hasMessage(file + ":2:5: byte 0xF6 is not UTF-8; save the file as UTF-8");
  }

  @Test
  void saysWhichFileCannotBeRead() {
    Path missing = folder.resolve("missing.csv");
    assertThatThrownBy(() -> Lexicon.builder().add(missing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(missing.toString());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}

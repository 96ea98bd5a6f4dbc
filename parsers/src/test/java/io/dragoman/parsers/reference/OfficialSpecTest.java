package io.dragoman.parsers.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Tenure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is an official, by which title, for which country: a sentence for each form. */
class OfficialSpecTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the office before the name
        "Kenyan Foreign Minister Alfred Mutua flew to Oslo.|Alfred Mutua|Foreign Minister|KE",
        "Norway's prime minister Jens Stoltenberg hosted a dinner.|Jens Stoltenberg|prime"
            + " minister|NO",
        "Prime Minister Holland of New Zealand arrived.|Holland|Prime Minister|NZ",
        "President of Kazakhstan Kassym-Jomart Tokayev spoke.|Kassym-Jomart Tokayev|President|KZ",
        "U.S. Special Envoy for Sudan Tom Perriello landed.|Tom Perriello|Special Envoy for"
            + " Sudan|US",
        "She met UK Minister of State for South Asia, North Africa, and the Middle East Tariq"
            + " Ahmad.|Tariq Ahmad|Minister of State for South Asia, North Africa, and the Middle"
            + " East|GB",
        "Under Secretary for Political Affairs Victoria Sampson spoke.|Victoria Sampson|Under"
            + " Secretary for Political Affairs|US",
        "Japanese Director-General for Asian and Oceanian Affairs Ono Keiichi came.|Ono"
            + " Keiichi|Director-General for Asian and Oceanian Affairs|JP",
        "Republic of Korea (ROK) First Vice Foreign Minister Choi Jong Kun agreed.|Choi Jong"
            + " Kun|First Vice Foreign Minister|KR",
        "Chinese State Councilor and Foreign Minister Qin Gang left.|Qin Gang|State Councilor and"
            + " Foreign Minister|CN",
        "Acting Bulgarian president Iliana Iotova spoke.|Iliana Iotova|Acting president|BG",
        // the office after the name
        "Petra Novak, the foreign minister of Slovenia, agreed.|Petra Novak|foreign minister|SI",
        "Ana Botin, Spanish Ambassador to Chile, agreed.|Ana Botin|Ambassador to Chile|ES",
        "Ruslan Aliev (Prime Minister of Kazakhstan) agreed.|Ruslan Aliev|Prime Minister|KZ",
        "Lam Akol, the Sudanese foreign minister, agreed.|Lam Akol|foreign minister|SD",
        // the name after a comma
        "The Peruvian president, Alberto Quispe, left Lima.|Alberto Quispe|president|PE",
        "The Russian Foreign Minister, Mr. Igor Ivanov, left.|Igor Ivanov|Foreign Minister|RU",
        "Deputy Prime Minister and Minister for Foreign Affairs of Thailand, H.E. Dr. Somchai Wong,"
            + " spoke.|Somchai Wong|Deputy Prime Minister and Minister for Foreign Affairs|TH",
        "He met the Diplomatic Advisor to Prime Minister Mechichi of Tunisia, Elyes"
            + " Ghariani.|Mechichi|Prime Minister|TN",
        "German Chancellor Karl Brandt's spokesman, Uwe Seib, agreed.|Uwe Seib|spokesman|DE",
        // names of the world
        "Qatari Emir Tamim bin Hamad Al Thani left.|Tamim bin Hamad Al Thani|Emir|QA",
        "Dutch Prime Minister Andreas A. M. van Agt left.|Andreas A. M. van Agt|Prime Minister|NL",
        "Portuguese Prime Minister Anibal Cavaco e Silva left.|Anibal Cavaco e Silva|Prime"
            + " Minister|PT",
        "Mexican President Miguel de la Madrid left.|Miguel de la Madrid|President|MX",
        "Jordan's King Abdullah II left.|Abdullah II|King|JO",
        "Egyptian President Abdel Fattah al-Sisi left.|Abdel Fattah al-Sisi|President|EG",
      })
  void findsTheOfficial(String text, String name, String title, String country) {
    Official official = officialNamed(Readings.of(text), name);
    assertThat(official.office().map(Office::title)).contains(title);
    assertThat(official.country().map(Country::code)).contains(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General Bolivar crossed the Andes two centuries ago.",
        "The Assad regime rejected the plan.",
        "Microsoft President Brad Smith opened the fair.",
        "He drove from King Khalid Military City to the coast.",
        "The fair was opened by Tesco's chief executive officer, Ken Murphy.",
        "They walked along Kennedy Avenue and past the Kennedy Center.",
      })
  void takesNobodyElseForAnOfficial(String text) {
    assertThat(Readings.of(text).references().officials()).isEmpty();
  }

  @Test
  void sharesAPluralTitleAmongSeveralNames() {
    Readings readings =
        Readings.of("Foreign Ministers Annika Berg of Sweden and Pierre Roux of France met.");
    assertThat(readings.references().officials())
        .extracting(o -> o.name() + "/" + o.office().orElseThrow().title() + "/" + code(o))
        .containsExactly("Annika Berg/Foreign Minister/SE", "Pierre Roux/Foreign Minister/FR");
  }

  @Test
  void lendsTheFirstOfficialsCountryToAList() {
    Readings readings =
        Readings.of(
            "She met Ukrainian Prime Minister Denys Koval, Foreign Minister Ivan Bilyk, and Deputy"
                + " Foreign Minister Olha Kravets.");
    assertThat(readings.references().officials())
        .hasSize(3)
        .allSatisfy(o -> assertThat(code(o)).isEqualTo("UA"));
  }

  @Test
  void takesTheCountryFromThePlaceThatIsSpokenOf() {
    Readings readings =
        Readings.of("In Botswana, the envoy will meet with President Mokgweetsi Dube.");
    assertThat(code(officialNamed(readings, "Mokgweetsi Dube"))).isEqualTo("BW");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what the text is about tells nothing of those who deal with other countries
        "Ambassador Ruth Hagen has ended her leave and is going back to Sudan.|Ruth Hagen|none",
        "Minister for the Sahel Tove Lindahl spoke about the drought in Niger. Niger has asked for"
            + " grain.|Tove Lindahl|none",
        "The African Union's special envoy, Moussa Traoré, was in Sudan. Sudan had invited"
            + " him.|Moussa Traoré|none",
        // nor of those whom a pronoun owns
        "Chadian President Idriss Saleh met Libyan President Omar Mansour in Tripoli. His"
            + " spokeswoman, Claire Nadji, said little.|Claire Nadji|none",
        // a spokesman speaks where he is at home, and for officials of his own
        "\"Japan is a friend,\" ministry spokesman Peter Otieno told reporters in"
            + " Nairobi.|Peter Otieno|KE",
        "Kenyan spokesman Peter Otieno said that Ambassador Lucy Wafula would come to Japan"
            + " later.|Lucy Wafula|KE",
        // those who come along are not of the country they come to
        "Chancellor Eva Brandt of Austria flew to Vietnam. She was accompanied by the Minister for"
            + " Trade, Jonas Kern.|Jonas Kern|none",
      })
  void leavesTheCountryOpenWhereNothingTellsIt(String text, String name, String country) {
    Readings readings = Readings.of(text);
    assertThat(code(officialNamed(readings, name))).isEqualTo(country);
  }

  @Test
  void takesWhomANamelessOfficialThanksForAStranger() {
    Readings readings =
        Readings.of(
            "Antonia Hale, Secretary of State\n\nThe Secretary thanked President Almeida and all"
                + " who had come together in Brasília.");
    assertThat(code(officialNamed(readings, "Almeida"))).isEqualTo("BR");
  }

  @Test
  void takesTheOfficialsOfAReportToBeOfThePlaceWhereItWasWritten() {
    Readings readings =
        Readings.of(
            "Portuguese president puts off tour\n\nLISBON — President Duarte Leal has put off his"
                + " visit to Ghana because of the floods in Portugal.\n\nA new date will be agreed"
                + " with the Ghanaian authorities. Foreign Minister Rita Bragança will go to"
                + " Dakar.");
    assertThat(code(officialNamed(readings, "Rita Bragança"))).isEqualTo("PT");
  }

  @Test
  void givesNoCountryToTheHeadsOfInternationalOrganizations() {
    Official official =
        officialNamed(Readings.of("UN Secretary-General Kofi Mensah spoke."), "Kofi Mensah");
    assertThat(official.country()).isEmpty();
    assertThat(official.office().flatMap(Office::organization).orElseThrow().name())
        .isEqualTo("UN");
  }

  @Test
  void tellsFormerHolders() {
    Official official =
        officialNamed(Readings.of("Former Polish President Jan Lis attended."), "Jan Lis");
    assertThat(official.office().flatMap(Office::tenure)).contains(Tenure.FORMER);
  }

  @Test
  void mergesMentionsAndKeepsTheFullestTitle() {
    Readings readings =
        Readings.of(
            "Secretary Hale left on Monday. Secretary of State Thomas Hale will be back on"
                + " Friday.");
    assertThat(readings.references().officials()).hasSize(1);
    Official official = officialNamed(readings, "Thomas Hale");
    assertThat(official.office().map(Office::title)).contains("Secretary of State");
    assertThat(official.aliases()).containsExactly("Hale");
  }

  @Test
  void keepsTwoPersonsOfOneFamilyNameApart() {
    Readings readings =
        Readings.of(
            "South Korean Foreign Minister Kim Sung-hwan met U.S. Ambassador Sung Kim. Ambassador"
                + " Kim welcomed the text.");
    assertThat(readings.references().officials())
        .extracting(Official::name)
        .containsExactly("Kim Sung-hwan", "Sung Kim");
  }

  private static Official officialNamed(Readings readings, String name) {
    List<Official> officials = readings.references().officials();
    return officials.stream()
        .filter(official -> official.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + officials));
  }

  private static String code(Official official) {
    return official.country().map(Country::code).orElse("none");
  }
}

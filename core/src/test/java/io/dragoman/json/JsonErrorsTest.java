package io.dragoman.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.event.GenericFact;
import io.dragoman.event.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonErrorsTest {

  private static final DragomanJson JSON = DragomanJson.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"visits":[{"type":"Visit","date":"2024-13"}]}           | /visits/0/date    | not a date: "2024-13" (13 is no month
          {"visits":[{"type":"Visit","host":{"code":"ZZ"}}]}       | /visits/0/host    | not a country: "ZZ"
          {"visits":[{"type":"Visit","host":{"name":"Peru"}}]}     | /visits/0/host    | a country has a code
          {"visits":[{"type":"Visit","status":"FLYING"}]}          | /visits/0/status  | "FLYING" is no VisitStatus, expected one of [PROPOSED, PLANNED
          {"visits":[{"type":"Visit","ordinal":{"number":0}}]}     | /visits/0/ordinal | counting begins with 1, but the number is 0
          {"visits":[{"type":"Visit","visitors":[null]}]}          | /visits/0         | null where a value is needed: visitors element
          {"visits":[{"type":"Visit","visitors":[{"name":"A"}]}]}  | /visits/0/visitors/0 | [type]
          {"visits":[{"type":"Visit","visitors":7}]}               | /visits/0/visitors | line 1, column
          {"visits":[{}]}                           | /visits/0         | the property "type" is missing
          {"visits":[{"type":"Meeting"}]}           | /visits/0         | a record of type "Meeting" is no Visit
          {"others":[{"by":"me"}]}                  | /others/0         | [type]
          {"others":["Toast"]}                      | /others/0         | no String-argument
          {"others":[{"type":" "}]}                 | /others/0         | the type of a fact must not be blank
          {"agenda":[{"type":"AgendaItem","topic":"trade"}]}            | /agenda/0         | [span]
          {"agenda":[{"type":"AgendaItem","topic":"t","span":{"begin":3,"end":1}}]} | /agenda/0/span | [3, 1)
          {"officials":[{"type":"Official","name":" "}]}              | /officials/0      | an official has a name
          {"articles":[{"publishedOn":"yesterday"}]} | /articles/0/publishedOn | yesterday
          """)
  void namesThePathAndTheProblem(String text, String path, String problem) {
    assertThatThrownBy(() -> JSON.read(text, Dossier.class))
        .isInstanceOf(RecordJsonException.class)
        .hasMessageStartingWith(path + ": ")
        .hasMessageContaining(problem)
        .satisfies(e -> assertThat(((RecordJsonException) e).path()).isEqualTo(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"type":"Visit"                 | end-of-input
          {"type":"Visit","type":"Visit"} | Duplicate field 'type'
          {"type":"Visit"} {}             | Trailing token
          null                            | null is no Fact
          []                              | Array value
          "Toast"                         | no String-argument
          ""                              | empty String
          """)
  void refusesWhatIsNoJsonOfARecord(String text, String problem) {
    assertThatThrownBy(() -> JSON.read(text, Fact.class))
        .isInstanceOf(RecordJsonException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void refusesAnUnknownPropertyOfAKnownName() {
    Visit visit = Visit.builder().foundBy("rule").putExtra("foundBy", IntNode.valueOf(1)).build();

    assertThatThrownBy(() -> JSON.write(visit))
        .isInstanceOf(RecordJsonException.class)
        .hasMessageContaining("foundBy");
  }

  @Test
  void refusesNestingWithoutEnd() {
    String text = "{\"type\":\"Toast\",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

    assertThatThrownBy(() -> JSON.read(text, Fact.class)).isInstanceOf(RecordJsonException.class);
  }

  @Test
  void aClassNameIsATypeLikeAnyOther() {
    String text = "{\"type\":\"java.lang.ProcessBuilder\",\"command\":[\"true\"]}";

    Fact fact = JSON.read(text, Fact.class);

    assertThat(fact).isInstanceOf(GenericFact.class);
    assertThat(JSON.write(fact)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@class", "@type", "@c"})
  void theNamesThatOtherMappersGiveClassesMeanNothing(String property) {
    String text = "{\"type\":\"Toast\",\"" + property + "\":\"java.net.URL\"}";

    assertThat(JSON.write(JSON.read(text, Fact.class))).isEqualTo(text);
  }

  @Test
  void refusesNumbersWithoutEnd() {
    String text = "{\"type\":\"Toast\",\"x\":" + "9".repeat(100_000) + "}";

    assertThatThrownBy(() -> JSON.read(text, Fact.class)).isInstanceOf(RecordJsonException.class);
  }

  @Test
  void refusesANumberWhoseDigitsWouldFillTheMemory() {
    String text = "{\"visits\":[{\"type\":\"Visit\",\"ordinal\":{\"number\":1e1000000000}}]}";

    assertThatThrownBy(() -> JSON.read(text, Dossier.class))
        .isInstanceOf(RecordJsonException.class);
  }
}

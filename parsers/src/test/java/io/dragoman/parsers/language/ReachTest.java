package io.dragoman.parsers.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.Article;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

  private static final LanguageStage LANGUAGE =
      new LanguageStage(StandardLanguageEngine.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They discussed the dam. | the dam",
        "They discussed the dam, the drought and new roads. | the dam, the drought and new roads",
        "They discussed the dam and signed a treaty. | the dam",
        "They discussed the dam while the crowd waited. | the dam",
        "They discussed the dam during a lunch. | the dam",
        "The dam was discussed. | The dam",
      })
  void theObjectReachesToWhatIsSurelyNotPartOfIt(String text, String expected) {
    assertThat(object(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"They met.", "They slept in Accra."})
  void aClauseWithoutObjectHasNone(String text) {
    assertThat(object(text)).isEmpty();
  }

  private static Optional<String> object(String text) {
    Analysis analysis = new StructureStage().apply(Analysis.of(Article.of(text)));
    Grammar grammar = LANGUAGE.apply(analysis).get(LanguageStage.GRAMMAR);
    Syntax syntax = grammar.syntax(grammar.sentences().get(0));
    Reach reach = new Reach(syntax, oblique -> oblique.preposition().equals("during"));
    return reach
        .object(syntax.clauses().get(0))
        .map(range -> syntax.sentence().span(range).in(text));
  }
}

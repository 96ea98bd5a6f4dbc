package io.dragoman.parsers.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnumerationTest {

  private static final LanguageStage LANGUAGE =
      new LanguageStage(StandardLanguageEngine.standard());

  @Test
  void nounPhrasesAfterCommasAndAndAreMembers() {
    assertThat(members("They discussed trade, migration and the crisis in Sudan."))
        .containsExactly("trade", "migration", "the crisis in Sudan");
  }

  @Test
  void gerundsAreMembers() {
    assertThat(
            members("They discussed reopening the bridge, easing visa rules and lifting tariffs."))
        .containsExactly("reopening the bridge", "easing visa rules", "lifting tariffs");
  }

  @Test
  void asWellAsDivides() {
    assertThat(members("They discussed the dam as well as the return of prisoners."))
        .containsExactly("the dam", "the return of prisoners");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tensions over Taiwan and the South China Sea",
        "ways to widen trade and curb migration",
        "regional security and prosperity",
        "the ceasefire"
      })
  void onePhraseStaysOne(String phrase) {
    assertThat(members("They discussed " + phrase + ".")).containsExactly(phrase);
  }

  @Test
  void wordsBeforeASharedHeadAreDividedAndTheHeadIsKept() {
    assertThat(members("They discussed trade, technology and security issues."))
        .containsExactly("trade", "technology", "security issues");
  }

  @Test
  void anEmptyRangeHasNoMembers() {
    Syntax syntax = read("They left.");

    assertThat(Enumeration.members(syntax, new TokenRange(1, 1))).isEmpty();
  }

  /** The members of what stands between the second word and the full stop. */
  private static List<String> members(String text) {
    Syntax syntax = read(text);
    TokenRange range = new TokenRange(2, syntax.sentence().size() - 1);
    return Enumeration.members(syntax, range).stream()
        .map(member -> syntax.sentence().span(member).in(text))
        .toList();
  }

  private static Syntax read(String text) {
    Analysis analysis = new StructureStage().apply(Analysis.of(Article.of(text)));
    Grammar grammar = LANGUAGE.apply(analysis).get(LanguageStage.GRAMMAR);
    return grammar.syntax(grammar.sentences().get(0));
  }
}

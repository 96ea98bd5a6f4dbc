package io.dragoman.parsers.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class NounPhraseTest {

  @Test
  void nameAfterAppositionKeepsItsOffice() {
    Syntax syntax = ParsedSentences.of("Kenya");
    int minister = Words.token(syntax, "minister");

    assertThat(Words.of(syntax.minimalNounPhrase(minister))).isEqualTo("Kenya 's foreign minister");
    assertThat(Words.of(syntax.appositions(minister))).containsExactly("Alice Wanjiru");
    assertThat(Words.of(syntax.appositions(Words.token(syntax, "Alice"))))
        .containsExactly("Kenya 's foreign minister");
    assertThat(Words.of(syntax.possessor(minister))).isEqualTo("Kenya");
  }

  @Test
  void titleBeforeANameIsInApposition() {
    Syntax syntax = ParsedSentences.of("\" We want peace");
    int name = Words.token(syntax, "Jonas");

    assertThat(Words.of(syntax.minimalNounPhrase(name))).isEqualTo("Foreign Minister Jonas Berg");
    assertThat(Words.of(syntax.appositions(name))).containsExactly("Foreign Minister");
  }

  @Test
  void membersOfAListOfTopics() {
    Syntax syntax = ParsedSentences.of("Kenya");
    Phrase topics = syntax.nounPhrase(Words.token(syntax, "fisheries"));

    assertThat(Words.of(syntax.conjuncts(topics)))
        .containsExactly("fisheries", "security", "trade");
  }

  @Test
  void membersThatShareTheirLastWord() {
    Syntax syntax = ParsedSentences.of("The group discussed");
    Phrase object = ParsedSentences.clause(syntax, "discuss").object().orElseThrow();

    assertThat(Words.of(syntax.conjuncts(object)))
        .containsExactly("trade", "technology", "security issues");
  }

  @Test
  void namesInAListAreNoAppositions() {
    Syntax syntax = ParsedSentences.of("Ann Lee");
    Phrase subject = ParsedSentences.clause(syntax, "accompany").subject().orElseThrow();

    assertThat(Words.of(syntax.conjuncts(subject)))
        .containsExactly("Ann Lee", "Tom Roe", "Eva Berg");
  }

  @Test
  void topicIsNoConjunctOfACountry() {
    Syntax syntax = ParsedSentences.of("Presidents Maria");
    Phrase object = ParsedSentences.clause(syntax, "discuss").object().orElseThrow();

    assertThat(Words.of(syntax.conjuncts(object)))
        .containsExactly("the war in Sudan", "tensions over water", "the price of grain");
  }

  @Test
  void sharedTitleStaysWithTheFirstName() {
    Syntax syntax = ParsedSentences.of("Presidents Maria");
    Phrase subject = ParsedSentences.clause(syntax, "discuss").subject().orElseThrow();

    assertThat(Words.of(syntax.conjuncts(subject)))
        .containsExactly("Presidents Maria Silva", "Okello");
  }

  @Test
  void modifiersOfAnEventThatIsHeld() {
    Syntax syntax = ParsedSentences.of("Talks with Li");

    assertThat(syntax.modifiers(Words.token(syntax, "Talks")))
        .extracting(Clause.Oblique::preposition, oblique -> Words.of(oblique.phrase()))
        .containsExactly(tuple("with", "Li"), tuple("in", "Doha"));
  }

  @Test
  void headOfARangeIsTheTokenNearestToTheRoot() {
    Syntax syntax = ParsedSentences.of("Kenya");

    assertThat(syntax.headOf(new TokenRange(0, 4))).isEqualTo(Words.token(syntax, "minister"));
    assertThat(syntax.headOf(new TokenRange(5, 7))).isEqualTo(Words.token(syntax, "Alice"));
  }

  @Test
  void clauseAroundAToken() {
    Syntax syntax = ParsedSentences.of("Kenya");

    assertThat(syntax.clauseAround(Words.token(syntax, "security")).map(Clause::lemma))
        .contains("discuss");
    assertThat(syntax.clauseAt(Words.token(syntax, "security"))).isEmpty();
  }
}

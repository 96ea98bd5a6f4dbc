package io.dragoman.parsers.language;

import static io.dragoman.parsers.language.ParsedSentences.clause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dragoman.parsers.language.Clause.Oblique;
import io.dragoman.parsers.language.Clause.Role;
import io.dragoman.parsers.language.Clause.Tense;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseTest {

  private static List<String> content(Syntax syntax, String lemma) {
    return Words.ranges(syntax.sentence(), clause(syntax, lemma).content());
  }

  @Test
  void subjectWithItsAppositionAndObject() {
    Clause visit = clause(ParsedSentences.of("Kenya"), "visit");

    assertThat(Words.of(visit.subject())).isEqualTo("Kenya 's foreign minister , Alice Wanjiru");
    assertThat(Words.of(visit.object())).isEqualTo("Oslo");
    assertThat(Words.of(visit.obliques("on"))).containsExactly("Monday");
    assertThat(visit.tense()).isEqualTo(Tense.FUTURE);
    assertThat(visit.modal()).contains("will");
    assertThat(visit.role()).isEqualTo(Role.MAIN);
  }

  @Test
  void subjectOfAnInfinitiveOfPurposeIsShared() {
    Clause discuss = clause(ParsedSentences.of("Kenya"), "discuss");

    assertThat(Words.of(discuss.subject())).isEqualTo("Kenya 's foreign minister , Alice Wanjiru");
    assertThat(discuss.marker()).contains("to");
    assertThat(discuss.role()).isEqualTo(Role.ADVERBIAL);
    assertThat(discuss.governor().map(Clause::lemma)).contains("visit");
  }

  @Test
  void subjectOfAConjunctIsShared() {
    Clause sign = clause(ParsedSentences.of("The two presidents met"), "sign");

    assertThat(Words.of(sign.subject())).isEqualTo("The two presidents");
    assertThat(Words.of(sign.object())).isEqualTo("a treaty on water");
    assertThat(sign.role()).isEqualTo(Role.CONJUNCT);
    assertThat(sign.conjuncts()).extracting(Clause::lemma).containsExactly("meet");
  }

  @Test
  void passiveHasAnAgentAndAPatient() {
    Clause receive = clause(ParsedSentences.of("The envoy was received"), "receive");

    assertThat(receive.passive()).isTrue();
    assertThat(Words.of(receive.agent())).isEqualTo("King Harald");
    assertThat(Words.of(receive.patient())).isEqualTo("The envoy");
    assertThat(receive.tense()).isEqualTo(Tense.PAST);
  }

  @Test
  void relativePronounIsReplacedByItsAntecedent() {
    Syntax syntax = ParsedSentences.of("The ministers who visited");

    assertThat(Words.of(clause(syntax, "visit").subject())).isEqualTo("The ministers");
    assertThat(Words.of(clause(syntax, "praise").subject()))
        .isEqualTo("The ministers who visited Quito");
  }

  @Test
  void relativeClauseTakesItsObjectFromOutside() {
    Clause announce = clause(ParsedSentences.of("The plan he announced"), "announce");

    assertThat(Words.of(announce.object())).isEqualTo("The plan");
    assertThat(announce.role()).isEqualTo(Role.ADNOMINAL);
  }

  @Test
  void objectOfAControlVerbDoesWhatTheInfinitiveSays() {
    Syntax syntax = ParsedSentences.of("The chancellor urged");

    assertThat(Words.of(clause(syntax, "send").subject())).isEqualTo("Peru");
    assertThat(content(syntax, "urge")).containsExactly("Peru to send observers");
  }

  @Test
  void negationByYetAndByNot() {
    assertThat(clause(ParsedSentences.of("The delegation has yet"), "visit").negated()).isTrue();
    assertThat(clause(ParsedSentences.of("The premier did not"), "meet").negated()).isTrue();
    assertThat(clause(ParsedSentences.of("No meeting"), "plan").negated()).isTrue();
    assertThat(clause(ParsedSentences.of("The two presidents"), "meet").negated()).isFalse();
  }

  @Test
  void personToldIsNoPartOfWhatIsSaid() {
    Syntax syntax = ParsedSentences.of("The spokesman told");
    Clause tell = clause(syntax, "tell");

    assertThat(Words.of(tell.indirectObject())).isEqualTo("reporters");
    assertThat(tell.object()).isEmpty();
    assertThat(content(syntax, "tell")).containsExactly("the visit would be postponed");
    assertThat(tell.complement().map(Clause::lemma)).contains("postpone");
  }

  @Test
  void speakerAfterTheVerbIsItsSubject() {
    Syntax syntax = ParsedSentences.of("\" We want peace");

    assertThat(Words.of(clause(syntax, "say").subject())).isEqualTo("Foreign Minister Jonas Berg");
    assertThat(content(syntax, "say")).containsExactly("We want peace");
  }

  @Test
  void speechInTheMiddleBreaksWhatIsSaidInTwo() {
    Syntax syntax = ParsedSentences.of("The harbour will reopen");

    assertThat(clause(syntax, "say").role()).isEqualTo(Role.PARATAXIS);
    assertThat(content(syntax, "say"))
        .containsExactly("The harbour will reopen", "and trade will grow");
  }

  @Test
  void secondThatClauseIsPartOfWhatIsSaid() {
    assertThat(content(ParsedSentences.of("The minister said the harbour"), "say"))
        .containsExactly("the harbour would reopen and that trade would grow");
  }

  @Test
  void thatClauseIsNoneOfTheTimeBeforeIt() {
    assertThat(content(ParsedSentences.of("The senator said earlier"), "say"))
        .containsExactly("he would go to Bogota");
  }

  @Test
  void contentOfANounCommitmentIsComplete() {
    assertThat(content(ParsedSentences.of("She reaffirmed"), "reaffirm"))
        .containsExactly("her commitment to protecting the lake");
  }

  @Test
  void contentUnderAPreposition() {
    assertThat(content(ParsedSentences.of("Minister Okoye called"), "call"))
        .containsExactly("an early ceasefire in the valley");
  }

  @Test
  void underSecretaryIsNoPreposition() {
    Clause travel = clause(ParsedSentences.of("Under Secretary"), "travel");

    assertThat(Words.of(travel.subject())).isEqualTo("Under Secretary Tom Roe");
    assertThat(Words.of(travel.obliques("to"))).containsExactly("Accra");
  }

  @Test
  void actingSecretaryIsNoVerb() {
    Syntax syntax = ParsedSentences.of("Acting Secretary");

    assertThat(syntax.clauses()).hasSize(1);
    assertThat(Words.of(clause(syntax, "arrive").subject())).isEqualTo("Acting Secretary Ana Ruiz");
  }

  @Test
  void infinitiveOfAHeadlineSpeaksOfTheFuture() {
    Clause visit = clause(ParsedSentences.of("Minister to visit"), "visit");

    assertThat(Words.of(visit.subject())).isEqualTo("Minister");
    assertThat(visit.tense()).isEqualTo(Tense.FUTURE);
    assertThat(visit.obliques())
        .extracting(Oblique::preposition, oblique -> Words.of(oblique.phrase()))
        .containsExactly(tuple("", "next week"));
  }

  @Test
  void participleBeforeANounIsAnAdjective() {
    Syntax syntax = ParsedSentences.of("The talks will cover");

    assertThat(Words.of(clause(syntax, "cover").object())).isEqualTo("pressing topics");
    assertThat(syntax.clauses()).hasSize(1);
  }

  @Test
  void prepositionOfSeveralWords() {
    Clause meet = clause(ParsedSentences.of("They met on the sidelines"), "meet");

    assertThat(Words.of(meet.obliques("on the sidelines of")))
        .containsExactly("the summit in Doha");
  }

  @Test
  void subjectOfAComplementOfAPassive() {
    Syntax syntax = ParsedSentences.of("The prime minister is expected");

    assertThat(Words.of(clause(syntax, "travel").subject())).isEqualTo("The prime minister");
    assertThat(clause(syntax, "expect").complement().map(Clause::lemma)).contains("travel");
  }

  @Test
  void particleBelongsToTheLemma() {
    Clause postpone = clause(ParsedSentences.of("The president put off"), "put off");

    assertThat(postpone.particle()).contains("off");
    assertThat(Words.of(postpone.object())).isEqualTo("his trip to Malta");
    assertThat(Words.of(postpone.sentence(), postpone.verbGroup())).isEqualTo("put off");
  }

  @Test
  void subjectOfAParticipleIsShared() {
    Clause call = clause(ParsedSentences.of("The minister left Hanoi"), "call");

    assertThat(Words.of(call.subject())).isEqualTo("The minister");
    assertThat(call.tense()).isEqualTo(Tense.NON_FINITE);
  }

  @Test
  void modalOfAConjunct() {
    Clause sign = clause(ParsedSentences.of("The leaders plan"), "sign");

    assertThat(sign.modal()).contains("may");
    assertThat(Words.of(sign.subject())).isEqualTo("The leaders");
  }

  @Test
  void agentOfAPassiveRelativeClause() {
    Clause invite = clause(ParsedSentences.of("The queen"), "invite");

    assertThat(Words.of(invite.agent())).isEqualTo("Denmark");
    assertThat(Words.of(invite.patient())).isEqualTo("The queen");
    assertThat(invite.tense()).isEqualTo(Tense.PERFECT);
  }

  @Test
  void whoeverIsCalledOnDoesWhatTheInfinitiveSays() {
    Clause mediate = clause(ParsedSentences.of("The foreign ministry accused"), "mediate");

    assertThat(Words.of(mediate.subject())).isEqualTo("Ghana");
  }

  @Test
  void extentHasNoOuterPunctuation() {
    Syntax syntax = ParsedSentences.of("The two presidents met");

    assertThat(Words.of(syntax.sentence(), clause(syntax, "meet").extent()))
        .isEqualTo("The two presidents met in Lima and signed a treaty on water");
    assertThat(Words.of(syntax.sentence(), clause(syntax, "sign").extent()))
        .isEqualTo("signed a treaty on water");
  }
}

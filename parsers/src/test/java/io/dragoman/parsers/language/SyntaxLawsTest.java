package io.dragoman.parsers.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Whatever tree an engine delivers: answers, never an exception, and phrases around their heads.
 */
class SyntaxLawsTest {

  private static final String[] WORDS =
      ("the minister said , that “ he ” will visit to Under Secretary of State Acting pressing and "
              + "or in on Monday with which who 's ( ) . not yet today and Roe shared called")
          .split(" ");

  private static final String[] PENN =
      "NN NNP NNS VBD VBG VBN VB VBZ IN DT PRP WP WDT POS MD TO JJ RB , CC CD".split(" ");

  @Property(tries = 2000)
  void everyQuestionHasAnAnswer(@ForAll @IntRange(min = 1, max = 14) int size, @ForAll long seed) {
    RandomTree tree = new RandomTree(size, new Random(seed));
    check(Syntax.of(tree.sentence, tree, Optional.of(tree)));
    check(Syntax.of(tree.sentence, tree, Optional.empty()));
  }

  private static void check(Syntax syntax) {
    int size = syntax.sentence().size();
    for (int i = 0; i < size; i++) {
      Phrase phrase = syntax.nounPhrase(i);
      assertThat(phrase.range().contains(i)).isTrue();
      assertThat(syntax.minimalNounPhrase(i).range().contains(i)).isTrue();
      syntax.conjuncts(phrase).forEach(SyntaxLawsTest::check);
      syntax.appositions(i).forEach(SyntaxLawsTest::check);
      syntax.modifiers(i).forEach(modifier -> check(modifier.phrase()));
      syntax.possessor(i).ifPresent(SyntaxLawsTest::check);
      assertThat(syntax.headOf(new TokenRange(i, size))).isBetween(i, size - 1);
      assertThat(syntax.lemma(i)).isNotEmpty();
      syntax.clauseAround(i);
    }
    syntax.clauses().forEach(SyntaxLawsTest::check);
  }

  private static void check(Phrase phrase) {
    assertThat(phrase.range().contains(phrase.head())).isTrue();
    assertThat(phrase.range().end()).isLessThanOrEqualTo(phrase.sentence().size());
  }

  private static void check(Clause clause) {
    assertThat(clause.lemma()).isNotEmpty();
    assertThat(clause.verbGroup().contains(clause.predicate())).isTrue();
    assertThat(clause.extent().contains(clause.predicate())).isTrue();
    clause.subject().ifPresent(SyntaxLawsTest::check);
    clause.agent().ifPresent(SyntaxLawsTest::check);
    clause.patient().ifPresent(SyntaxLawsTest::check);
    clause.indirectObject().ifPresent(SyntaxLawsTest::check);
    clause.obliques().forEach(oblique -> check(oblique.phrase()));
    clause.content().forEach(range -> assertThat(range.length()).isPositive());
    assertThat(clause.conjuncts()).doesNotContain(clause);
    assertThat(clause.tense()).isNotNull();
    assertThat(clause.role()).isNotNull();
    clause.negated();
    clause.modal();
    clause.marker();
    clause.adverbs();
    clause.complement();
    clause.governor();
  }

  private static final class RandomTree implements Tags, Tree {
    private static final Relation[] RELATIONS = Relation.values();
    private static final Upos[] UPOS = Upos.values();

    private final Sentence sentence;
    private final int[] heads;
    private final String[] relations;
    private final Upos[] upos;
    private final String[] penn;

    RandomTree(int size, Random random) {
      heads = new int[size];
      relations = new String[size];
      upos = new Upos[size];
      penn = new String[size];
      List<Token> tokens = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        String word = WORDS[random.nextInt(WORDS.length)];
        tokens.add(new Token(i, i * 12, i * 12 + word.length(), word, Folding.fold(word)));
        heads[i] = random.nextInt(size + 1) - 1;
        relations[i] =
            RELATIONS[random.nextInt(RELATIONS.length)]
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', ':');
        upos[i] = random.nextInt(3) == 0 ? Upos.VERB : UPOS[random.nextInt(UPOS.length)];
        penn[i] = PENN[random.nextInt(PENN.length)];
      }
      sentence = new Sentence(0, 0, tokens);
    }

    @Override
    public int size() {
      return heads.length;
    }

    @Override
    public int head(int token) {
      return heads[token];
    }

    @Override
    public String relation(int token) {
      return relations[token];
    }

    @Override
    public Upos upos(int token) {
      return upos[token];
    }

    @Override
    public String penn(int token) {
      return penn[token];
    }
  }
}

package io.dragoman.parsers.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.parsers.language.model.ModelFormatException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardLanguageEngineTest {

  private final StandardLanguageEngine engine = StandardLanguageEngine.standard();

  @Test
  void aPlainSentence() {
    Sentence sentence = sentence("The president of Ghana will visit Lisbon on Monday .");

    Tags tags = engine.tag(sentence);
    Tree tree = engine.parse(sentence, tags).orElseThrow();

    assertThat(tags.upos(0)).isEqualTo(Upos.DET);
    assertThat(tags.upos(3)).isEqualTo(Upos.PROPN);
    assertThat(tags.penn(5)).isEqualTo("VB");
    assertThat(tree.head(5)).isEqualTo(-1);
    assertThat(tree.relation(5)).isEqualTo("root");
    assertThat(tree.head(1)).isEqualTo(5);
    assertThat(tree.relation(1)).isEqualTo("nsubj");
    assertThat(tree.head(6)).isEqualTo(5);
    assertThat(tree.relation(6)).isEqualTo("obj");
  }

  @Test
  void aQuotationBeforeItsSpeaker() {
    Sentence sentence = sentence("\" Nothing has been decided yet , \" said Pavel Horak .");

    Tree tree = engine.parse(sentence, engine.tag(sentence)).orElseThrow();

    assertThat(tree.head(4)).isEqualTo(8);
    assertThat(tree.relation(4)).isEqualTo("ccomp");
    assertThat(tree.head(9)).isEqualTo(8);
    assertThat(tree.relation(9)).isEqualTo("nsubj");
    assertThat(tree.relation(10)).isEqualTo("flat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "- - - ; ; ( ) \" '",
        "1 2 3 4 5 6 7",
        "\u4f60\u597d \u0645\u0631\u062d\u0628\u0627 \ud83c\uddf0\ud83c\uddea \u0000",
        "MINISTERS MEET IN RABAT"
      })
  void oddSentencesGetTrees(String text) {
    assertIsTree(sentence(text));
  }

  @Test
  void oneHugeToken() {
    assertIsTree(sentence("a" + "b".repeat(100_000)));
  }

  @Test
  void aSentenceOfTenThousandTokens() {
    assertIsTree(sentence(String.join(" ", Collections.nCopies(2_500, "trade , aid and"))));
  }

  @Test
  void otherTagsAreHeard() {
    Sentence sentence = sentence("They plan visits .");
    List<String> penn = List.of("PRP", "UNHEARD-OF", "NNS", ".");

    Tags foreign =
        new Tags() {
          @Override
          public int size() {
            return penn.size();
          }

          @Override
          public Upos upos(int token) {
            return List.of(Upos.PRON, Upos.VERB, Upos.NOUN, Upos.PUNCT).get(token);
          }

          @Override
          public String penn(int token) {
            return penn.get(token);
          }
        };

    assertThat(engine.parse(sentence, foreign).orElseThrow().head(1)).isEqualTo(-1);
  }

  @Test
  void tagsOfAnotherSentenceAreRefused() {
    Tags tags = engine.tag(sentence("They met ."));

    assertThatThrownBy(() -> engine.parse(sentence("They met again ."), tags))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 tags for 4 tokens");
  }

  @Test
  void manyThreadsGetTheSameAnswers() {
    List<Sentence> sentences =
        List.of(
            sentence("Envoys from Chad and Niger agreed to reopen the border crossing ."),
            sentence("He said he would not attend the summit in Quito next week ."),
            sentence("Talks between the two sides , which began in May , have stalled ."));
    List<String> alone = sentences.stream().map(this::answer).toList();

    List<List<String>> together =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> sentences.stream().map(this::answer).toList())
            .toList();

    assertThat(together).allSatisfy(answers -> assertThat(answers).isEqualTo(alone));
  }

  @Test
  void aForeignModelIsRefusedByName() {
    byte[] bytes = "no model".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(
            () -> StandardLanguageEngine.read(new ByteArrayInputStream(bytes), "bad.model"))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("bad.model");
  }

  private String answer(Sentence sentence) {
    Tags tags = engine.tag(sentence);
    Tree tree = engine.parse(sentence, tags).orElseThrow();
    return IntStream.range(0, sentence.size())
        .mapToObj(i -> tags.penn(i) + " " + tree.head(i) + " " + tree.relation(i))
        .collect(Collectors.joining("\n"));
  }

  private void assertIsTree(Sentence sentence) {
    Tags tags = engine.tag(sentence);
    Tree tree = engine.parse(sentence, tags).orElseThrow();

    assertThat(tags.size()).isEqualTo(sentence.size());
    int[] heads = IntStream.range(0, sentence.size()).map(tree::head).toArray();
    assertThat(Arrays.stream(heads).filter(head -> head < 0).count()).isEqualTo(1);
    int[] depth = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      assertThat(tree.relation(i).equals("root")).isEqualTo(heads[i] < 0);
      List<Integer> way = new ArrayList<>();
      for (int up = i; up >= 0 && depth[up] == 0; up = heads[up]) {
        way.add(up);
        assertThat(way).hasSizeLessThanOrEqualTo(heads.length);
      }
      way.forEach(step -> depth[step] = 1);
    }
  }

  private static Sentence sentence(String spaced) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String form : spaced.split(" ")) {
      int end = begin + form.length();
      tokens.add(new Token(tokens.size(), begin, end, form, Folding.fold(form)));
      begin = end + 1;
    }
    return new Sentence(0, 0, tokens);
  }
}

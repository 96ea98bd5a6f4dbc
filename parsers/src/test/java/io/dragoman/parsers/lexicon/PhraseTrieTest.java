package io.dragoman.parsers.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

  private final PhraseTrie<String> trie =
      PhraseTrie.<String>builder()
          .add("Guinea", "GN")
          .add("Guinea-Bissau", "GW")
          .add("Côte d'Ivoire", "CI")
          .add("U.S.", "US")
          .add("Turkey", "TR")
          .add("foreign minister", "minister")
          .add("president", "head")
          .build();

  @Test
  void prefersTheLongestPhrase() {
    assertThat(found("He flew from Guinea-Bissau to Guinea.")).containsExactly("GW", "GN");
  }

  @Test
  void doesNotMindHyphensApostrophesAndDiacritics() {
    assertThat(found("Cote d’Ivoire and Guinea Bissau agreed.")).containsExactly("CI", "GW");
    assertThat(trie.findAll(PhraseText.of(List.of("Guinea", "-", "Bissau")))).hasSize(1);
  }

  @Test
  void asksForTheCapitalsOfThePhraseOnly() {
    assertThat(found("The Foreign Minister told us of the turkey.")).containsExactly("minister");
    assertThat(found("TURKEY'S FOREIGN MINISTER IN US TALKS"))
        .containsExactly("TR", "minister", "US");
  }

  @Test
  void looksAtNoCapitalsWhenToldSo() {
    PhraseTrie<String> any =
        PhraseTrie.<String>builder().ignoringCase().add("Turkey", "TR").build();
    assertThat(any.valuesOf("turkey")).containsExactly("TR");
  }

  @Test
  void findsAPhraseBesideAnAffix() {
    assertThat(found("The ex-president met the president-elect.")).containsExactly("head", "head");
    assertThat(found("The vice-presidential race")).isEmpty();
  }

  @Test
  void beginsAndEndsAtTokens() {
    PhraseMatch<String> match =
        trie.findAll(PhraseText.ofText("In the U.S. he met Guinea's envoy.")).get(1);
    assertThat(match.begin()).isEqualTo(5);
    assertThat(match.end()).isEqualTo(6);
  }

  @Test
  void keepsAllValuesOfAPhraseInTheirOrder() {
    PhraseTrie<String> georgia =
        PhraseTrie.<String>builder().add("Georgia", "GE").add("Georgia", "US").build();
    assertThat(georgia.valuesOf("Georgia")).containsExactly("GE", "US");
    assertThat(georgia.size()).isEqualTo(2);
  }

  @Test
  void refusesAPhraseWithoutWords() {
    assertThatThrownBy(() -> PhraseTrie.<String>builder().add(" - ", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a phrase without words: ' - '");
  }

  @Property
  void findsEveryPhraseThatWasAdded(
      @ForAll @Size(min = 1, max = 40) List<@AlphaChars @StringLength(min = 1, max = 3) String> words) {
    PhraseTrie.Builder<Integer> builder = PhraseTrie.builder();
    for (int i = 0; i < words.size(); i++) {
      builder.add(words.get(i) + " " + words.get(words.size() - 1 - i), i);
    }
    PhraseTrie<Integer> built = builder.build();
    for (int i = 0; i < words.size(); i++) {
      assertThat(built.valuesOf(words.get(i) + " " + words.get(words.size() - 1 - i))).contains(i);
    }
  }

  @Property
  void neverFailsOnAnyTokens(@ForAll List<String> tokens) {
    PhraseText text = PhraseText.of(tokens);
    for (PhraseMatch<String> match : trie.findAll(text)) {
      assertThat(match.end()).isBetween(match.begin() + 1, tokens.size());
    }
  }

  private List<String> found(String sentence) {
    return trie.findAll(PhraseText.ofText(sentence)).stream().map(PhraseMatch::value).toList();
  }
}

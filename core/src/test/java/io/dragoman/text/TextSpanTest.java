package io.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextSpanTest {

  @Test
  void marksCharactersOfAText() {
    assertThat(TextSpan.of(7, 14).in("He met Wang Yi.")).isEqualTo("Wang Yi");
    assertThat(TextSpan.of(7, 14).length()).isEqualTo(7);
    assertThat(TextSpan.of(3, 3).in("abc")).isEmpty();
  }

  @Test
  void refusesPositionsThatAreNoSpan() {
    assertThatThrownBy(() -> TextSpan.of(5, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[5, 3)");
    assertThatThrownBy(() -> TextSpan.of(-1, 3)).hasMessageContaining("[-1, 3)");
    assertThatThrownBy(() -> TextSpan.of(2, 9).in("short"))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("the span [2, 9) ends behind a text of 5 characters");
  }

  @Test
  void isOrderedByBeginThenByEnd() {
    assertThat(Stream.of(TextSpan.of(2, 5), TextSpan.of(1, 9), TextSpan.of(2, 3)).sorted())
        .containsExactly(TextSpan.of(1, 9), TextSpan.of(2, 3), TextSpan.of(2, 5));
  }

  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    assertThat(TextSpan.of(1, 3).overlaps(TextSpan.of(3, 5))).isFalse();
    assertThat(TextSpan.of(1, 4).overlaps(TextSpan.of(3, 5))).isTrue();
  }

  @Property
  void theUnionContainsBoth(
      @ForAll @IntRange(max = 50) int a,
      @ForAll @IntRange(max = 50) int b,
      @ForAll @IntRange(max = 9) int c,
      @ForAll @IntRange(max = 9) int d) {
    TextSpan one = TextSpan.of(a, a + c);
    TextSpan other = TextSpan.of(b, b + d);

    assertThat(one.union(other).contains(one)).isTrue();
    assertThat(one.union(other).contains(other)).isTrue();
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
  }
}

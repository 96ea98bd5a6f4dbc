package io.dragoman.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Official;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameOccurrencesTest {

  private final NameOccurrences occurrences = new NameOccurrences();

  private void add(String name, int number) {
    occurrences.add(name, new Coded<>(Kind.PERSON, number, Official.of("person " + number)));
  }

  private List<String> in(String text) {
    List<String> found = new ArrayList<>();
    occurrences.in(
        text, (owner, span) -> found.add(owner.code() + " " + span.in(text) + "@" + span.begin()));
    return found;
  }

  @Test
  void theLongestNameIsTaken() {
    add("Solberg", 1);
    add("Solberg-Hauge", 2);
    assertThat(in("Solberg-Hauge met Solberg."))
        .containsExactly("P2 Solberg-Hauge@0", "P1 Solberg@18");
  }

  @Test
  void onlyWholeWordsAreNames() {
    add("Ali", 1);
    assertThat(in("Alina, Vitali and Ali's brother")).containsExactly("P1 Ali@18");
  }

  @Test
  void aNameOfTwoPersonsIsNotLookedFor() {
    add("Kim", 1);
    add("Kim", 2);
    add("Kim Jae-won", 1);
    assertThat(in("Kim met Kim Jae-won")).containsExactly("P1 Kim Jae-won@8");
  }

  @Test
  void commonNounsAreNotNames() {
    add("minister", 1);
    assertThat(in("The minister came")).isEmpty();
  }

  @Test
  void namesInOtherScriptsAreFound() {
    add("محمد الرشيد", 1);
    add("Lê Thị Hồng Vân", 2);
    assertThat(in("قال محمد الرشيد. Then Lê Thị Hồng Vân spoke."))
        .containsExactly("P1 محمد الرشيد@4", "P2 Lê Thị Hồng Vân@22");
  }
}

package io.dragoman.examples.train;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Shows some sentences in the letters of headlines, so that those are learnt too. */
final class Respelling {

  private static final float CAPITALS = 0.5f;
  private static final int SHORT = 4;

  private final float share;
  private final Random random;

  Respelling(float share, Random random) {
    this.share = share;
    this.random = random;
  }

  GoldSentence perhaps(GoldSentence sentence) {
    if (random.nextFloat() >= share) {
      return sentence;
    }
    List<String> forms = sentence.forms();
    if (random.nextFloat() < CAPITALS) {
      return sentence.spelled(forms.stream().map(form -> form.toUpperCase(Locale.ROOT)).toList());
    }
    return sentence.spelled(forms.stream().map(Respelling::title).toList());
  }

  private static String title(String form) {
    return form.length() < SHORT
        ? form
        : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}

package io.dragoman.examples.train;

import io.dragoman.parsers.language.model.Arcs;
import io.dragoman.parsers.language.model.LanguageNetwork;
import java.util.List;
import java.util.Locale;

/**
 * How well a model does on sentences of a treebank, in per cent. Punctuation counts for tags only;
 * a relation counts without its subtype.
 *
 * @param tokens how many tokens were tagged
 * @param universal right universal tags
 * @param penn right Penn tags
 * @param unlabelled right heads
 * @param labelled right heads with the right relation
 */
record Scores(int tokens, double universal, double penn, double unlabelled, double labelled) {

  static Scores of(LanguageNetwork network, List<GoldSentence> sentences) {
    Count count = new Count();
    for (GoldSentence sentence : sentences) {
      String[] forms = sentence.forms().toArray(String[]::new);
      int[] tags = network.tag(forms);
      Arcs arcs = network.parse(forms, tags);
      for (int i = 0; i < forms.length; i++) {
        count.add(sentence, i, network.tags().get(tags[i]), arcs);
      }
    }
    return count.scores();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f",
        universal,
        penn,
        unlabelled,
        labelled);
  }

  private static final class Count {
    private int tokens;
    private int words;
    private int universal;
    private int penn;
    private int unlabelled;
    private int labelled;

    void add(GoldSentence gold, int i, String tag, Arcs arcs) {
      String goldTag = gold.tags().get(i);
      tokens++;
      if (universal(tag).equals(universal(goldTag))) {
        universal++;
      }
      if (penn(tag).equals(penn(goldTag))) {
        penn++;
      }
      if (universal(goldTag).equals("PUNCT")) {
        return;
      }
      words++;
      if (arcs.heads()[i] + 1 == gold.heads().get(i)) {
        unlabelled++;
        if (plain(arcs.relations()[i]).equals(plain(gold.relations().get(i)))) {
          labelled++;
        }
      }
    }

    Scores scores() {
      return new Scores(
          tokens,
          100.0 * universal / tokens,
          100.0 * penn / tokens,
          100.0 * unlabelled / words,
          100.0 * labelled / words);
    }

    private static String universal(String tag) {
      return tag.substring(0, tag.indexOf('|'));
    }

    private static String penn(String tag) {
      return tag.substring(tag.indexOf('|') + 1);
    }

    private static String plain(String relation) {
      int colon = relation.indexOf(':');
      return colon < 0 ? relation : relation.substring(0, colon);
    }
  }
}

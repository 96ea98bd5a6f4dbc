package io.dragoman.examples.engines;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.IrregularForm;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.StandardTables;
import io.dragoman.parsers.lexicon.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Penn Treebank tags from universal ones: what a word's form and its neighbours tell. OpenNLP's
 * universal model has no finer tags, and the rules ask for the tense of verbs.
 */
final class PennTags {

  private static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "may", "might", "shall", "should", "must", "'ll");
  private static final Set<String> PASSIVE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "has", "have", "had", "'s");

  private final Sentence sentence;
  private final List<Upos> tags;

  PennTags(Sentence sentence, List<Upos> tags) {
    this.sentence = sentence;
    this.tags = tags;
  }

  List<String> all() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      all.add(tag(i));
    }
    return all;
  }

  private String tag(int i) {
    String word = sentence.token(i).folded();
    return switch (tags.get(i)) {
      case VERB, AUX -> verb(i, word);
      case NOUN -> word.endsWith("s") && !word.endsWith("ss") ? "NNS" : "NN";
      case PROPN -> "NNP";
      case ADJ -> "JJ";
      case ADV -> Set.of("when", "where", "why", "how").contains(word) ? "WRB" : "RB";
      case ADP, SCONJ -> "IN";
      case DET -> "DT";
      case CCONJ -> "CC";
      case NUM -> "CD";
      case PART -> particle(word);
      case PRON -> pronoun(word);
      case PUNCT -> punctuation(word);
      case INTJ -> "UH";
      case SYM, X -> "SYM";
    };
  }

  private String verb(int i, String word) {
    if (MODALS.contains(word)) {
      return "MD";
    }
    if (word.endsWith("ing")) {
      return "VBG";
    }
    String before = helperBefore(i);
    if (before.equals("to") || MODALS.contains(before)) {
      return "VB";
    }
    List<VerbForm> forms =
        Lexicon.standard().table(StandardTables.IRREGULAR_VERBS).entries().stream()
            .filter(form -> form.phrase().equals(word))
            .map(IrregularForm::form)
            .toList();
    if (word.endsWith("ed") || !forms.isEmpty() && !forms.contains(VerbForm.PRESENT)) {
      boolean participle =
          PASSIVE.contains(before) || !forms.isEmpty() && !forms.contains(VerbForm.PAST);
      return participle ? "VBN" : "VBD";
    }
    if (Set.of("was", "were", "had", "did").contains(word)) {
      return "VBD";
    }
    return word.endsWith("s") || word.equals("is") ? "VBZ" : "VBP";
  }

  /** The word that a verb's form depends on: the last one that is no adverb or negation. */
  private String helperBefore(int verb) {
    int at = verb - 1;
    while (at >= 0 && (tags.get(at) == Upos.ADV || sentence.token(at).folded().equals("not"))) {
      at--;
    }
    boolean helper =
        at >= 0 && Set.of(Upos.AUX, Upos.PART, Upos.VERB, Upos.ADP).contains(tags.get(at));
    return helper ? sentence.token(at).folded() : "";
  }

  private static String particle(String word) {
    return switch (word) {
      case "to" -> "TO";
      case "'s", "'" -> "POS";
      default -> "RB";
    };
  }

  private static String pronoun(String word) {
    if (Set.of("his", "her", "its", "their", "our", "my", "your").contains(word)) {
      return "PRP$";
    }
    if (Set.of("who", "whom", "what").contains(word)) {
      return "WP";
    }
    return Set.of("which", "that").contains(word) ? "WDT" : "PRP";
  }

  private static String punctuation(String word) {
    return switch (word) {
      case ".", "!", "?" -> ".";
      case "(", "[" -> "-LRB-";
      case ")", "]" -> "-RRB-";
      case "\"" -> "''";
      case ",", "``", "''" -> word;
      default -> ":";
    };
  }
}

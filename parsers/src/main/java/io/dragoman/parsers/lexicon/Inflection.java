package io.dragoman.parsers.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of English verbs and nouns, regular ones by rule, irregular ones by table. Only makes
 * forms; whoever asks for the lemma of a form asks the language layer. Immutable.
 */
public final class Inflection {

  private static final String VOWELS = "aeiou";

  /** What may stand after the head of a noun phrase. */
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "to", "for", "in", "on", "with", "over", "between");

  private final Map<String, Map<VerbForm, List<String>>> irregular = new HashMap<>();

  Inflection(List<IrregularForm> forms) {
    for (IrregularForm form : forms) {
      irregular
          .computeIfAbsent(form.lemma(), lemma -> new HashMap<>())
          .computeIfAbsent(form.form(), kind -> new ArrayList<>())
          .add(form.phrase());
    }
  }

  /**
   * All forms of a verb, or of a phrase that begins with one.
   *
   * @param phrase a lemma, alone or with what follows it, such as {@code call for}
   * @return the phrase itself first, then its inflected forms without repetition
   */
  public List<String> verbForms(String phrase) {
    int space = phrase.indexOf(' ');
    String verb = space < 0 ? phrase : phrase.substring(0, space);
    String rest = space < 0 ? "" : phrase.substring(space);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(phrase);
    for (VerbForm form : VerbForm.values()) {
      for (String inflected : inflect(verb, form)) {
        forms.add(inflected.concat(rest));
      }
    }
    return List.copyOf(forms);
  }

  /**
   * The singular and plural of a noun, or of a phrase that ends in one or whose head stands before
   * {@code of}, {@code to}, {@code for}, {@code in}, {@code on}, {@code with} or {@code over}.
   *
   * @param phrase a phrase in the singular
   * @return the phrase itself, then its plural
   */
  public List<String> nounForms(String phrase) {
    String[] words = phrase.split(" ", -1);
    int head = words.length - 1;
    for (int i = 1; i < words.length; i++) {
      if (PREPOSITIONS.contains(words[i])) {
        head = i - 1;
        break;
      }
    }
    words[head] = plural(words[head]);
    return List.of(phrase, String.join(" ", words));
  }

  private List<String> inflect(String verb, VerbForm form) {
    List<String> known = irregular.getOrDefault(verb, Map.of()).getOrDefault(form, List.of());
    return known.isEmpty() ? List.of(regular(verb, form)) : known;
  }

  private String regular(String verb, VerbForm form) {
    return switch (form) {
      case PRESENT -> plural(verb);
      case PAST, PARTICIPLE -> {
        if (verb.endsWith("e")) {
          yield verb.concat("d");
        }
        yield endsInConsonantAndY(verb)
            ? verb.substring(0, verb.length() - 1).concat("ied")
            : verb.concat("ed");
      }
      case GERUND -> {
        if (verb.endsWith("ie")) {
          yield verb.substring(0, verb.length() - 2).concat("ying");
        }
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe");
        yield (silent ? verb.substring(0, verb.length() - 1) : verb).concat("ing");
      }
    };
  }

  private static String plural(String word) {
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1).concat("ies");
    }
    boolean hisses =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return word.concat(hisses ? "es" : "s");
  }

  private static boolean endsInConsonantAndY(String word) {
    int length = word.length();
    return length > 1 && word.endsWith("y") && VOWELS.indexOf(word.charAt(length - 2)) < 0;
  }
}

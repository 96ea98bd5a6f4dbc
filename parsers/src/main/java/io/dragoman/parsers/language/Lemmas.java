package io.dragoman.parsers.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The base forms of English words: tables for what is irregular, rules of spelling for the rest.
 * British spelling stays British ({@code organised} is of {@code organise}), but a doubled l goes
 * ({@code travelled} is of {@code travel}).
 */
public final class Lemmas {

  private static final Set<String> DOUBLE_L =
      Set.of(
          "call",
          "fall",
          "tell",
          "sell",
          "roll",
          "kill",
          "fill",
          "pull",
          "poll",
          "stall",
          "spell",
          "drill",
          "bill",
          "enroll",
          "install",
          "recall",
          "fulfill",
          "control l",
          "till",
          "spill",
          "will",
          "yell",
          "thrill",
          "chill",
          "grill",
          "skill",
          "stroll",
          "mull",
          "lull",
          "appall",
          "instill",
          "distill",
          "swell",
          "dwell",
          "smell",
          "quell",
          "shell",
          "scroll");

  private static final Set<String> WITHOUT_E =
      Set.of("focus", "bias", "canvas", "combat", "format", "develop", "gas");

  private static final Set<String> WITH_EED =
      Set.of(
          "need", "feed", "seed", "proceed", "exceed", "succeed", "breed", "speed", "heed", "weed",
          "bleed", "steed", "greed", "deed", "indeed", "creed");

  private static final Map<String, String> NOUNS = irregularNouns();

  private static final Map<String, String> AUXILIARIES = auxiliaries();

  private static final Map<String, String> VERBS = new HashMap<>();

  private static final Set<String> SILENT_E = new HashSet<>();

  private static final Set<String> IRREGULAR = new HashSet<>();

  /** Nouns in -ics that are singular. */
  private static final Set<String> SCIENCES =
      Set.of(
          "politics",
          "economics",
          "physics",
          "ethics",
          "logistics",
          "mathematics",
          "athletics",
          "olympics",
          "geopolitics",
          "statistics",
          "dynamics",
          "electronics",
          "robotics",
          "civics",
          "genetics",
          "linguistics",
          "aeronautics",
          "academics",
          "basics");

  static {
    for (String[] row : rows("irregular-verbs.csv")) {
      IRREGULAR.add(row[0]);
      if (row[0].endsWith("e")) {
        SILENT_E.add(row[0]);
      }
      VERBS.putIfAbsent(row[1], row[0]);
      VERBS.putIfAbsent(row[2], row[0]);
    }
    for (String[] row : rows("silent-e-verbs.csv")) {
      SILENT_E.add(row[0]);
    }
    VERBS.putAll(
        Map.of(
            "got", "get", "said", "say", "sayed", "say", "lay", "lie", "lain", "lie", "lied", "lie",
            "lying", "lie", "dying", "die", "tying", "tie", "proven", "prove"));
    VERBS.put("dreamt", "dream");
    VERBS.put("leant", "lean");
    VERBS.put("sawn", "saw");
    VERBS.put("goes", "go");
    VERBS.put("does", "do");
    VERBS.put("undergoes", "undergo");
    VERBS.put("vying", "vie");
  }

  private Lemmas() {}

  /**
   * The base form of a word.
   *
   * @param folded the word, folded
   * @param upos what it is in its sentence
   * @return lower case
   */
  public static String of(String folded, Upos upos) {
    switch (upos) {
      case VERB:
        return verb(folded);
      case AUX:
        return AUXILIARIES.getOrDefault(folded, folded);
      case NOUN:
        return noun(folded);
      default:
        return folded;
    }
  }

  /**
   * The base form of a verb.
   *
   * @param folded any of its forms, folded
   * @return the infinitive
   */
  public static String verb(String folded) {
    String auxiliary = AUXILIARIES.get(folded);
    if (auxiliary != null) {
      return auxiliary;
    }
    String irregular = VERBS.get(folded);
    if (irregular != null) {
      return irregular;
    }
    int length = folded.length();
    if (folded.endsWith("eed")) {
      return WITH_EED.contains(folded) ? folded : folded.substring(0, length - 1);
    }
    if (length > 3 && folded.endsWith("ed")) {
      return folded.endsWith("ied") && length > 4
          ? folded.substring(0, length - 3) + "y"
          : restore(folded.substring(0, length - 2));
    }
    if (length > 4 && folded.endsWith("ing") && hasVowel(folded, length - 3)) {
      String stem = folded.substring(0, length - 3);
      return IRREGULAR.contains(stem) ? stem : restore(stem);
    }
    return length > 3 ? withoutS(folded) : folded;
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if (isVowel(word.charAt(i)) || word.charAt(i) == 'y') {
        return true;
      }
    }
    return false;
  }

  /** The base form behind a stem from which -ed or -ing was taken. */
  private static String restore(String stem) {
    int length = stem.length();
    if (WITHOUT_E.contains(stem) || length < 2) {
      return stem;
    }
    if (length < 3 && stem.endsWith("i")) {
      return stem + "e";
    }
    boolean again = stem.startsWith("re") && SILENT_E.contains(stem.substring(2) + "e");
    if (again || SILENT_E.contains(stem + "e")) {
      return stem + "e";
    }
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    if (last == before && !isVowel(last)) {
      if (last == 's' || last == 'f' || last == 'z') {
        return stem;
      }
      if (last == 'l') {
        return DOUBLE_L.contains(stem) ? stem : stem.substring(0, length - 1);
      }
      return length > 3 || last == 'd' ? single(stem, length) : stem;
    }
    boolean silent =
        last == 'c'
            || last == 'v'
            || last == 'z'
            || last == 'u'
            || (last == 's' && before != 's')
            || (last == 'g' && before != 'n')
            || (last == 'l' && !isVowel(before) && "lrwy".indexOf(before) < 0)
            || (last == 't' && before == 'a' && !afterVowel(stem, length));
    return silent ? stem + "e" : stem;
  }

  private static String single(String stem, int length) {
    return stem.equals("add") || stem.equals("err") ? stem : stem.substring(0, length - 1);
  }

  private static boolean afterVowel(String stem, int length) {
    char c = length > 2 ? stem.charAt(length - 3) : 'x';
    return c == 'e' || c == 'o';
  }

  private static String withoutS(String word) {
    int length = word.length();
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return length == 4 ? word.substring(0, 3) : word.substring(0, length - 3) + "y";
    }
    boolean es =
        word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("zzes")
            || (word.endsWith("oes") && length > 5)
            || word.endsWith("focuses");
    return word.substring(0, length - (es ? 2 : 1));
  }

  /**
   * The singular of a noun.
   *
   * @param folded the noun, folded
   * @return its singular; nouns such as {@code talks} lose their s too, {@code news} does not
   */
  public static String noun(String folded) {
    String irregular = NOUNS.get(folded);
    if (irregular != null) {
      return irregular;
    }
    int length = folded.length();
    boolean plural =
        length > 3
            && folded.charAt(length - 1) == 's'
            && !folded.endsWith("is")
            && !SCIENCES.contains(folded)
            && !Character.isDigit(folded.charAt(0))
            && !folded.endsWith("'s");
    if (plural) {
      return withoutS(folded);
    }
    return length > 4 && folded.endsWith("men") ? folded.substring(0, length - 2) + "an" : folded;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  private static Map<String, String> irregularNouns() {
    Map<String, String> nouns = new HashMap<>();
    String[] same = {
      "news",
      "series",
      "headquarters",
      "means",
      "species",
      "crossroads",
      "premises",
      "whereabouts",
      "alms",
      "lens",
      "gas",
      "atlas",
      "canvas",
      "bias",
      "states",
      "specimen",
      "omen"
    };
    for (String noun : same) {
      nouns.put(noun, noun);
    }
    nouns.put("states", "state");
    nouns.put("men", "man");
    nouns.put("women", "woman");
    nouns.put("children", "child");
    nouns.put("wives", "wife");
    nouns.put("lives", "life");
    nouns.put("leaves", "leaf");
    nouns.put("halves", "half");
    nouns.put("selves", "self");
    nouns.put("thieves", "thief");
    nouns.put("knives", "knife");
    nouns.put("crises", "crisis");
    nouns.put("analyses", "analysis");
    nouns.put("theses", "thesis");
    nouns.put("bases", "base");
    nouns.put("criteria", "criterion");
    nouns.put("phenomena", "phenomenon");
    nouns.put("memoranda", "memorandum");
    nouns.put("fora", "forum");
    nouns.put("feet", "foot");
    nouns.put("ties", "tie");
    nouns.put("buses", "bus");
    nouns.put("viruses", "virus");
    nouns.put("attaches", "attache");
    return Map.copyOf(nouns);
  }

  private static Map<String, String> auxiliaries() {
    Map<String, String> forms = new HashMap<>();
    for (String form :
        new String[] {"is", "are", "am", "was", "were", "been", "being", "'re", "'m", "'s"}) {
      forms.put(form, "be");
    }
    forms.put("has", "have");
    forms.put("had", "have");
    forms.put("having", "have");
    forms.put("'ve", "have");
    forms.put("does", "do");
    forms.put("did", "do");
    forms.put("done", "do");
    forms.put("doing", "do");
    forms.put("'ll", "will");
    forms.put("wo", "will");
    forms.put("'d", "would");
    forms.put("ca", "can");
    forms.put("sha", "shall");
    return Map.copyOf(forms);
  }

  private static List<String[]> rows(String resource) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream stream = Lemmas.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("resource \"" + resource + "\" is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      boolean header = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        if (!header) {
          rows.add(line.split(",", -1));
        }
        header = false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("resource \"" + resource + "\" cannot be read", e);
    }
    return rows;
  }
}

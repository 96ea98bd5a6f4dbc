package io.dragoman.examples.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes of "The minister said (that) the talks went well." the order that news agencies love and
 * treebanks rarely hold: {@code "The talks went well," said the minister.}, with and without the
 * quotation marks. Takes only sentences in which nothing but the subject and the clause hangs on
 * the verb, so that every arc stays right.
 */
final class QuotationInversion {

  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "added",
          "announced",
          "argued",
          "asked",
          "claimed",
          "explained",
          "noted",
          "reported",
          "stated",
          "warned",
          "wrote",
          "insisted",
          "suggested",
          "declared");

  private static final Set<String> OPENERS = Set.of("``", "''", "\"", "\u201c", "'", ",", ":");

  /** The inverted sentences of those that can be inverted. */
  List<GoldSentence> of(List<GoldSentence> sentences) {
    List<GoldSentence> inverted = new ArrayList<>();
    for (GoldSentence sentence : sentences) {
      invert(sentence, true).ifPresent(inverted::add);
      invert(sentence, false).ifPresent(inverted::add);
    }
    return inverted;
  }

  private static Optional<GoldSentence> invert(GoldSentence sentence, boolean quoted) {
    int verb = sentence.heads().indexOf(0);
    if (verb < 0 || !VERBS.contains(sentence.forms().get(verb).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    int subject = -1;
    int clause = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.heads().get(i) == verb + 1 && !isPunctuation(sentence, i)) {
        String relation = sentence.relations().get(i);
        if (relation.equals("nsubj") && i < verb && subject < 0) {
          subject = i;
        } else if (relation.equals("ccomp") && i > verb && clause < 0) {
          clause = i;
        } else {
          return Optional.empty();
        }
      }
    }
    if (subject < 0 || clause < 0) {
      return Optional.empty();
    }
    return Optional.of(build(sentence, verb, subject, clause, quoted));
  }

  private static GoldSentence build(
      GoldSentence sentence, int verb, int subject, int clause, boolean quoted) {
    List<Integer> said = clauseWords(sentence, clause);
    List<Integer> speaker = subtree(sentence, subject);
    Order order = new Order(sentence);
    if (quoted) {
      order.mark("\"", "PUNCT|``", clause);
    }
    said.forEach(order::word);
    order.mark(",", "PUNCT|,", verb);
    if (quoted) {
      order.mark("\"", "PUNCT|''", clause);
    }
    order.word(verb);
    speaker.forEach(order::word);
    order.mark(".", "PUNCT|.", verb);
    return order.sentence(said.get(0), speaker.get(0));
  }

  /** The clause without "that" and without punctuation around it. */
  private static List<Integer> clauseWords(GoldSentence sentence, int clause) {
    List<Integer> words = new ArrayList<>(subtree(sentence, clause));
    while (words.size() > 1 && isLeft(sentence, words.get(0), clause)) {
      words.remove(0);
    }
    while (words.size() > 1 && isPunctuation(sentence, words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static boolean isLeft(GoldSentence sentence, int word, int clause) {
    boolean isThat =
        sentence.forms().get(word).equalsIgnoreCase("that")
            && sentence.relations().get(word).equals("mark")
            && sentence.heads().get(word) == clause + 1;
    return isThat || OPENERS.contains(sentence.forms().get(word));
  }

  private static List<Integer> subtree(GoldSentence sentence, int top) {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int up = i;
      while (up >= 0 && up != top) {
        up = sentence.heads().get(up) - 1;
      }
      if (up == top) {
        words.add(i);
      }
    }
    return words;
  }

  private static boolean isPunctuation(GoldSentence sentence, int word) {
    return sentence.relations().get(word).equals("punct");
  }

  /** A new order of words, with marks between them. */
  private static final class Order {

    private static final int MARK = -1;

    private final GoldSentence old;
    private final List<Integer> sources = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Integer> markHeads = new ArrayList<>();

    Order(GoldSentence old) {
      this.old = old;
    }

    void word(int source) {
      add(source, old.forms().get(source), old.tags().get(source), MARK);
    }

    void mark(String form, String tag, int head) {
      add(MARK, form, tag, head);
    }

    private void add(int source, String form, String tag, int markHead) {
      sources.add(source);
      forms.add(form);
      tags.add(tag);
      markHeads.add(markHead);
    }

    /** Capitals change places between the old first word and the new one. */
    GoldSentence sentence(int first, int formerFirst) {
      capitalize(sources.indexOf(first));
      if (!old.tags().get(formerFirst).startsWith("PROPN") && formerFirst == 0) {
        int place = sources.indexOf(formerFirst);
        String form = forms.get(place);
        if (!form.equals("I")) {
          forms.set(place, form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1));
        }
      }
      List<Integer> heads = new ArrayList<>();
      List<String> relations = new ArrayList<>();
      for (int i = 0; i < sources.size(); i++) {
        int source = sources.get(i);
        int oldHead = source == MARK ? markHeads.get(i) + 1 : old.heads().get(source);
        heads.add(oldHead == 0 ? 0 : sources.indexOf(oldHead - 1) + 1);
        relations.add(source == MARK ? "punct" : old.relations().get(source));
      }
      return new GoldSentence(old.id() + "-inverted", forms, tags, heads, relations);
    }

    private void capitalize(int place) {
      String form = forms.get(place);
      forms.set(place, form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1));
    }
  }
}

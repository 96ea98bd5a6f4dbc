package io.dragoman.parsers.agenda;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.lexicon.EventWord;
import io.dragoman.parsers.lexicon.PhraseTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides a field into topics, each a full noun phrase or gerund: "trade, migration and the crisis
 * in Sudan" are three, "ways to widen trade and curb migration" is one, "a range of issues
 * including fishing rights" is what it includes. Immutable.
 */
final class TopicSplitter {

  private static final Set<String> OPENERS = Set.of("including", "such", "notably", "especially");

  private final PhraseTrie<EventWord> events;

  TopicSplitter(PhraseTrie<EventWord> events) {
    this.events = events;
  }

  /**
   * The topics of a field.
   *
   * @param field the field
   * @return ranges in text order, none empty
   */
  List<TokenRange> split(TopicField field) {
    List<TokenRange> topics = new ArrayList<>();
    Syntax syntax = field.syntax();
    List<TokenRange> parts = semicolonParts(syntax, field.range());
    for (TokenRange part : parts) {
      splitPart(syntax, part, parts.size() > 1, topics);
    }
    return topics;
  }

  private static List<TokenRange> semicolonParts(Syntax syntax, TokenRange range) {
    List<TokenRange> parts = new ArrayList<>();
    int begin = range.begin();
    for (int i = range.begin(); i <= range.end(); i++) {
      if (i == range.end() || syntax.sentence().token(i).text().equals(";")) {
        TokenRange part = Edges.trim(syntax, new TokenRange(begin, i));
        if (part.length() > 0) {
          parts.add(part);
        }
        begin = i + 1;
      }
    }
    return parts;
  }

  /** In a list with semicolons, "and" joins the words of one topic. */
  private void splitPart(Syntax syntax, TokenRange part, boolean inList, List<TokenRange> topics) {
    int opener = opener(syntax, part);
    if (opener < 0) {
      members(syntax, part, inList, topics);
      return;
    }
    TokenRange container = Edges.trim(syntax, new TokenRange(part.begin(), opener));
    if (container.length() > 0 && !isLight(syntax, container)) {
      members(syntax, container, inList, topics);
    }
    int first = opener + (syntax.sentence().token(opener).folded().equals("such") ? 2 : 1);
    TokenRange included =
        Edges.trim(syntax, new TokenRange(Math.min(first, part.end()), part.end()));
    if (included.length() > 0) {
      members(syntax, included, false, topics);
    }
  }

  /** Where "including", "such as" opens a list of examples. */
  private static int opener(Syntax syntax, TokenRange range) {
    for (int i = range.begin(); i + 1 < range.end(); i++) {
      String word = syntax.sentence().token(i).folded();
      if (!OPENERS.contains(word)) {
        continue;
      }
      boolean suchAs = !word.equals("such") || syntax.sentence().token(i + 1).folded().equals("as");
      if (suchAs) {
        return i;
      }
    }
    return -1;
  }

  private static void members(
      Syntax syntax, TokenRange range, boolean whole, List<TokenRange> topics) {
    if (whole) {
      topics.add(range);
      return;
    }
    int head = syntax.headOf(range);
    List<TokenRange> members = new ArrayList<>();
    if (syntax.tags().upos(head) == Upos.VERB && syntax.clauseAt(head).isPresent()) {
      Clause clause = syntax.clauseAt(head).get();
      members.add(clause.extent());
      clause.conjuncts().forEach(c -> members.add(c.extent()));
    } else {
      Phrase phrase = new Phrase(syntax.sentence(), head, range);
      syntax.conjuncts(phrase).forEach(p -> members.add(p.range()));
    }
    List<TokenRange> inside =
        members.stream().map(m -> clip(m, range)).filter(m -> m.length() > 0).toList();
    if (inside.size() < 2 || sharesModifier(syntax, inside)) {
      topics.add(range);
      return;
    }
    inside.forEach(m -> topics.add(Edges.trim(syntax, m)));
  }

  private static TokenRange clip(TokenRange member, TokenRange range) {
    int begin = Math.max(member.begin(), range.begin());
    int end = Math.min(member.end(), range.end());
    return new TokenRange(Math.min(begin, end), end);
  }

  /**
   * "regional security and prosperity": a bare noun that leans on the modifier before the first.
   */
  private static boolean sharesModifier(Syntax syntax, List<TokenRange> members) {
    if (members.size() != 2) {
      return false;
    }
    TokenRange first = members.get(0);
    TokenRange second = members.get(1);
    return second.length() == 1
        && syntax.tags().upos(second.begin()) == Upos.NOUN
        && first.length() == 2
        && syntax.tags().upos(first.begin()) == Upos.ADJ;
  }

  /** "a wide range of issues": says nothing beside what it includes. */
  private boolean isLight(Syntax syntax, TokenRange container) {
    boolean topicNoun = false;
    for (int i = container.begin(); i < container.end(); i++) {
      Upos tag = syntax.tags().upos(i);
      if (tag == Upos.DET || tag == Upos.ADP || tag == Upos.NUM) {
        continue;
      }
      if (Edges.isQuantity(syntax.lemma(i))) {
        continue;
      }
      if (!isTopicNoun(syntax.lemma(i))) {
        return false;
      }
      topicNoun = true;
    }
    return topicNoun;
  }

  private boolean isTopicNoun(String lemma) {
    return events.valuesOf(lemma).stream()
        .anyMatch(word -> word.eventClass() == EventClass.TOPIC_NOUN);
  }
}

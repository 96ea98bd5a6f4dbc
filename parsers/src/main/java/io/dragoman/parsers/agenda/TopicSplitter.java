package io.dragoman.parsers.agenda;

import io.dragoman.parsers.language.Enumeration;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.lexicon.EventWord;
import io.dragoman.parsers.lexicon.EventWord.Slot;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PhraseText;
import io.dragoman.parsers.lexicon.PhraseTrie;
import io.dragoman.parsers.lexicon.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Divides a field into topics, each a full noun phrase or gerund: "trade, migration and the crisis
 * in Sudan" are three, "ways to widen trade and curb migration" is one, "a range of issues
 * including fishing rights" is what it includes. Immutable.
 */
final class TopicSplitter {

  /** Phrases that join one more topic, or say only that there are more. */
  private static final Set<String> JOINTS = Set.of("as well as", "among others");

  /** How far a matter reaches, which does not say what it is. */
  private static final Set<String> SCOPES =
      Set.of("bilateral", "regional", "global", "international", "multilateral", "mutual");

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
    TokenRange opener = opener(syntax, part);
    if (opener == null) {
      members(syntax, part, inList, topics);
      return;
    }
    TokenRange container = Edges.trim(syntax, new TokenRange(part.begin(), opener.begin()));
    if (container.length() > 0 && !isLight(syntax, container)) {
      members(syntax, container, inList, topics);
    }
    TokenRange included = Edges.trim(syntax, new TokenRange(opener.end(), part.end()));
    if (included.length() > 0) {
      members(syntax, included, false, topics);
    }
  }

  /** Where "including", "such as", "with an emphasis on" opens a list of examples. */
  private @Nullable TokenRange opener(Syntax syntax, TokenRange range) {
    PhraseText text = PhraseText.of(syntax.sentence());
    for (int i = range.begin(); i + 1 < range.end(); i++) {
      TokenRange suchAs = suchAs(syntax, i, range.end());
      if (suchAs != null) {
        return suchAs;
      }
      for (PhraseMatch<EventWord> match : events.allAt(text, i)) {
        if (match.end() < range.end() && match.values().stream().anyMatch(this::opens)) {
          return match.range();
        }
      }
    }
    return null;
  }

  private boolean opens(EventWord word) {
    boolean follows = word.kind() == WordKind.PHRASE && word.slots().contains(Slot.AFTER);
    boolean lists =
        word.eventClass() == EventClass.INCLUDE || word.eventClass() == EventClass.FOCUS;
    return follows && lists && !JOINTS.contains(word.phrase());
  }

  /** "such as" and "such areas as"; null where there is none. */
  private static @Nullable TokenRange suchAs(Syntax syntax, int position, int end) {
    if (syntax.sentence().token(position).folded().equals("such")) {
      for (int i = position + 1; i < Math.min(position + 4, end - 1); i++) {
        if (syntax.sentence().token(i).folded().equals("as")) {
          return new TokenRange(position, i + 1);
        }
      }
    }
    return null;
  }

  private void members(Syntax syntax, TokenRange range, boolean whole, List<TokenRange> topics) {
    List<TokenRange> members = whole ? List.of(range) : Enumeration.members(syntax, range);
    for (TokenRange member : members) {
      TokenRange topic = Edges.trim(syntax, Edges.withoutAside(syntax, member));
      if (topic.length() > 0 && !(opensWithQuantity(syntax, topic) && isLight(syntax, topic))) {
        topics.add(topic);
      }
    }
  }

  /** "a range of", "a broad spectrum of". */
  private static boolean opensWithQuantity(Syntax syntax, TokenRange topic) {
    for (int i = topic.begin(); i + 1 < topic.end(); i++) {
      if (syntax.tags().upos(i) == Upos.NOUN) {
        return Edges.isQuantity(syntax.lemma(i))
            && syntax.sentence().token(i + 1).folded().equals("of");
      }
    }
    return false;
  }

  /** "a wide range of issues": says nothing beside what it includes. */
  private boolean isLight(Syntax syntax, TokenRange container) {
    boolean topicNoun = false;
    for (int i = container.begin(); i < container.end(); i++) {
      Upos tag = syntax.tags().upos(i);
      if (tag == Upos.DET || tag == Upos.ADP || tag == Upos.NUM) {
        continue;
      }
      boolean joint = tag == Upos.CCONJ || tag == Upos.PUNCT;
      if (joint || Edges.isQuantity(syntax.lemma(i)) || SCOPES.contains(syntax.lemma(i))) {
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

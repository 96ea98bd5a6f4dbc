package io.dragoman.parsers.event;

import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.lexicon.EventWord;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PhraseText;
import io.dragoman.parsers.lexicon.PhraseTrie;
import io.dragoman.parsers.lexicon.WordKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of events in a sentence. A verb of the lexicon counts where the tags have a verb,
 * a noun where they have a noun; at each token the longest phrase of each kind counts. Immutable.
 */
final class CueReader {

  /** How far a preposition may stand from its verb. */
  private static final int SPLIT = 8;

  private static final Set<String> TIMES_AND_MEANS =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "morning",
          "afternoon",
          "evening",
          "week",
          "month",
          "phone",
          "telephone",
          "video",
          "link",
          "person",
          "time",
          "night");

  /** Classes of verbs that keep their meaning when a time stands before their preposition. */
  private static final Set<EventClass> MOVING =
      EnumSet.of(
          EventClass.VISIT,
          EventClass.ARRIVE,
          EventClass.DEPART,
          EventClass.RETURN,
          EventClass.MEET,
          EventClass.CALL);

  private final PhraseTrie<EventWord> trie;

  CueReader(Lexicon lexicon) {
    this.trie = lexicon.events().trie();
  }

  /** The cues of a sentence in the order of their first token. */
  List<Cue> read(Sentence sentence, Tags tags) {
    PhraseText text = PhraseText.of(sentence);
    List<Cue> cues = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      for (PhraseMatch<EventWord> match : trie.allAt(text, token)) {
        List<EventWord> fitting = fitting(match, tags, cues);
        if (!fitting.isEmpty()) {
          int head = head(match, tags, fitting.get(0).kind());
          cues.add(new Cue(match.range(), head, fitting));
        }
      }
    }
    addSplit(sentence, tags, cues);
    return List.copyOf(cues);
  }

  /** "spoke today with", "will travel on May 3 to": verb and preposition with a time between. */
  private void addSplit(Sentence sentence, Tags tags, List<Cue> cues) {
    for (int verb = 0; verb < sentence.size(); verb++) {
      if (tags.upos(verb) != Upos.VERB) {
        continue;
      }
      for (int t = verb + 2; t < Math.min(verb + SPLIT, sentence.size()); t++) {
        if (!standsBetween(sentence, tags, t - 1)) {
          break;
        }
        if (tags.upos(t) == Upos.ADP && addSplit(sentence, verb, t, cues)) {
          break;
        }
      }
    }
  }

  private static boolean standsBetween(Sentence sentence, Tags tags, int token) {
    return switch (tags.upos(token)) {
      case VERB, PUNCT, SCONJ, CCONJ, PRON -> false;
      case NOUN -> TIMES_AND_MEANS.contains(sentence.token(token).folded());
      default -> true;
    };
  }

  private boolean addSplit(Sentence sentence, int verb, int preposition, List<Cue> cues) {
    TokenRange range = new TokenRange(verb, verb + 1);
    List<EventWord> words = new ArrayList<>();
    String phrase = sentence.token(verb).text() + " " + sentence.token(preposition).text();
    for (EventWord word : trie.valuesOf(phrase)) {
      boolean known = cues.stream().anyMatch(cue -> covers(cue, range, word));
      if (word.kind() == WordKind.VERB && MOVING.contains(word.eventClass()) && !known) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return false;
    }
    int at = 0;
    while (at < cues.size() && cues.get(at).range().begin() <= verb) {
      at++;
    }
    cues.add(at, new Cue(range, verb, words));
    return true;
  }

  private static List<EventWord> fitting(
      PhraseMatch<EventWord> match, Tags tags, List<Cue> earlier) {
    List<EventWord> fitting = new ArrayList<>();
    for (EventWord word : match.values()) {
      if (fits(word.kind(), match.range(), tags)
          && earlier.stream().noneMatch(cue -> covers(cue, match.range(), word))) {
        fitting.add(word);
      }
    }
    return fitting;
  }

  private static boolean fits(WordKind kind, TokenRange range, Tags tags) {
    return switch (kind) {
      case VERB -> verbal(tags.upos(range.begin()));
      case NOUN -> nominal(range, tags);
      case PHRASE -> true;
    };
  }

  private static boolean verbal(Upos tag) {
    return tag == Upos.VERB || tag == Upos.AUX || tag == Upos.ADJ;
  }

  private static boolean nominal(TokenRange range, Tags tags) {
    for (int token = range.begin(); token < range.end(); token++) {
      if (isNoun(tags.upos(token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Upos tag) {
    return tag == Upos.NOUN || tag == Upos.PROPN;
  }

  /** A longer cue of the same kind and class already stands on these tokens. */
  private static boolean covers(Cue cue, TokenRange range, EventWord word) {
    return cue.range().contains(range)
        && cue.words().stream()
            .anyMatch(w -> w.kind() == word.kind() && w.eventClass() == word.eventClass());
  }

  private static int head(PhraseMatch<EventWord> match, Tags tags, WordKind kind) {
    if (kind == WordKind.VERB) {
      return verbHead(match, tags);
    }
    if (kind == WordKind.PHRASE) {
      return match.begin();
    }
    int head = match.end() - 1;
    for (int token = match.begin(); token < match.end(); token++) {
      if (isNoun(tags.upos(token))) {
        head = token;
      } else if (tags.upos(token) == Upos.ADP) {
        break;
      }
    }
    return head;
  }

  /** The content verb: "expected" of "be expected", "hold" of "hold talks", "is" of "be in". */
  private static int verbHead(PhraseMatch<EventWord> match, Tags tags) {
    for (int token = match.begin(); token < match.end(); token++) {
      if (tags.upos(token) == Upos.VERB) {
        return token;
      }
    }
    return match.begin();
  }
}

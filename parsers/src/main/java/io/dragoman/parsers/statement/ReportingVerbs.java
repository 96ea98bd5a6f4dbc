package io.dragoman.parsers.statement;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PhraseText;
import io.dragoman.parsers.lexicon.PhraseTrie;
import io.dragoman.parsers.lexicon.ReportingWord;
import io.dragoman.parsers.lexicon.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the verbs of the reporting table in a sentence. Immutable. */
final class ReportingVerbs {

  private final PhraseTrie<ReportingWord> table;

  ReportingVerbs(PhraseTrie<ReportingWord> table) {
    this.table = table;
  }

  /**
   * The reporting verbs of a sentence.
   *
   * @param grammar the article's grammar; a tree is only asked for where the table knows a word
   * @param sentence the sentence
   * @return in text order
   */
  List<ReportingVerb> in(Grammar grammar, Sentence sentence) {
    List<ReportingVerb> verbs = new ArrayList<>();
    PhraseText text = PhraseText.of(sentence);
    for (int token = 0; token < sentence.size(); token++) {
      verbAt(grammar, sentence, text, token).ifPresent(verbs::add);
    }
    return verbs;
  }

  private Optional<ReportingVerb> verbAt(
      Grammar grammar, Sentence sentence, PhraseText text, int token) {
    for (PhraseMatch<ReportingWord> match : table.allAt(text, token)) {
      List<ReportingWord> words =
          match.values().stream().filter(word -> word.kind() == WordKind.VERB).toList();
      if (words.isEmpty() || endsWithInfinitive(sentence, grammar.tags(sentence), match)) {
        continue;
      }
      if (match.length() == 1 && grammar.tags(sentence).penn(token).equals("JJ")) {
        continue; // "was welcome to stay"
      }
      Syntax syntax = grammar.syntax(sentence);
      Optional<Clause> clause = syntax.clauseAt(token);
      if (clause.isPresent()) {
        return Optional.of(
            new ReportingVerb(
                syntax, clause.get(), words, new TokenRange(match.begin(), match.end())));
      }
    }
    return Optional.empty();
  }

  /** "agreed to meet" is "agree" with an infinitive, not "agree to" with an object. */
  private static boolean endsWithInfinitive(
      Sentence sentence, Tags tags, PhraseMatch<ReportingWord> match) {
    return match.length() > 1
        && tags.penn(match.end() - 1).equals("TO")
        && match.end() < sentence.size()
        && tags.penn(match.end()).startsWith("VB");
  }
}

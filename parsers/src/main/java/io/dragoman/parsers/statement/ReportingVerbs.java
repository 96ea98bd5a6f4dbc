package io.dragoman.parsers.statement;

import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Syntax;
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
   * @param syntax the sentence
   * @return in text order
   */
  List<ReportingVerb> in(Syntax syntax) {
    List<ReportingVerb> verbs = new ArrayList<>();
    PhraseText text = PhraseText.of(syntax.sentence());
    for (int token = 0; token < syntax.sentence().size(); token++) {
      verbAt(syntax, text, token).ifPresent(verbs::add);
    }
    return verbs;
  }

  private Optional<ReportingVerb> verbAt(Syntax syntax, PhraseText text, int token) {
    for (PhraseMatch<ReportingWord> match : table.allAt(text, token)) {
      List<ReportingWord> words =
          match.values().stream().filter(word -> word.kind() == WordKind.VERB).toList();
      if (words.isEmpty() || endsWithInfinitive(syntax, match)) {
        continue;
      }
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
  private static boolean endsWithInfinitive(Syntax syntax, PhraseMatch<ReportingWord> match) {
    return match.length() > 1
        && syntax.tags().penn(match.end() - 1).equals("TO")
        && match.end() < syntax.sentence().size()
        && syntax.tags().penn(match.end()).startsWith("VB");
  }
}

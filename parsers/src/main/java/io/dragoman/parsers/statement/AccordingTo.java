package io.dragoman.parsers.statement;

import io.dragoman.event.StatementClass;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Clause.Oblique;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "According to the ministry, talks had failed": the rest of the clause is what is said. Immutable.
 */
final class AccordingTo implements SpeechRule {

  private static final String NAME = "statement/according-to";
  private static final String WORDS_OF = "in the words of";
  private static final Set<String> PREPOSITIONS = Set.of("according to", WORDS_OF);

  @Override
  public List<Speech> find(SpeechContext context, List<Speech> earlier) {
    List<Speech> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      if (!mentions(sentence)) {
        continue;
      }
      Syntax syntax = context.syntax(sentence);
      for (Clause clause : syntax.clauses()) {
        for (Oblique oblique : clause.obliques()) {
          if (PREPOSITIONS.contains(oblique.preposition())) {
            found.add(speech(sentence, clause, oblique.preposition(), oblique.phrase().range()));
          } else if (isWordsOf(syntax, oblique)) {
            int begin = oblique.phrase().head() + 2;
            found.add(
                speech(
                    sentence,
                    clause,
                    WORDS_OF,
                    new TokenRange(begin, oblique.phrase().range().end())));
          }
        }
      }
    }
    return found;
  }

  private static boolean mentions(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.folded().equals("according") || token.folded().equals("words"));
  }

  /** "in the words of": the tree hangs the speaker on the noun. */
  private static boolean isWordsOf(Syntax syntax, Oblique oblique) {
    int head = oblique.phrase().head();
    return oblique.preposition().equals("in")
        && syntax.sentence().token(head).folded().equals("words")
        && head + 2 < oblique.phrase().range().end()
        && syntax.sentence().token(head + 1).folded().equals("of");
  }

  private static Speech speech(
      Sentence sentence, Clause clause, String preposition, TokenRange source) {
    int words = preposition.split(" ").length;
    TokenRange cue = new TokenRange(Math.max(0, source.begin() - words), source.begin());
    TokenRange all = extent(sentence, clause, cue, source);
    List<TextSpan> content = new ArrayList<>();
    piece(sentence, all.begin(), Math.min(all.end(), cue.begin())).ifPresent(content::add);
    piece(sentence, Math.max(all.begin(), source.end()), all.end()).ifPresent(content::add);
    return Speech.told(
        NAME,
        Optional.of(
            new SpeechCue(sentence.span(cue), preposition, Optional.of(StatementClass.STATE))),
        Optional.of(new SpeechSource(sentence, source)),
        content,
        List.of());
  }

  /** At either end of a sentence it speaks of all of it, else of its own clause. */
  private static TokenRange extent(
      Sentence sentence, Clause clause, TokenRange cue, TokenRange source) {
    boolean last = source.end() >= sentence.size() - 1;
    boolean first = cue.begin() == 0;
    return first || last ? new TokenRange(0, sentence.size()) : clause.extent();
  }

  /** The tokens between two positions without commas at the edges. */
  private static Optional<TextSpan> piece(Sentence sentence, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && isComma(sentence, begin)) {
      begin++;
    }
    while (end > begin && (isComma(sentence, end - 1) || isStop(sentence, end - 1))) {
      end--;
    }
    return begin < end ? Optional.of(sentence.span(new TokenRange(begin, end))) : Optional.empty();
  }

  private static boolean isStop(Sentence sentence, int token) {
    return sentence.token(token).text().equals(".");
  }

  private static boolean isComma(Sentence sentence, int token) {
    return sentence.token(token).text().equals(",");
  }
}

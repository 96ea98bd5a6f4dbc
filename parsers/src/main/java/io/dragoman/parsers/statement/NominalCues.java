package io.dragoman.parsers.statement;

import io.dragoman.event.StatementClass;
import io.dragoman.parsers.language.Clause.Oblique;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.PhraseText;
import io.dragoman.parsers.lexicon.PhraseTrie;
import io.dragoman.parsers.lexicon.ReportingWord;
import io.dragoman.parsers.lexicon.ReportingWord.Complement;
import io.dragoman.parsers.lexicon.WordKind;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Speech told by a noun: "Jordan's call for safe corridors", "the president's proposal to triple
 * tariffs", "her promise that the troops would leave". The possessor is the speaker. Immutable.
 */
final class NominalCues implements SpeechRule {

  private static final String NAME = "statement/noun-of-saying";

  /** What nobody can do without saying it. */
  private static final Set<StatementClass> SPOKEN =
      EnumSet.of(
          StatementClass.CALL_FOR,
          StatementClass.PROPOSE,
          StatementClass.PROMISE,
          StatementClass.ACCUSE,
          StatementClass.WARN,
          StatementClass.ANNOUNCE,
          StatementClass.DENY);

  private final PhraseTrie<ReportingWord> table;

  NominalCues(PhraseTrie<ReportingWord> table) {
    this.table = table;
  }

  @Override
  public List<Speech> find(SpeechContext context, List<Speech> earlier) {
    List<Speech> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (PhraseMatch<ReportingWord> match : table.findAll(PhraseText.of(sentence))) {
        int head = match.end() - 1;
        Optional<Phrase> speaker =
            context.tags(sentence).upos(head) == Upos.NOUN
                ? speaker(context, context.syntax(sentence), head)
                : Optional.empty();
        TextSpan cue = sentence.span(match.range());
        if (speaker.isPresent() && !isTold(cue, earlier)) {
          match.values().stream()
              .filter(word -> word.kind() == WordKind.NOUN && isSpoken(word))
              .findFirst()
              .flatMap(word -> speech(context.syntax(sentence), cue, word, head, speaker.get()))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isSpoken(ReportingWord word) {
    return SPOKEN.contains(word.statementClass()) && !word.attitude();
  }

  private static Optional<Phrase> speaker(SpeechContext context, Syntax syntax, int head) {
    return syntax
        .possessor(head)
        .filter(p -> syntax.tags().upos(p.head()) != Upos.PRON && context.namesParty(p));
  }

  /** What a more precise rule has found already, as its cue or as what is said. */
  private static boolean isTold(TextSpan cue, List<Speech> earlier) {
    return earlier.stream()
        .anyMatch(
            speech ->
                speech.cue().filter(other -> other.span().overlaps(cue)).isPresent()
                    || speech.content().stream().anyMatch(piece -> piece.contains(cue)));
  }

  private static Optional<Speech> speech(
      Syntax syntax, TextSpan cue, ReportingWord word, int head, Phrase speaker) {
    Sentence sentence = syntax.sentence();
    return content(syntax, word, head)
        .map(
            range ->
                Speech.told(
                    NAME,
                    Optional.of(
                        new SpeechCue(cue, word.lemma(), Optional.of(word.statementClass()))),
                    Optional.of(new SpeechSource(sentence, withoutMark(syntax, speaker.range()))),
                    List.of(sentence.span(range)),
                    List.of()));
  }

  /** The infinitive, the clause or the noun phrase that follows the noun. */
  private static Optional<TokenRange> content(Syntax syntax, ReportingWord word, int head) {
    int next = head + 1;
    int end = syntax.nounPhrase(head).range().end();
    if (next >= end) {
      return Optional.empty();
    }
    String following = syntax.sentence().token(next).folded();
    if (following.equals("to") && takes(word, Complement.TO_INF)) {
      return Optional.of(new TokenRange(next, end));
    }
    if (following.equals("that") && takes(word, Complement.THAT) && next + 1 < end) {
      return Optional.of(new TokenRange(next + 1, end));
    }
    return syntax.modifiers(head).stream()
        .filter(oblique -> oblique.preposition().equals(following) && takes(word, oblique))
        .map(oblique -> oblique.phrase().range())
        .findFirst();
  }

  private static boolean takes(ReportingWord word, Complement complement) {
    return word.takes().contains(complement);
  }

  private static boolean takes(ReportingWord word, Oblique oblique) {
    return switch (oblique.preposition()) {
      case "for" -> takes(word, Complement.FOR);
      case "of" -> takes(word, Complement.OF);
      case "against" -> takes(word, Complement.AGAINST);
      default -> false;
    };
  }

  private static TokenRange withoutMark(Syntax syntax, TokenRange range) {
    boolean marked = range.length() > 1 && syntax.tags().upos(range.end() - 1) == Upos.PART;
    return marked ? new TokenRange(range.begin(), range.end() - 1) : range;
  }
}

package io.dragoman.parsers.statement;

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
import io.dragoman.parsers.structure.Paragraph;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whole paragraphs that are said without quotation marks, after a line that ends with a colon: "The
 * following is attributable to the spokesperson:", "The minister said:". Immutable.
 */
final class BlockSpeech implements SpeechRule {

  private static final String ATTRIBUTED = "statement/attributed-text";
  static final String AFTER_COLON = "statement/block-after-colon";
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "our", "my", "us", "me", "ours", "mine", "myself", "ourselves");

  private final PhraseTrie<ReportingWord> table;

  BlockSpeech(PhraseTrie<ReportingWord> table) {
    this.table = table;
  }

  @Override
  public List<Speech> find(SpeechContext context, List<Speech> earlier) {
    List<Speech> found = new ArrayList<>();
    List<Paragraph> paragraphs = context.structure().paragraphs();
    for (int p = 0; p + 1 < paragraphs.size(); p++) {
      List<Sentence> sentences = context.sentences().inParagraph(p);
      if (sentences.isEmpty()) {
        continue;
      }
      Sentence last = sentences.get(sentences.size() - 1);
      boolean framed = p + 1 < paragraphs.size() && isFrame(context, paragraphs.get(p + 1));
      if ((!endsWithColon(last) && !framed) || isFrame(context, paragraphs.get(p))) {
        continue;
      }
      Optional<Speech> speech = attributed(context, p, last);
      if (speech.isEmpty() && !framed) {
        speech = afterColon(context, p, last);
      }
      speech.ifPresent(found::add);
    }
    return found;
  }

  /** The colon may be followed by characters that do not show. */
  private static boolean endsWithColon(Sentence sentence) {
    for (int i = sentence.size() - 1; i >= Math.max(0, sentence.size() - 2); i--) {
      if (sentence.token(i).text().startsWith(":")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Speech> attributed(SpeechContext context, int paragraph, Sentence sentence) {
    PhraseText text = PhraseText.of(sentence);
    for (int token = 0; token < sentence.size(); token++) {
      for (PhraseMatch<ReportingWord> match : table.allAt(text, token)) {
        boolean phrase =
            match.values().stream()
                .anyMatch(word -> word.kind() == WordKind.PHRASE && endsWithTo(sentence, match));
        if (phrase) {
          return block(context, paragraph, sentence, match);
        }
      }
    }
    return Optional.empty();
  }

  /** "attributable to", "released by": the speaker comes after it. */
  private static boolean endsWithTo(Sentence sentence, PhraseMatch<ReportingWord> match) {
    String last = sentence.token(match.end() - 1).folded();
    boolean toAccording = sentence.token(match.begin()).folded().equals("according");
    return !toAccording && (last.equals("to") || last.equals("by"));
  }

  private Optional<Speech> block(
      SpeechContext context, int paragraph, Sentence sentence, PhraseMatch<ReportingWord> match) {
    Optional<TextSpan> content = restOfText(context, paragraph + 1);
    int begin = match.begin();
    Syntax syntax = context.syntax(sentence);
    if (begin > 0 && syntax.tags().upos(begin - 1) == Upos.AUX) {
      begin--;
    }
    SpeechCue cue =
        new SpeechCue(
            sentence.span(new TokenRange(begin, match.end())),
            match.value().lemma(),
            Optional.of(match.value().statementClass()));
    Optional<SpeechSource> source = namedAfter(syntax, match.end());
    return content.map(span -> Speech.block(ATTRIBUTED, Optional.of(cue), source, span));
  }

  private static Optional<SpeechSource> namedAfter(Syntax syntax, int begin) {
    int end = syntax.sentence().size();
    while (end > begin && syntax.tags().upos(end - 1) == Upos.PUNCT) {
      end--;
    }
    return end > begin
        ? Optional.of(new SpeechSource(syntax.sentence(), new TokenRange(begin, end)))
        : Optional.empty();
  }

  private static Optional<TextSpan> restOfText(SpeechContext context, int first) {
    return content(context, context.structure().paragraphs().stream().skip(first).toList());
  }

  private static Optional<TextSpan> content(SpeechContext context, List<Paragraph> paragraphs) {
    List<Paragraph> text =
        paragraphs.stream()
            .filter(paragraph -> paragraph.isText() && !isFrame(context, paragraph))
            .toList();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        TextSpan.of(text.get(0).span().begin(), text.get(text.size() - 1).span().end()));
  }

  /** "Begin text:", "End text." around a communiqué. */
  private static boolean isFrame(SpeechContext context, Paragraph paragraph) {
    List<Sentence> sentences = context.sentences().inParagraph(paragraph.index());
    if (sentences.isEmpty() || sentences.get(0).size() > 3 || sentences.get(0).size() < 2) {
      return false;
    }
    String first = sentences.get(0).token(0).folded();
    String second = sentences.get(0).token(1).folded();
    return (first.equals("begin") || first.equals("end")) && second.equals("text");
  }

  private static Optional<Speech> afterColon(
      SpeechContext context, int paragraph, Sentence sentence) {
    List<Paragraph> paragraphs = context.structure().paragraphs();
    Paragraph next = paragraphs.get(paragraph + 1);
    if (!next.isText() || context.isQuoted(next.span().begin())) {
      return Optional.empty();
    }
    List<ReportingVerb> verbs =
        context.verbs(sentence).stream()
            .filter(verb -> verb.takes(Complement.QUOTE) && verb.source().isPresent())
            .toList();
    if (verbs.isEmpty()) {
      return Optional.empty();
    }
    ReportingVerb verb = verbs.get(verbs.size() - 1);
    List<Paragraph> block = new ArrayList<>();
    for (int p = paragraph + 1; p < paragraphs.size(); p++) {
      if (!block.isEmpty() && !isFirstPerson(context, p) && reportsAgain(context, p)) {
        break;
      }
      block.add(paragraphs.get(p));
    }
    return content(context, block)
        .map(
            span ->
                Speech.block(
                    AFTER_COLON, Optional.of(verb.speechCue()), context.source(verb), span));
  }

  private static boolean isFirstPerson(SpeechContext context, int paragraph) {
    return context.sentences().inParagraph(paragraph).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> FIRST_PERSON.contains(token.folded()));
  }

  /** A paragraph in which the reporter speaks again: an official with his office is its subject. */
  private static boolean reportsAgain(SpeechContext context, int paragraph) {
    return context.sentences().inParagraph(paragraph).stream().anyMatch(context::tellsOfOfficial);
  }
}

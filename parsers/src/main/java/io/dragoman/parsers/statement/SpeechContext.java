package io.dragoman.parsers.statement;

import io.dragoman.actor.Place;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Sentences;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.reference.References;
import io.dragoman.parsers.structure.Structure;
import io.dragoman.text.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the rules of speech look at: the article's text, its paragraphs, sentences, quotations and
 * reporting verbs. Belongs to the analysis of one article and one thread.
 */
final class SpeechContext {

  private static final int DEEPEST = 8;
  private static final Set<String> SELF = Set.of("i", "we", "you");

  private final String text;
  private final Structure structure;
  private final Grammar grammar;
  private final References references;
  private final List<Quotation> quotations;
  private final List<Quotation> nested;
  private final ReportingVerbs verbs;
  private final Map<Integer, List<ReportingVerb>> verbsOf = new HashMap<>();

  SpeechContext(
      String text,
      Structure structure,
      Grammar grammar,
      References references,
      ReportingVerbs verbs) {
    this.text = text;
    this.references = references;
    this.structure = structure;
    this.grammar = grammar;
    this.verbs = verbs;
    this.quotations = QuotationFinder.find(text, structure.spans());
    this.nested =
        QuotationFinder.find(text, quotations.stream().flatMap(this::paragraphsOf).toList());
  }

  /** The paragraphs of a quotation, each without the mark that re-opens it. */
  private Stream<TextSpan> paragraphsOf(Quotation quotation) {
    TextSpan inner = quotation.inner();
    return structure.spans().stream()
        .filter(paragraph -> paragraph.overlaps(inner))
        .map(
            paragraph -> {
              int begin = Math.max(paragraph.begin(), inner.begin());
              boolean reopened = begin > inner.begin() && !Character.isLetter(text.charAt(begin));
              return TextSpan.of(
                  reopened ? begin + 1 : begin, Math.min(paragraph.end(), inner.end()));
            });
  }

  String text() {
    return text;
  }

  Structure structure() {
    return structure;
  }

  Sentences sentences() {
    return grammar.sentences();
  }

  /** The syntax of a sentence; made when it is asked for, so ask where a word gives reason to. */
  Syntax syntax(Sentence sentence) {
    return grammar.syntax(sentence);
  }

  Tags tags(Sentence sentence) {
    return grammar.tags(sentence);
  }

  /** The quotations in text order. */
  List<Quotation> quotations() {
    return quotations;
  }

  /** The quotations inside others, in text order. */
  List<Quotation> nestedQuotations() {
    return nested;
  }

  /** The reporting verbs of a sentence in text order. */
  List<ReportingVerb> verbs(Sentence sentence) {
    return verbsOf.computeIfAbsent(sentence.index(), i -> verbs.in(grammar, sentence));
  }

  /** Whether a phrase names somebody who can speak. */
  boolean namesParty(Phrase phrase) {
    return !references.partiesOf(phrase).isEmpty();
  }

  /**
   * The speaker of a verb: its source; where that names nobody who could speak and the verb is a
   * participle ("explained his decision, saying"), who does what the sentence says.
   */
  Optional<SpeechSource> source(ReportingVerb verb) {
    Optional<SpeechSource> own = verb.quotedSource();
    boolean participle = verb.clause().tense() == Clause.Tense.NON_FINITE;
    if (!participle || own.filter(this::canSpeak).isPresent()) {
      return own;
    }
    Optional<Clause> governor = verb.clause().governor();
    for (int steps = 0; governor.isPresent() && steps < DEEPEST; steps++) {
      Optional<Phrase> subject = governor.get().subject();
      if (subject.filter(this::namesParty).isPresent()
          && governor.get().tense() != Clause.Tense.NON_FINITE) {
        return subject.map(phrase -> new SpeechSource(phrase.sentence(), phrase.range()));
      }
      governor = governor.get().governor();
    }
    return own;
  }

  /** Whether a source names several. */
  boolean isPlural(SpeechSource source) {
    return references.partiesOf(source.sentence(), source.range()).size() > 1
        || source.sentence().token(source.range().begin()).folded().equals("they");
  }

  private boolean canSpeak(SpeechSource source) {
    Syntax syntax = syntax(source.sentence());
    Upos head = syntax.tags().upos(syntax.headOf(source.range()));
    return head == Upos.PROPN
        || head == Upos.PRON
        || !references.partiesOf(source.sentence(), source.range()).isEmpty();
  }

  /** Whether a source names somebody, not "I", "you" or people at large. */
  boolean namesParty(SpeechSource source) {
    return !SELF.contains(source.sentence().token(source.range().begin()).folded())
        && !references.partiesOf(source.sentence(), source.range()).isEmpty();
  }

  /** The places that a phrase names. */
  List<Place> placesOf(Phrase phrase) {
    return references.placesOf(phrase);
  }

  /** Whether an official is the subject of a clause of a sentence. */
  boolean tellsOfOfficial(Sentence sentence) {
    return syntax(sentence).clauses().stream()
        .flatMap(clause -> clause.subject().stream())
        .anyMatch(subject -> references.officialAt(sentence.index(), subject.head()).isPresent());
  }

  /** Whether a position lies inside a quotation, its marks included. */
  boolean isQuoted(int position) {
    return indexAt(quotations, position) >= 0;
  }

  /** In how many quotations, one inside the other, a position lies: none, one or two. */
  int depth(int position) {
    if (!isQuoted(position)) {
      return 0;
    }
    return indexAt(nested, position) >= 0 ? 2 : 1;
  }

  /** Whether two positions lie in the same quotation, or both in none. */
  boolean sameQuotation(int one, int other) {
    return indexAt(quotations, one) == indexAt(quotations, other);
  }

  private static int indexAt(List<Quotation> quotations, int position) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      TextSpan outer = quotations.get(middle).outer();
      if (position < outer.begin()) {
        high = middle - 1;
      } else if (position >= outer.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}

package io.dragoman.examples.extend;

import io.dragoman.event.AgendaItem;
import io.dragoman.event.Statement;
import io.dragoman.parsers.agenda.AgendaStage;
import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.Findings;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.lexicon.LexiconTable;
import io.dragoman.parsers.reference.References;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.statement.StatementStage;
import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds toasts: a verb and a noun of the table, such as {@code raise} and {@code glass}, and what
 * stands under {@code to}. The standard rules may take the glass for a topic that was raised, so
 * this one vetoes what they read there.
 */
public final class ToastExtractor implements FactExtractor {

  private final LexiconTable<ToastWord> words;

  /**
   * Makes the extractor.
   *
   * @param words the nouns and verbs of toasts
   */
  public ToastExtractor(LexiconTable<ToastWord> words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "toasts";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(LanguageStage.GRAMMAR, References.LAYER, CeremonyStage.CEREMONIES);
  }

  @Override
  public Set<Layer<?>> amends() {
    return Set.of(AgendaStage.AGENDA, StatementStage.STATEMENTS);
  }

  @Override
  public Findings extract(Analysis analysis, Findings findings) {
    Findings found = findings;
    Grammar grammar = analysis.get(LanguageStage.GRAMMAR);
    for (Sentence sentence : grammar.sentences()) {
      Syntax syntax = grammar.syntax(sentence);
      for (Clause clause : syntax.clauses()) {
        Optional<Phrase> object = clause.object().filter(o -> isToast(syntax, clause, o));
        List<Phrase> to = clause.obliques("to");
        if (object.isPresent() && !to.isEmpty()) {
          Toast toast = toast(analysis, clause, object.get(), to.get(0));
          found = withoutMisreadings(found, object.get().span()).with(toast);
        }
      }
    }
    return found;
  }

  private boolean isToast(Syntax syntax, Clause clause, Phrase object) {
    return words.trie().valuesOf(syntax.lemma(object.head())).stream()
        .anyMatch(word -> word.verbs().contains(clause.lemma()));
  }

  private Toast toast(Analysis analysis, Clause clause, Phrase object, Phrase to) {
    Sentence sentence = clause.sentence();
    Toast.Builder toast =
        Toast.builder()
            .to(to.span().in(analysis.text()))
            .addEvidence(analysis.evidence("to", to.span()))
            .foundBy(name());
    clause
        .subject()
        .ifPresent(
            subject ->
                toast
                    .addAllBy(analysis.get(References.LAYER).partiesOf(subject))
                    .addEvidence(analysis.evidence("by", subject.span())));
    analysis.get(CeremonyStage.CEREMONIES).stream()
        .filter(mention -> mention.sentence() == sentence.index())
        .findFirst()
        .ifPresent(
            mention ->
                toast
                    .at(mention.ceremony().name())
                    .addEvidence(analysis.evidence("at", mention.span())));
    return toast.build();
  }

  private static Findings withoutMisreadings(Findings findings, TextSpan toast) {
    Findings left = findings;
    for (AgendaItem item : findings.facts(AgendaItem.class)) {
      if (item.span().overlaps(toast)) {
        left = left.without(item, "a toast is no topic");
      }
    }
    for (Statement statement : findings.facts(Statement.class)) {
      if (statement.content().stream().anyMatch(content -> content.span().overlaps(toast))) {
        left = left.without(statement, "nobody says a glass");
      }
    }
    return left;
  }
}

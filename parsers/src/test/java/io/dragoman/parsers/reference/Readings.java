package io.dragoman.parsers.reference;

import io.dragoman.actor.Party;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.StandardLanguageEngine;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.mention.MentionStage;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.Article;
import java.util.List;

/** A text read up to its references. */
final class Readings {

  private static final List<Stage> STAGES =
      List.of(
          new StructureStage(),
          new LanguageStage(StandardLanguageEngine.standard()),
          new MentionStage(Lexicon.standard()),
          new ReferenceStage(Lexicon.standard()));

  private final Analysis analysis;

  private Readings(Analysis analysis) {
    this.analysis = analysis;
  }

  static Readings of(String text) {
    Analysis analysis = Analysis.of(Article.of(text));
    for (Stage stage : STAGES) {
      analysis = stage.apply(analysis);
    }
    return new Readings(analysis);
  }

  References references() {
    return analysis.get(References.LAYER);
  }

  Mentions mentions() {
    return analysis.get(Mentions.LAYER);
  }

  /** The names of the parties of the subject of a verb's last occurrence. */
  List<String> subjectOf(String lemma) {
    Grammar grammar = analysis.get(LanguageStage.GRAMMAR);
    List<String> names = List.of();
    for (Sentence sentence : grammar.sentences()) {
      for (Clause clause : grammar.syntax(sentence).clauses()) {
        if (clause.lemma().equals(lemma) && clause.subject().isPresent()) {
          names = names(clause.subject().get());
        }
      }
    }
    return names;
  }

  /** The names of the parties under "with" of a verb's last occurrence. */
  List<String> partnersOf(String lemma) {
    Grammar grammar = analysis.get(LanguageStage.GRAMMAR);
    List<String> names = List.of();
    for (Sentence sentence : grammar.sentences()) {
      for (Clause clause : grammar.syntax(sentence).clauses()) {
        if (clause.lemma().equals(lemma)) {
          for (Phrase phrase : clause.obliques("with")) {
            names = names(phrase);
          }
        }
      }
    }
    return names;
  }

  private List<String> names(Phrase phrase) {
    return references().partiesOf(phrase).stream().map(Party::name).toList();
  }
}

package io.dragoman.examples.extend;

import io.dragoman.actor.Party;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitLike;
import io.dragoman.examples.records.TreatyVisit;
import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.Findings;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.reference.References;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.visit.VisitStage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a {@link TreatyVisit} in the place of a visit whose visitor signs a treaty. */
public final class SigningExtractor implements FactExtractor {

  private static final Set<String> PAPERS = Set.of("treaty", "agreement", "accord", "pact");

  /** Makes the extractor. */
  public SigningExtractor() {}

  @Override
  public String name() {
    return "signings";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(LanguageStage.GRAMMAR, References.LAYER);
  }

  @Override
  public Set<Layer<?>> amends() {
    return Set.of(VisitStage.VISITS);
  }

  @Override
  public Findings extract(Analysis analysis, Findings findings) {
    Findings found = findings;
    Grammar grammar = analysis.get(LanguageStage.GRAMMAR);
    for (Sentence sentence : grammar.sentences()) {
      Syntax syntax = grammar.syntax(sentence);
      for (Clause clause : syntax.clauses()) {
        Optional<Phrase> paper = paper(syntax, clause);
        if (paper.isPresent() && clause.agent().isPresent()) {
          List<Party> signers = analysis.get(References.LAYER).partiesOf(clause.agent().get());
          found = signed(analysis, found, signers, paper.get());
        }
      }
    }
    return found;
  }

  private static Optional<Phrase> paper(Syntax syntax, Clause clause) {
    return clause
        .patient()
        .filter(patient -> clause.lemma().equals("sign") && !clause.negated())
        .filter(patient -> PAPERS.contains(syntax.lemma(patient.head())));
  }

  private Findings signed(Analysis analysis, Findings findings, List<Party> signers, Phrase paper) {
    for (Visit visit : findings.facts(Visit.class)) {
      if (visit.visitors().stream().anyMatch(signers::contains)) {
        TreatyVisit treatyVisit =
            TreatyVisit.builder()
                .from((VisitLike) visit)
                .treaty(paper.span().in(analysis.text()))
                .addEvidence(analysis.evidence("treaty", paper.span()))
                .foundBy(name())
                .build();
        return findings.replacing(visit, treatyVisit, "the visitor signs");
      }
    }
    return findings;
  }
}

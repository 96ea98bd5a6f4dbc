package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.structure.DatelineSpan;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.TextSpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Brings mentions together to persons and finds whom phrases and pronouns stand for. */
public final class ReferenceStage implements Stage {

  private final GenderHints genders;

  /**
   * A stage that knows given names from a lexicon.
   *
   * @param lexicon the tables
   */
  public ReferenceStage(Lexicon lexicon) {
    this.genders = new GenderHints(Objects.requireNonNull(lexicon, "lexicon"));
  }

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(StructureStage.STRUCTURE, LanguageStage.GRAMMAR, Mentions.LAYER);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(References.LAYER);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    Grammar grammar = analysis.get(LanguageStage.GRAMMAR);
    Mentions mentions = analysis.get(Mentions.LAYER);
    List<Sentence> sentences = grammar.sentences().list();
    List<Person> persons = new PersonMerger().merge(mentions);
    genders.apply(persons, sentences);
    Optional<Country> issuer = new IssuerFinder(analysis.article(), sentences, mentions).find();
    new OfficeLinker(sentences, mentions, persons, issuer).link();
    CountryClues clues = new CountryClues(sentences, mentions, writtenAt(analysis));
    new CountryResolver(sentences, mentions, persons, clues, issuer).resolve();
    Antecedents antecedents = new Antecedents(grammar, mentions, persons);
    return analysis.with(
        References.LAYER,
        new ArticleReferences(
            grammar,
            mentions,
            persons,
            antecedents,
            new OfficialRecords(analysis, sentences),
            issuer));
  }

  private static Optional<TextSpan> writtenAt(Analysis analysis) {
    return analysis.get(StructureStage.STRUCTURE).dateline().flatMap(DatelineSpan::place);
  }
}

package io.dragoman.parsers.statement;

import io.dragoman.actor.Party;
import io.dragoman.event.Content;
import io.dragoman.event.Cue;
import io.dragoman.event.Statement;
import io.dragoman.parsers.agenda.AgendaStage;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.time.Times;
import io.dragoman.parsers.reference.References;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.stage.Trace;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads who says what. */
public final class StatementStage implements Stage {

  /** The statements in text order. */
  public static final Layer<List<Statement>> STATEMENTS = Layer.named("statements");

  private static final String NAME = "statement";

  private final ReportingVerbs verbs;
  private final List<SpeechRule> rules;

  /**
   * A stage that reads with the given tables.
   *
   * @param lexicon has the reporting verbs and nouns and the words of planning and failing
   */
  public StatementStage(Lexicon lexicon) {
    verbs = new ReportingVerbs(lexicon.reporting().trie());
    rules =
        List.of(
            new BlockSpeech(lexicon.reporting().trie()),
            new InterviewTurns(),
            new QuotedSpeech(),
            new AccordingTo(),
            new ReportedClauses(
                new Occurrence(lexicon.reporting().trie(), lexicon.events().trie())),
            new NominalCues(lexicon.reporting().trie()));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        StructureStage.STRUCTURE,
        LanguageStage.GRAMMAR,
        Times.LAYER,
        Mentions.LAYER,
        References.LAYER,
        AgendaStage.AGENDA);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(STATEMENTS);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    SpeechContext context =
        new SpeechContext(
            analysis.text(),
            analysis.get(StructureStage.STRUCTURE),
            analysis.get(LanguageStage.GRAMMAR),
            analysis.get(References.LAYER),
            verbs);
    List<Speech> speech = new ArrayList<>();
    for (SpeechRule rule : rules) {
      for (Speech found : rule.find(context, List.copyOf(speech))) {
        if (speech.stream().noneMatch(other -> isSame(other, found))) {
          speech.add(found);
        }
      }
    }
    speech.removeIf(s -> s.content().stream().noneMatch(said -> hasWord(analysis.text(), said)));
    speech.sort(Comparator.comparingInt(StatementStage::place));
    References references = analysis.get(References.LAYER);
    Speakers speakers =
        new Speakers(
            references,
            analysis.get(LanguageStage.GRAMMAR),
            new Documents(
                analysis.get(LanguageStage.GRAMMAR), analysis.get(Mentions.LAYER), references));
    Circumstances circumstances =
        new Circumstances(
            context,
            analysis.get(Mentions.LAYER),
            analysis.get(Times.LAYER),
            analysis.get(AgendaStage.AGENDA));
    List<Speech> told = withSources(speech);
    Voices voices = new Voices(told, speakers, context, references);
    List<Statement> statements = new ArrayList<>();
    List<Party> said = List.of();
    for (Speech one : told) {
      List<Party> who = voices.of(one, said);
      Statement.Builder statement = statement(analysis, context, one, who);
      for (SpeechSource addressee : one.addressees()) {
        statement.addAllAddressees(speakers.of(addressee, List.of()));
      }
      statements.add(
          statement
              .date(circumstances.date(one))
              .place(circumstances.place(one))
              .medium(circumstances.medium(one))
              .about(circumstances.about(one))
              .topics(circumstances.topics(one))
              .build());
      said = who;
    }
    statements.sort(Comparator.comparingInt(s -> s.content().get(0).span().begin()));
    return analysis.with(STATEMENTS, List.copyOf(statements));
  }

  /** Each with its source, or with that of the one before it in the same sentence. */
  private static List<Speech> withSources(List<Speech> speech) {
    List<Speech> told = new ArrayList<>();
    for (Speech one : speech) {
      told.add(told.isEmpty() ? one : one.withSourceOf(told.get(told.size() - 1)));
    }
    return told;
  }

  /** Whether anything is said: marks between quotation marks or behind a label are no speech. */
  private static boolean hasWord(String text, TextSpan said) {
    return said.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Where the telling stands: at its cue, or where what is said begins. */
  private static int place(Speech speech) {
    return speech.cue().map(cue -> cue.span().begin()).orElseGet(speech::begin);
  }

  /** The same words with the same cue, or with none. */
  private static boolean isSame(Speech one, Speech other) {
    if (one.content().isEmpty() || other.content().isEmpty()) {
      return false;
    }
    boolean sameCue =
        one.cue().isPresent()
            && other.cue().isPresent()
            && one.cue().get().span().overlaps(other.cue().get().span());
    return sameCue || one.content().equals(other.content());
  }

  private static Statement.Builder statement(
      Analysis analysis, SpeechContext context, Speech speech, List<Party> speakers) {
    Statement.Builder builder = Statement.builder();
    List<Evidence> evidence = new ArrayList<>();
    speech
        .sourceSpan()
        .ifPresent(
            source -> {
              builder.speakers(speakers).source(source);
              evidence.add(analysis.evidence("source", source));
            });
    speech
        .cue()
        .ifPresent(
            cue -> {
              builder.cue(
                  Cue.builder()
                      .text(cue.span().in(analysis.text()))
                      .span(cue.span())
                      .lemma(cue.lemma())
                      .statementClass(cue.statementClass())
                      .build());
              evidence.add(analysis.evidence("cue", cue.span()));
            });
    for (int i = 0; i < speech.content().size(); i++) {
      TextSpan span = speech.content().get(i);
      builder.addContent(Content.of(span, span.in(analysis.text())));
      evidence.add(analysis.evidence("content/" + i, span));
    }
    analysis
        .trace()
        .add(
            new Trace.Entry(
                NAME,
                speech.rule(),
                TextSpan.of(speech.begin(), speech.end()),
                Trace.Outcome.MATCHED,
                speech.cue().map(SpeechCue::lemma).orElse("")));
    return builder.mode(SpeechMode.of(context, speech)).evidence(evidence).foundBy(speech.rule());
  }
}

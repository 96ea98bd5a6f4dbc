package io.dragoman.parsers.agenda;

import io.dragoman.actor.Country;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.AgendaKind;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.meeting.MeetingStage;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.time.Times;
import io.dragoman.parsers.reference.References;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.parsers.stage.Trace;
import io.dragoman.parsers.visit.VisitStage;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what is discussed, or to be discussed, and what a visit or meeting is for. */
public final class AgendaStage implements Stage {

  /** The agenda items in text order. */
  public static final Layer<List<AgendaItem>> AGENDA = Layer.named("agenda");

  private final TopicFinder finder;
  private final TopicSplitter splitter;
  private final SubjectCodes subjects;

  /**
   * A stage that reads with the given tables.
   *
   * @param lexicon words of discussing and triggers of subject codes
   */
  public AgendaStage(Lexicon lexicon) {
    finder = new TopicFinder(lexicon.events().trie());
    splitter = new TopicSplitter(lexicon.events().trie());
    subjects = new SubjectCodes(lexicon.subjects().trie());
  }

  @Override
  public String name() {
    return "agenda";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        LanguageStage.GRAMMAR,
        Times.LAYER,
        Mentions.LAYER,
        References.LAYER,
        VisitStage.VISITS,
        MeetingStage.MEETINGS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(AGENDA);
  }

  @Override
  public Analysis apply(Analysis analysis) {
    TopicEvents events =
        new TopicEvents(analysis.get(VisitStage.VISITS), analysis.get(MeetingStage.MEETINGS));
    List<AgendaItem> items = new ArrayList<>();
    Times times = analysis.get(Times.LAYER);
    References references = analysis.get(References.LAYER);
    Grammar grammar = analysis.get(LanguageStage.GRAMMAR);
    for (Sentence sentence : grammar.sentences()) {
      for (TopicField field : finder.find(grammar, sentence, references, times)) {
        for (TokenRange topic : splitter.split(field)) {
          items.add(item(analysis, events, field, topic));
        }
      }
    }
    return analysis.with(AGENDA, List.copyOf(items));
  }

  private AgendaItem item(
      Analysis analysis, TopicEvents events, TopicField field, TokenRange topic) {
    Sentence sentence = field.syntax().sentence();
    TextSpan span = sentence.span(topic);
    String rule = field.rule().label();
    AgendaItem item =
        AgendaItem.builder()
            .topic(span.in(analysis.text()))
            .span(span)
            .kind(kind(field, topic))
            .subject(subjects.of(sentence.tokens().subList(topic.begin(), topic.end())))
            .countries(countries(analysis.get(Mentions.LAYER), sentence, topic))
            .event(events.of(sentence.span()))
            .addEvidence(analysis.evidence("topic", span))
            .addEvidence(analysis.evidence("trigger", sentence.span(field.trigger())))
            .foundBy(rule)
            .build();
    analysis.trace().add(new Trace.Entry(name(), rule, span, Trace.Outcome.MATCHED, item.topic()));
    return item;
  }

  /** What is to be done is an objective, what is there to talk about an issue. */
  private static AgendaKind kind(TopicField field, TokenRange topic) {
    String tag = field.syntax().tags().penn(topic.begin());
    boolean action = tag.equals("VBG") || tag.equals("VB") || tag.equals("TO");
    return action || field.rule() == AgendaRule.OBJECTIVE ? AgendaKind.OBJECTIVE : AgendaKind.ISSUE;
  }

  private static List<Country> countries(Mentions mentions, Sentence sentence, TokenRange topic) {
    return mentions.within(sentence.index(), topic, CountryMention.class).stream()
        .map(CountryMention::country)
        .distinct()
        .toList();
  }
}

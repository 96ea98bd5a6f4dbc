package io.dragoman.examples.report;

import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import io.dragoman.event.MeetingLike;
import io.dragoman.event.StatementLike;
import io.dragoman.event.VisitLike;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.text.Warning;
import io.dragoman.time.TimeMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects what is to be marked in a text: the evidence of every record, the words that stand for a
 * person in it (a name, an office, a pronoun), other places where the person or a place is named,
 * dates, and what warnings point at.
 *
 * <p>Evidence that belongs to another article, or does not quote what stands at its span in this
 * one, is not marked; the card shows its quote all the same.
 */
final class MarkCollector {

  private final Article article;
  private final RecordCodes codes;
  private final Lookup lookup;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Set<TextSpan>> seen = new HashMap<>();

  private MarkCollector(Article article, RecordCodes codes, Lookup lookup) {
    this.article = article;
    this.codes = codes;
    this.lookup = lookup;
  }

  static Marks collect(Article article, Dossier dossier, RecordCodes codes, Lookup lookup) {
    MarkCollector collector = new MarkCollector(article, codes, lookup);
    dossier.articles().forEach(collector::header);
    codes.facts().forEach(collector::fact);
    codes.people().forEach(collector::person);
    codes.times().forEach(collector::time);
    codes.warnings().forEach(collector::warning);
    collector.names();
    return new Marks(collector.marks);
  }

  private void header(ArticleHeader header) {
    header.evidence().forEach(evidence -> evidence(Kind.HEADER, "", evidence));
  }

  private void fact(Coded<? extends Fact> fact) {
    Map<String, Party> parties = parties(fact.value());
    for (Evidence evidence : fact.value().evidence()) {
      evidence(fact.kind(), fact.code(), evidence);
      Party party = parties.get(evidence.property());
      if (party != null) {
        lookup.person(party).ifPresent(p -> evidence(Kind.PERSON, p.code(), evidence));
      }
    }
  }

  /** Which party the evidence of a property is of. */
  private static Map<String, Party> parties(Fact fact) {
    Map<String, Party> parties = new HashMap<>();
    if (fact instanceof VisitLike visit) {
      put(parties, "visitors", visit.visitors());
      put(parties, "delegation", visit.delegation());
      put(parties, "hostedBy", visit.hostedBy());
    } else if (fact instanceof MeetingLike meeting) {
      put(parties, "participants", meeting.participants());
    } else if (fact instanceof StatementLike statement) {
      put(parties, "speakers", statement.speakers());
      put(parties, "addressees", statement.addressees());
      if (statement.speakers().size() == 1) {
        parties.put("source", statement.speakers().get(0));
      }
    }
    return parties;
  }

  private static void put(Map<String, Party> parties, String property, List<Party> values) {
    for (int i = 0; i < values.size(); i++) {
      parties.put(property + "/" + i, values.get(i));
    }
  }

  private void person(Coded<Official> person) {
    person.value().evidence().forEach(evidence -> evidence(Kind.PERSON, person.code(), evidence));
  }

  private void time(Coded<TimeMention> time) {
    TimeMention mention = time.value();
    if (stands(mention.span(), mention.text())) {
      add(Kind.DATE, time.code(), "date", mention.span());
    }
  }

  private void warning(Coded<Warning> warning) {
    warning
        .value()
        .span()
        .filter(span -> span.length() > 0 && span.end() <= article.text().length())
        .ifPresent(span -> add(Kind.WARNING, warning.code(), "span", span));
  }

  private void names() {
    NameOccurrences occurrences = new NameOccurrences();
    for (Coded<Official> person : codes.people()) {
      Stream.concat(Stream.of(person.value().name()), person.value().aliases().stream())
          .forEach(name -> occurrences.add(name, person));
    }
    for (Coded<Place> place : codes.places()) {
      occurrences.add(place.value().name(), place);
    }
    occurrences.in(
        article.text(),
        (named, span) -> {
          boolean marked =
              seen.getOrDefault(named.code(), Set.of()).stream()
                  .anyMatch(other -> other.contains(span));
          if (!marked) {
            add(named.kind(), named.code(), "mention", span);
          }
        });
  }

  private void evidence(Kind kind, String code, Evidence evidence) {
    boolean elsewhere =
        evidence.articleId().isPresent()
            && article.id().isPresent()
            && !evidence.articleId().equals(article.id());
    if (!elsewhere && stands(evidence.span(), evidence.quote())) {
      add(kind, code, evidence.property(), evidence.span());
    }
  }

  private boolean stands(TextSpan span, String quote) {
    return span.length() > 0
        && span.length() == quote.length()
        && article.text().startsWith(quote, span.begin());
  }

  /** Persons and places are marked once where several records name them. */
  private void add(Kind kind, String code, String property, TextSpan span) {
    TextSpan whole = ofWholeCharacters(span);
    boolean fresh = seen.computeIfAbsent(code, unused -> new HashSet<>()).add(whole);
    if (fresh || kind != Kind.PERSON && kind != Kind.PLACE) {
      marks.add(new Mark("e" + (marks.size() + 1), kind, code, property, whole));
    }
  }

  /** A span that cuts no character outside the basic plane in two. */
  private TextSpan ofWholeCharacters(TextSpan span) {
    return TextSpan.of(
        isWithinPair(span.begin()) ? span.begin() - 1 : span.begin(),
        isWithinPair(span.end()) ? span.end() + 1 : span.end());
  }

  private boolean isWithinPair(int at) {
    String text = article.text();
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}

package io.dragoman.dossier.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.actor.Official;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.HistoryEntry;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.VisitStatus;
import io.dragoman.json.DragomanJson;
import io.dragoman.sample.SampleValues;
import io.dragoman.spi.RecordTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of merging whatever the articles say. */
class MergingLawsTest {

  private static final DragomanJson JSON = DragomanJson.of(RecordTypes.discovered());

  /** Few people, hosts and days, so that much is alike and much contradicts. */
  private static Arbitrary<Official> people() {
    return Combinators.combine(
            Arbitraries.of("Ana Paz", "Paz", "Anna Paz", "Luis Rivas", "Rivas", "L. Rivas Soto"),
            Arbitraries.of("Foreign Minister", "Minister", "Ambassador to Peru", "President"),
            Arbitraries.of("CL", "CL", "CL", "PE"))
        .as(Newsroom::official);
  }

  private static Arbitrary<String> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 40).map(LocalDate.of(2031, 5, 1)::plusDays);
    return Arbitraries.oneOf(
        days.map(LocalDate::toString),
        days.map(day -> day + "/" + day.plusDays(2)),
        days.map(day -> day + "/.."),
        Arbitraries.of("", "2031-05", "2031-W20"));
  }

  @Provide
  Arbitrary<List<Dossier>> articles() {
    Arbitrary<Newsroom> articles =
        Combinators.combine(
                Arbitraries.integers().between(0, 40),
                Arbitraries.integers().between(0, 6),
                people().list().ofMinSize(1).ofMaxSize(2),
                Arbitraries.of("DE", "PE"),
                Arbitraries.of(VisitStatus.class),
                dates(),
                Arbitraries.of("Ministry of Trade", "The Herald"))
            .as(
                (day, id, visitors, host, status, date, publisher) -> {
                  LocalDate published = LocalDate.of(2031, 5, 1).plusDays(day);
                  Newsroom article = Newsroom.article("a" + id, published.toString()).by(publisher);
                  visitors.stream()
                      .distinct()
                      .forEach(visitor -> article.visit(visitor, host, status, date));
                  Official first = visitors.get(0);
                  article.meeting(
                      MeetingKind.MEETING,
                      MeetingStatus.HELD,
                      date,
                      first,
                      Newsroom.official("Eva Lind", "Chancellor", "DE"));
                  return article.statement(first, "we shall meet again when the snow has gone");
                });
    return articles.map(Newsroom::dossier).list().ofMinSize(1).ofMaxSize(8);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void oneAfterTheOtherIsAllAtOnceInAnyOrder(
      @ForAll("articles") List<Dossier> articles, @ForAll long seed) {
    String atOnce = JSON.write(Dossier.merge(articles));
    List<Dossier> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));

    Dossier step = shuffled.get(0);
    for (Dossier next : shuffled.subList(1, shuffled.size())) {
      step = DossierMerger.standard().merge(step, next);
    }

    assertThat(JSON.write(Dossier.merge(shuffled))).isEqualTo(atOnce);
    assertThat(JSON.write(step)).isEqualTo(atOnce);
    assertThat(JSON.write(Dossier.merge(step, step))).isEqualTo(atOnce);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theHistoriesNameTheArticlesThatTellOfVisits(@ForAll("articles") List<Dossier> articles) {
    Dossier merged = Dossier.merge(articles);
    if (merged.sources().isEmpty()) {
      return;
    }
    Set<String> telling =
        merged.sources().stream()
            .filter(source -> !source.visits().isEmpty())
            .map(source -> source.articles().get(0).articleId().orElseThrow())
            .collect(Collectors.toSet());

    Set<String> named =
        merged.visits().stream()
            .flatMap(visit -> visit.history().stream())
            .map(HistoryEntry::articleId)
            .collect(Collectors.toSet());

    assertThat(named).isEqualTo(telling);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whateverAnArticleSaysIsMergedAndReadAgain(
      @ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
    Dossier merged = Dossier.merge(one, other);

    String text = JSON.write(merged);

    assertThat(JSON.write(Dossier.merge(JSON.read(text, Dossier.class)))).isEqualTo(text);
    assertThat(JSON.write(Dossier.merge(other, one))).isEqualTo(text);
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return SampleValues.dossiers();
  }
}

package io.dragoman.dossier.merge;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Content;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Statement;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dossiers as a parser would make them of short reports. */
final class Newsroom {

  static final Official PAZ = official("Ana Paz", "Foreign Minister", "CL");
  static final Official RIVAS = official("Luis Rivas", "President", "PE");

  private final String id;
  private final LocalDate day;
  private Optional<String> source = Optional.empty();
  private final List<Official> officials = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private Newsroom(String id, LocalDate day) {
    this.id = id;
    this.day = day;
  }

  static Newsroom article(String id, String day) {
    return new Newsroom(id, LocalDate.parse(day));
  }

  static Official official(String name, String title, String country) {
    return Official.builder()
        .name(name)
        .addOffices(Office.builder().title(title).country(Country.of(country)).build())
        .country(Country.of(country))
        .build();
  }

  Newsroom by(String publisher) {
    source = Optional.of(publisher);
    return this;
  }

  Newsroom official(Official official) {
    officials.add(official);
    return this;
  }

  Newsroom visit(Official visitor, String host, VisitStatus status, String date, String... cities) {
    Visit.Builder visit = Visit.builder().addVisitor(visitor).host(Country.of(host)).status(status);
    if (!date.isEmpty()) {
      visit
          .date(EventDate.parse(date))
          .addEvidence(Evidence.of("date", TextSpan.of(0, date.length()), date));
    }
    for (String city : cities) {
      visit.addItinerary(Stop.of(Place.of(city, PlaceKind.CITY, Country.of(host))));
    }
    return visit(visit.build());
  }

  Newsroom visit(Visit visit) {
    visits.add(visit);
    visit.visitors().forEach(this::known);
    return this;
  }

  Newsroom meeting(MeetingKind kind, MeetingStatus status, String date, Party... participants) {
    Meeting.Builder meeting =
        Meeting.builder().addParticipants(participants).kind(kind).status(status);
    if (!date.isEmpty()) {
      meeting.date(EventDate.parse(date));
    }
    meetings.add(meeting.build());
    List.of(participants).forEach(this::known);
    return this;
  }

  Newsroom statement(Official speaker, String words) {
    statements.add(
        Statement.builder()
            .addSpeaker(speaker)
            .addContent(Content.of(TextSpan.of(0, words.length()), words))
            .build());
    known(speaker);
    return this;
  }

  private void known(Party party) {
    if (party instanceof Official official && !officials.contains(official)) {
      officials.add(official);
    }
  }

  Dossier dossier() {
    return Dossier.builder()
        .addArticles(ArticleHeader.builder().articleId(id).publishedOn(day).source(source).build())
        .officials(officials)
        .visits(visits)
        .meetings(meetings)
        .statements(statements)
        .build();
  }
}

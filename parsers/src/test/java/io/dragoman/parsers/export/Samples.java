package io.dragoman.parsers.export;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Place;
import io.dragoman.actor.PlaceKind;
import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.AgendaItem;
import io.dragoman.event.AgendaKind;
import io.dragoman.event.Certainty;
import io.dragoman.event.Content;
import io.dragoman.event.Cue;
import io.dragoman.event.Meeting;
import io.dragoman.event.MeetingKind;
import io.dragoman.event.MeetingStatus;
import io.dragoman.event.Statement;
import io.dragoman.event.StatementClass;
import io.dragoman.event.StatementMode;
import io.dragoman.event.Stop;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Article;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;
import java.time.LocalDate;
import java.util.List;

/** An article and what a careful reader finds in it, written by hand. */
final class Samples {

  static final String ID = "samoa-portugal";

  static final String TEXT =
      """
      Samoa's foreign minister to visit Portugal

      Samoan Foreign Minister Tavita Leota \uD83C\uDF0A will visit Portugal from May 4 to 7, 2027, \
      stopping in Lisbon and, on May 6, in Porto. He will meet Prime Minister Inês Tavares in \
      Lisbon on May 4 to discuss fisheries.
      "The ocean is our road," Leota told reporters. A call with the Azores' regional president \
      is possible in June.
      """;

  static final Article ARTICLE = article(TEXT, LocalDate.of(2027, 4, 20));

  static final Official LEOTA =
      official("Tavita Leota", "Foreign Minister", "WS", "Samoan Foreign Minister");
  static final Official TAVARES =
      official("Inês Tavares", "Prime Minister", "PT", "Prime Minister");

  static final Visit VISIT =
      Visit.builder()
          .addVisitor(LEOTA)
          .host(Country.of("PT"))
          .addItinerary(Stop.of(Place.of("Lisbon", PlaceKind.CITY, Country.of("PT"))))
          .addItinerary(
              Stop.of(
                  Place.of("Porto", PlaceKind.CITY, Country.of("PT")),
                  EventDate.parse("2027-05-06")))
          .date(EventDate.parse("2027-05-04/2027-05-07"))
          .status(VisitStatus.PLANNED)
          .certainty(Certainty.PROBABLE)
          .addEvidence(evidence("visitors/0", "Samoan Foreign Minister Tavita Leota"))
          .addEvidence(evidence("host", "Portugal from", 8))
          .addEvidence(evidence("itinerary/0/place", "Lisbon"))
          .addEvidence(evidence("itinerary/1/place", "Porto.", 5))
          .addEvidence(evidence("date", "May 4 to 7, 2027"))
          .addEvidence(evidence("status", "visit Portugal from", 5))
          .foundBy("travel-verb")
          .build();

  static final Meeting MEETING =
      Meeting.builder()
          .addParticipants(LEOTA, TAVARES)
          .kind(MeetingKind.MEETING)
          .status(MeetingStatus.PLANNED)
          .date(EventDate.parse("2027-05-04"))
          .place(Place.of("Lisbon", PlaceKind.CITY, Country.of("PT")))
          .addEvidence(evidence("participants/0", "He will", 2))
          .addEvidence(evidence("participants/1", "Prime Minister Inês Tavares"))
          .addEvidence(evidence("date", "May 4 to discuss", 5))
          .addEvidence(evidence("status", "meet"))
          .foundBy("meet-verb")
          .build();

  static final Meeting CALL =
      Meeting.builder()
          .addParticipant(LEOTA)
          .kind(MeetingKind.CALL)
          .status(MeetingStatus.POSSIBLE)
          .certainty(Certainty.POSSIBLE)
          .date(EventDate.parse("2027-06"))
          .addEvidence(evidence("status", "call"))
          .addEvidence(evidence("date", "June"))
          .build();

  static final AgendaItem TOPIC =
      AgendaItem.builder()
          .topic("fisheries")
          .span(span("fisheries"))
          .kind(AgendaKind.ISSUE)
          .event(Meeting.builder().from(MEETING).evidence(List.of()).build())
          .addEvidence(evidence("topic", "fisheries"))
          .addEvidence(evidence("trigger", "discuss"))
          .foundBy("agenda/discussed")
          .build();

  static final Statement QUOTE =
      Statement.builder()
          .addSpeaker(LEOTA)
          .cue(Cue.of("told", span("told"), "tell", StatementClass.STATE))
          .mode(StatementMode.DIRECT)
          .addContent(Content.in(span("The ocean is our road,"), TEXT))
          .addEvidence(evidence("source", "Leota told", 5))
          .addEvidence(evidence("cue", "told"))
          .addEvidence(evidence("content/0", "The ocean is our road,"))
          .foundBy("statement/quotation")
          .build();

  static final Dossier DOSSIER =
      Dossier.builder()
          .addArticle(
              ArticleHeader.builder()
                  .articleId(ID)
                  .headline("Samoa's foreign minister to visit Portugal")
                  .addEvidence(evidence("headline", "Samoa's foreign minister to visit Portugal"))
                  .build())
          .addOfficials(LEOTA, TAVARES)
          .addVisit(VISIT)
          .addMeetings(MEETING, CALL)
          .addAgenda(TOPIC)
          .addStatement(QUOTE)
          .build();

  private Samples() {}

  static Article article(String text, LocalDate published) {
    return Article.builder()
        .id(ID)
        .text(text)
        .publishedOn(published)
        .source("Apia Wire")
        .url("https://news.example/samoa-portugal")
        .language("en")
        .build();
  }

  private static Official official(String name, String title, String country, String words) {
    return Official.builder()
        .name(name)
        .addOffice(Office.builder().title(title).country(Country.of(country)).build())
        .country(Country.of(country))
        .addEvidence(evidence("name", name))
        .addEvidence(evidence("offices/0", words))
        .build();
  }

  static TextSpan span(String words) {
    int begin = TEXT.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException(words);
    }
    return TextSpan.of(begin, begin + words.length());
  }

  static Evidence evidence(String property, String words) {
    return evidence(property, words, words.length());
  }

  /** Evidence of the first characters of words. */
  static Evidence evidence(String property, String words, int length) {
    int begin = span(words).begin();
    return Evidence.builder()
        .property(property)
        .span(TextSpan.of(begin, begin + length))
        .quote(TEXT.substring(begin, begin + length))
        .articleId(ID)
        .build();
  }
}

package io.dragoman.parsers.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VJournal;
import biweekly.io.text.ICalWriter;
import biweekly.property.Categories;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.LastModified;
import biweekly.property.Location;
import biweekly.property.RelatedTo;
import biweekly.property.Sequence;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.property.Url;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Calendar entries as iCalendar text, by biweekly. The only class that knows it. */
final class BiweeklyCalendar {

  private static final String PRODUCT = "-//Dragoman//Dragoman//EN";
  private static final String DATE_AS_TOLD = "X-DRAGOMAN-DATE";

  /** Revisions are counted in minutes from here, so that a SEQUENCE is a small positive number. */
  private static final Instant FIRST_REVISION = Instant.parse("1900-01-01T00:00:00Z");

  private final Optional<Instant> revision;

  BiweeklyCalendar(Optional<Instant> revision) {
    this.revision = revision;
  }

  void write(List<CalendarEntry> entries, Appendable out) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    for (CalendarEntry entry : entries) {
      if (entry.days().isPresent()) {
        calendar.addEvent(event(entry, entry.days().get()));
      } else {
        calendar.addJournal(journal(entry));
      }
    }
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.write(calendar);
    }
    out.append(text.getBuffer());
  }

  private VEvent event(CalendarEntry entry, ExactDays days) {
    VEvent event = new VEvent();
    common(event, entry);
    event.setDateStart(date(days.first()), false);
    event.setDateEnd(date(days.last().plusDays(1)), false);
    event.setProperty(Transparency.transparent());
    if (!entry.location().isEmpty()) {
      event.setProperty(new Location(entry.location()));
    }
    if (entry.standing() != null) {
      event.setProperty(
          switch (entry.standing()) {
            case TENTATIVE -> Status.tentative();
            case CONFIRMED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
          });
    }
    return event;
  }

  private VJournal journal(CalendarEntry entry) {
    VJournal journal = new VJournal();
    common(journal, entry);
    if (entry.standing() != null) {
      journal.setProperty(
          switch (entry.standing()) {
            case TENTATIVE -> Status.draft();
            case CONFIRMED -> Status.final_();
            case CANCELLED -> Status.cancelled();
          });
    }
    return journal;
  }

  private void common(ICalComponent component, CalendarEntry entry) {
    component.setProperty(new Uid(entry.uid() + "@dragoman"));
    Instant revised =
        revision
            .or(() -> entry.revised().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()))
            .orElse(Instant.EPOCH);
    component.setProperty(new DateTimeStamp(Date.from(revised)));
    component.setProperty(new LastModified(Date.from(revised)));
    component.setProperty(new Sequence(sequence(revised)));
    component.setProperty(new Summary(entry.summary()));
    if (!entry.description().isEmpty()) {
      component.setProperty(new Description(String.join("\n", entry.description())));
    }
    component.setProperty(new Categories(entry.categories()));
    entry.url().ifPresent(url -> component.setProperty(new Url(url)));
    entry.parent().ifPresent(parent -> component.setProperty(new RelatedTo(parent + "@dragoman")));
    entry
        .date()
        .ifPresent(date -> component.setExperimentalProperty(DATE_AS_TOLD, date.toString()));
  }

  private static int sequence(Instant revised) {
    long minutes = Duration.between(FIRST_REVISION, revised).toMinutes();
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, minutes));
  }

  private static ICalDate date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}

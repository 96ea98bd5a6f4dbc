package io.dragoman.examples.report;

import io.dragoman.actor.Country;
import io.dragoman.actor.Official;
import io.dragoman.event.Certainty;
import io.dragoman.event.Visit;
import io.dragoman.event.VisitStatus;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import io.dragoman.time.EventDate;

/** Records for tests, with evidence that is looked up in a text. */
final class Records {

  private Records() {}

  static Evidence evidence(String property, String quote, String text) {
    int begin = text.indexOf(quote);
    if (begin < 0) {
      throw new IllegalArgumentException("\"" + quote + "\" is not in \"" + text + "\"");
    }
    return Evidence.of(property, TextSpan.of(begin, begin + quote.length()), quote);
  }

  static Visit.Builder visit(String visitor, String host, String date) {
    return Visit.builder()
        .addVisitors(Official.of(visitor))
        .host(Country.of(host))
        .date(EventDate.parse(date))
        .status(VisitStatus.PLANNED)
        .certainty(Certainty.PROBABLE);
  }
}

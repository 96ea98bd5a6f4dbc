package io.dragoman.examples.extend;

import io.dragoman.actor.Official;
import io.dragoman.actor.Party;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.VisitLike;
import io.dragoman.examples.records.TreatyVisit;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.text.Article;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** Reads an article with the bundle and writes what it says. */
public final class Extend {

  static final Article ARTICLE =
      Article.of(
          """
          LILONGWE, Oct. 6 (Lakeside Wire) -- Zambian Foreign Minister Mutale Banda visited Malawi \
          from Oct. 3 to 5. Warden of the Seal Thoko Nyirenda received him at the airport.

          Banda and his Malawian counterpart, Chikondi Phiri, signed a treaty on fishing in the \
          shared lakes on Tuesday.

          At a state banquet in Lilongwe, Phiri raised a glass to the friendship of the two peoples.
          """,
          LocalDate.of(2021, 10, 6));

  private Extend() {}

  static ArticleParser parser() {
    return ArticleParser.builder().extension(new ProtocolExtension()).build();
  }

  static void run(ArticleParser parser, PrintStream out) {
    Dossier dossier = parser.parse(ARTICLE);
    Dossier read = parser.json().read(parser.json().write(dossier), Dossier.class);
    if (!read.equals(dossier)) {
      throw new IllegalStateException("read back " + read + " instead of " + dossier);
    }
    for (VisitLike visit : dossier.facts(VisitLike.class)) {
      out.println(
          visit.type() + ": " + names(visit.visitors()) + ", " + visit.date().orElseThrow());
    }
    for (TreatyVisit visit : dossier.facts(TreatyVisit.class)) {
      out.println("  signed: " + visit.treaty());
    }
    for (Toast toast : dossier.facts(Toast.class)) {
      String at = toast.at().map(name -> " at a " + name).orElse("");
      out.println("Toast: " + names(toast.by()) + " to " + toast.to() + at);
    }
    for (Official official : dossier.officials()) {
      out.println("Official: " + official.name() + ", " + official.offices().get(0).title());
    }
  }

  private static String names(List<Party> parties) {
    return String.join(", ", parties.stream().map(Party::name).toList());
  }

  /**
   * Runs the example with the bundle that the service loader finds; an exception ends it with a
   * status other than 0.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    run(ArticleParser.builder().discoverExtensions().build(), System.out);
  }
}

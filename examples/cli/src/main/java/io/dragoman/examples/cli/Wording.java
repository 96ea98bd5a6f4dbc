package io.dragoman.examples.cli;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.actor.Organization;
import io.dragoman.actor.Party;
import io.dragoman.event.Ordinal;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records in the words that a person would use for them. */
final class Wording {

  private static final int EXCERPT = 60;

  private Wording() {}

  /** "Antony Blinken, Secretary of State, United States". */
  static String introduced(Party party) {
    if (!(party instanceof Official official)) {
      return party.name();
    }
    return Stream.concat(Stream.of(official.name()), office(official).stream())
        .collect(Collectors.joining(", "));
  }

  /** "Secretary of State, United States". */
  static Optional<String> office(Official official) {
    Optional<Office> office = official.office();
    String words =
        Stream.of(
                office.map(Office::title),
                office.flatMap(Office::organization).map(Organization::name),
                office.flatMap(Office::portfolio),
                official.country().map(Country::name))
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** "Joe Biden, Xi Jinping", or that nobody is named. */
  static String names(List<? extends Party> parties) {
    return parties.isEmpty()
        ? "(not named)"
        : parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }

  /** "second visit", "second visit in less than a year", "visit number 12". */
  static String ordinal(Ordinal ordinal) {
    List<String> words =
        List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
    String visit =
        ordinal.number() <= words.size()
            ? words.get(ordinal.number() - 1) + " visit"
            : "visit number " + ordinal.number();
    return visit + ordinal.within().map(within -> " " + within).orElse("");
  }

  /** What stands at a span, on one line, cut where it is long. */
  static String excerpt(String text, TextSpan span) {
    String quote = oneLine(span.in(text));
    return quote.length() <= EXCERPT ? quote : quote.substring(0, EXCERPT - 1) + "…";
  }

  /** Text without line breaks, and without the control characters that would steer a terminal. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** Lines of at most the given width, broken at blanks. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : List.of(oneLine(text).split(" ", -1))) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A constant in small letters. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

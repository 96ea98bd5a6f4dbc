package io.dragoman.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads one date of an EDTF text. */
final class EdtfReader {

  private final String text;

  private EdtfReader(String text) {
    this.text = text;
  }

  /**
   * Reads a date without an interval.
   *
   * @throws DateTimeException if the text is none
   */
  static EdtfUnit read(String text) {
    EdtfQualifier qualifier = EdtfQualifier.endOf(text);
    String unqualified = text.substring(0, text.length() - qualifier.symbol().length());
    return new EdtfReader(unqualified).unit().qualified(qualifier);
  }

  private EdtfUnit unit() {
    if (text.length() < 4 || (text.length() > 4 && text.charAt(4) != '-')) {
      throw unreadable();
    }
    return switch (text.length()) {
      case 4 -> years();
      case 7 -> partOfYear();
      case 8 -> week();
      case 10 -> day();
      default -> throw unreadable();
    };
  }

  private EdtfUnit years() {
    if (text.endsWith("XX")) {
      return EdtfUnit.century(100 * digits(0, 2));
    }
    if (text.endsWith("X")) {
      return EdtfUnit.decade(10 * digits(0, 3));
    }
    return EdtfUnit.year(digits(0, 4));
  }

  private EdtfUnit partOfYear() {
    int year = digits(0, 4);
    return switch (text.charAt(5)) {
      case 'Q' -> EdtfUnit.quarter(year, digits(6, 7));
      case 'H' -> EdtfUnit.half(year, digits(6, 7));
      default -> EdtfUnit.numbered(year, digits(5, 7));
    };
  }

  private EdtfUnit week() {
    if (text.charAt(5) != 'W') {
      throw unreadable();
    }
    return EdtfUnit.week(digits(0, 4), digits(6, 8));
  }

  private EdtfUnit day() {
    if (text.charAt(7) != '-') {
      throw unreadable();
    }
    return EdtfUnit.day(LocalDate.of(digits(0, 4), digits(5, 7), digits(8, 10)));
  }

  private int digits(int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw unreadable();
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }

  private DateTimeException unreadable() {
    return new DateTimeException(
        "\"" + text + "\" is not of a form such as 2024-04-24, 2024-W17, 2024-04, 2024 or 202X");
  }
}

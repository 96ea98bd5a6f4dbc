package io.dragoman.parsers.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads RFC 4180 text: comma, double quotes, doubled to stand for themselves, line ends inside
 * quotes. Records that begin with {@code #} are comments; blank lines are skipped. Every cell keeps
 * its line and column.
 */
final class CsvParser {

  /** A cell and where it begins, both counted from 1. */
  record Cell(String text, int line, int column) {}

  /** What a file holds: its comments in order, without the sign, and its records. */
  record Content(List<String> comments, List<List<Cell>> records) {}

  private final String file;
  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;

  private CsvParser(String file, String text) {
    this.file = file;
    this.text = text;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
    this.lineStart = at;
  }

  /**
   * Reads a whole file.
   *
   * @throws LexiconException if a quotation mark is misplaced or not closed
   */
  static Content parse(String file, String text) {
    return new CsvParser(file, text).content();
  }

  private Content content() {
    List<String> comments = new ArrayList<>();
    List<List<Cell>> records = new ArrayList<>();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        endLine();
      } else if (c == '#') {
        comments.add(restOfLine().substring(1).strip());
      } else {
        records.add(readRecord());
      }
    }
    return new Content(List.copyOf(comments), List.copyOf(records));
  }

  private String restOfLine() {
    int begin = at;
    while (at < text.length() && !atLineEnd()) {
      at++;
    }
    return text.substring(begin, at);
  }

  private List<Cell> readRecord() {
    List<Cell> cells = new ArrayList<>();
    while (true) {
      cells.add(readCell());
      if (at >= text.length()) {
        break;
      }
      if (atLineEnd()) {
        endLine();
        break;
      }
      at++; // the comma
    }
    return List.copyOf(cells);
  }

  private Cell readCell() {
    int cellLine = line;
    int cellColumn = at - lineStart + 1;
    if (at < text.length() && text.charAt(at) == '"') {
      return new Cell(readQuoted(cellLine, cellColumn), cellLine, cellColumn);
    }
    int begin = at;
    while (at < text.length() && text.charAt(at) != ',' && !atLineEnd()) {
      if (text.charAt(at) == '"') {
        throw problem("a quotation mark inside a cell that does not begin with one");
      }
      at++;
    }
    return new Cell(text.substring(begin, at).strip(), cellLine, cellColumn);
  }

  private String readQuoted(int cellLine, int cellColumn) {
    StringBuilder value = new StringBuilder();
    at++;
    while (true) {
      if (at >= text.length()) {
        throw new LexiconException(file, cellLine, cellColumn, "this quotation is never closed");
      }
      char c = text.charAt(at);
      if (c == '"') {
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          value.append('"');
          at += 2;
          continue;
        }
        at++;
        break;
      }
      if (atLineEnd()) {
        value.append('\n');
        endLine();
      } else {
        value.append(c);
        at++;
      }
    }
    if (at < text.length() && text.charAt(at) != ',' && !atLineEnd()) {
      throw problem("text after a closing quotation mark");
    }
    return value.toString().strip();
  }

  private boolean atLineEnd() {
    char c = text.charAt(at);
    return c == '\n' || c == '\r';
  }

  private void endLine() {
    if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      at++;
    }
    at++;
    line++;
    lineStart = at;
  }

  private LexiconException problem(String what) {
    return new LexiconException(file, line, at - lineStart + 1, what);
  }
}

package io.dragoman.parsers.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads RFC 4180 text: comma, double quotes, doubled to stand for themselves, line ends inside
 * quotes. Records that begin with {@code #} are comments; blank lines are skipped. Every cell keeps
 * its line and column.
 */
final class CsvParser {

  /** What a file holds: its comments in order, without the sign, and its records. */
  record Content(List<String> comments, List<CsvRecord> records) {}

  private final String file;
  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;
  private int lineEnd;

  private String[] cells = new String[16];
  private int[] lines = new int[16];
  private int[] columns = new int[16];
  private int count;

  private CsvParser(String file, String text) {
    this.file = file;
    this.text = text;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
    this.lineStart = at;
    findLineEnd();
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
    List<CsvRecord> records = new ArrayList<>();
    while (at < text.length()) {
      if (at == lineEnd) {
        nextLine();
      } else if (text.charAt(at) == '#') {
        comments.add(text.substring(at + 1, lineEnd).strip());
        nextLine();
      } else {
        records.add(readRecord());
      }
    }
    return new Content(comments, records);
  }

  private CsvRecord readRecord() {
    count = 0;
    readCell();
    while (at < lineEnd) {
      at++; // the comma
      readCell();
    }
    nextLine();
    return new CsvRecord(
        Arrays.copyOf(cells, count), Arrays.copyOf(lines, count), Arrays.copyOf(columns, count));
  }

  /** Reads a cell and stops at the comma or the line's end after it. */
  private void readCell() {
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, count * 2);
      lines = Arrays.copyOf(lines, count * 2);
      columns = Arrays.copyOf(columns, count * 2);
    }
    lines[count] = line;
    columns[count] = at - lineStart + 1;
    cells[count] = at < lineEnd && text.charAt(at) == '"' ? readQuoted() : readPlain();
    count++;
  }

  private String readPlain() {
    int begin = at;
    int comma = text.indexOf(',', at);
    at = comma < 0 || comma > lineEnd ? lineEnd : comma;
    String cell = begin == at ? "" : text.substring(begin, at).strip();
    int quote = cell.indexOf('"');
    if (quote >= 0) {
      at = text.indexOf('"', begin);
      throw problem("a quotation mark inside a cell that does not begin with one");
    }
    return cell;
  }

  private String readQuoted() {
    int cellLine = line;
    int cellColumn = at - lineStart + 1;
    StringBuilder value = new StringBuilder();
    at++;
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        throw new LexiconException(file, cellLine, cellColumn, "this quotation is never closed");
      }
      while (quote > lineEnd) {
        value.append(text, at, lineEnd).append('\n');
        nextLine();
      }
      value.append(text, at, quote);
      at = quote + 1;
      if (at >= text.length() || text.charAt(at) != '"') {
        break;
      }
      value.append('"');
      at++;
    }
    if (at < lineEnd && text.charAt(at) != ',') {
      throw problem("text after a closing quotation mark");
    }
    return value.toString().strip();
  }

  private void nextLine() {
    at = lineEnd;
    if (at < text.length()) {
      boolean pair = text.charAt(at) == '\r' && text.startsWith("\r\n", at);
      at += pair ? 2 : 1;
      line++;
    }
    lineStart = at;
    findLineEnd();
  }

  private void findLineEnd() {
    int end = text.indexOf('\n', at);
    end = end < 0 ? text.length() : end;
    lineEnd = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private LexiconException problem(String what) {
    return new LexiconException(file, line, at - lineStart + 1, what);
  }
}

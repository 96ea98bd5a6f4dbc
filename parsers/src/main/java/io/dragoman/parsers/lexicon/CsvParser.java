package io.dragoman.parsers.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  private int quote = -1;

  private @Nullable String[] cells = new String[16];
  private int[] begins = new int[16];
  private int[] ends = new int[16];
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
    int recordLine = line;
    int recordStart = lineStart;
    count = 0;
    readCell();
    while (at < lineEnd) {
      at++; // the comma
      readCell();
    }
    nextLine();
    return new CsvRecord(
        text,
        recordLine,
        recordStart,
        Arrays.copyOf(begins, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(cells, count));
  }

  /** Reads a cell and stops at the comma or the line's end after it. */
  private void readCell() {
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, count * 2);
      begins = Arrays.copyOf(begins, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    begins[count] = at;
    cells[count] = null;
    if (at < lineEnd && text.charAt(at) == '"') {
      cells[count] = readQuoted();
    } else {
      skipPlain();
    }
    ends[count++] = at;
  }

  private void skipPlain() {
    int begin = at;
    int comma = text.indexOf(',', at);
    at = comma < 0 || comma > lineEnd ? lineEnd : comma;
    if (begin < at && nextQuote(begin) < at) {
      at = text.indexOf('"', begin);
      throw problem("a quotation mark inside a cell that does not begin with one");
    }
  }

  /** Where the next quotation mark of the text is, or its end; remembered, as there are few. */
  private int nextQuote(int from) {
    if (quote < from) {
      quote = text.indexOf('"', from);
      quote = quote < 0 ? text.length() : quote;
    }
    return quote;
  }

  private String readQuoted() {
    int cellLine = line;
    int cellColumn = at - lineStart + 1;
    StringBuilder value = new StringBuilder();
    at++;
    while (true) {
      int closing = text.indexOf('"', at);
      if (closing < 0) {
        throw new LexiconException(file, cellLine, cellColumn, "this quotation is never closed");
      }
      while (closing > lineEnd) {
        value.append(text, at, lineEnd).append('\n');
        nextLine();
      }
      value.append(text, at, closing);
      at = closing + 1;
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

package io.dragoman.parsers.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Fills CoNLL-U: keeps the sentences, the tokens, the comments and the lemmas of a file, and writes
 * an engine's universal tags, Penn tags, heads and relations into it. What goes with the old tree
 * (features, enhanced dependencies) is emptied; lines of multiword tokens and of empty nodes stay.
 *
 * <p>Immutable and thread-safe, as the engine is.
 */
public final class ConlluFiller {

  private static final int CELLS = 10;
  private static final int ID = 0;
  private static final int FORM = 1;
  private static final int UPOS = 3;
  private static final int XPOS = 4;
  private static final int FEATS = 5;
  private static final int HEAD = 6;
  private static final int DEPREL = 7;
  private static final int DEPS = 8;
  private static final String EMPTY = "_";

  private final LanguageEngine engine;

  /**
   * A filler with an engine.
   *
   * @param engine who tags and parses
   */
  public ConlluFiller(LanguageEngine engine) {
    this.engine = Objects.requireNonNull(engine, "engine");
  }

  /**
   * Whether a text is CoNLL-U: its first line that is no comment has ten cells and a number.
   *
   * @param text any text
   * @return true if it can be filled
   */
  public static boolean accepts(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells.length == CELLS && isNumber(cells[ID].split("[-.]", 2)[0]))
        .isPresent();
  }

  /**
   * Fills all sentences.
   *
   * @param in CoNLL-U
   * @param out where the filled CoNLL-U goes
   * @throws IllegalArgumentException if a line has not ten cells; names the line
   * @throws UncheckedIOException if reading or writing fails
   */
  public void fill(BufferedReader in, Appendable out) {
    try {
      List<String[]> rows = new ArrayList<>();
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isEmpty()) {
          finish(rows, out);
        } else {
          rows.add(cells(line, number));
        }
      }
      finish(rows, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] cells(String line, int number) {
    String[] cells = line.startsWith("#") ? new String[] {line} : line.split("\t", -1);
    if (cells.length != 1 && cells.length != CELLS || cells.length == 1 && !line.startsWith("#")) {
      throw new IllegalArgumentException(
          "line " + number + " has " + cells.length + " cells instead of " + CELLS + ": " + line);
    }
    return cells;
  }

  private void finish(List<String[]> rows, Appendable out) throws IOException {
    List<String[]> words =
        rows.stream().filter(cells -> cells.length == CELLS && isNumber(cells[ID])).toList();
    if (!words.isEmpty()) {
      fill(words);
    }
    for (String[] cells : rows) {
      out.append(String.join("\t", cells)).append('\n');
    }
    if (!rows.isEmpty()) {
      out.append('\n');
    }
    rows.clear();
  }

  private void fill(List<String[]> words) {
    Sentence sentence = sentence(words);
    Tags tags = engine.tag(sentence);
    Optional<Tree> tree = engine.parse(sentence, tags);
    for (int i = 0; i < words.size(); i++) {
      int token = i;
      String[] cells = words.get(i);
      cells[UPOS] = tags.upos(i).name();
      cells[XPOS] = tags.penn(i);
      cells[FEATS] = EMPTY;
      cells[HEAD] = tree.map(t -> Integer.toString(t.head(token) + 1)).orElse(EMPTY);
      cells[DEPREL] = tree.map(t -> t.relation(token)).orElse(EMPTY);
      cells[DEPS] = EMPTY;
    }
  }

  private static Sentence sentence(List<String[]> words) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String[] cells : words) {
      int end = begin + cells[FORM].length();
      String folded = Folding.fold(cells[FORM]);
      tokens.add(new Token(tokens.size(), begin, end, cells[FORM], folded));
      begin = end + 1;
    }
    return new Sentence(0, 0, tokens);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

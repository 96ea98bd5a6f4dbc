package io.dragoman.examples.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U files, gzipped or not. Multiword lines and empty nodes are left out. */
final class Treebank {

  private static final String AGENCY = "agency.conllu";
  private static final String ID = "# sent_id = ";
  private static final int FORM = 1;
  private static final int UPOS = 3;
  private static final int XPOS = 4;
  private static final int HEAD = 6;
  private static final int RELATION = 7;

  private Treebank() {}

  static List<GoldSentence> read(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return read(in, file.toString());
    }
  }

  /** The sentences that lie beside this class: news agencies' manner, annotated by hand. */
  static List<GoldSentence> agency() throws IOException {
    try (InputStream in = Treebank.class.getResourceAsStream(AGENCY)) {
      return read(Objects.requireNonNull(in, AGENCY), AGENCY);
    }
  }

  private static List<GoldSentence> read(InputStream in, String source) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String id = "";
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(ID)) {
          id = line.substring(ID.length());
        } else if (line.isEmpty()) {
          add(id, rows, sentences);
        } else if (line.charAt(0) != '#') {
          row(source, line, rows);
        }
      }
      add(id, rows, sentences);
    }
    return sentences;
  }

  private static void row(String source, String line, List<String[]> rows) throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length != 10) {
      throw new IOException(source + ": not a line of ten cells: " + line);
    }
    if (cells[0].chars().allMatch(Character::isDigit)) {
      rows.add(cells);
    }
  }

  private static void add(String id, List<String[]> rows, List<GoldSentence> sentences) {
    if (!rows.isEmpty()) {
      sentences.add(
          new GoldSentence(
              id,
              rows.stream().map(cells -> cells[FORM]).toList(),
              rows.stream().map(cells -> cells[UPOS] + "|" + cells[XPOS]).toList(),
              rows.stream().map(cells -> Integer.valueOf(cells[HEAD])).toList(),
              rows.stream().map(cells -> cells[RELATION]).toList()));
      rows.clear();
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}

package io.dragoman.parsers.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Our own sentences with the trees that a parser made of them, read from {@code trees.txt}. */
final class ParsedSentences {

  private static final List<String> LINES = lines();

  private ParsedSentences() {}

  /** The syntax of the one sentence that begins with the given words. */
  static Syntax of(String beginning) {
    for (String line : LINES) {
      Parsed parsed = parse(line);
      if (Words.of(parsed.sentence).startsWith(beginning)) {
        return Syntax.of(parsed.sentence, parsed, Optional.of(parsed));
      }
    }
    throw new IllegalArgumentException("no sentence begins with \"" + beginning + "\"");
  }

  /** The same without its tree. */
  static Syntax withoutTree(String beginning) {
    Syntax syntax = of(beginning);
    return Syntax.of(syntax.sentence(), syntax.tags(), Optional.empty());
  }

  /** The clause of a predicate. */
  static Clause clause(Syntax syntax, String lemma) {
    return syntax.clauses().stream()
        .filter(clause -> clause.lemma().equals(lemma))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + lemma + " in " + syntax.clauses()));
  }

  private static Parsed parse(String line) {
    String[] cells = line.split(" ");
    List<Token> tokens = new ArrayList<>();
    Parsed parsed = new Parsed(cells.length);
    int at = 0;
    for (int i = 0; i < cells.length; i++) {
      String[] parts = cells[i].split("/");
      tokens.add(new Token(i, at, at + parts[0].length(), parts[0], Folding.fold(parts[0])));
      at += parts[0].length() + 1;
      parsed.upos[i] = Upos.valueOf(parts[1]);
      parsed.penn[i] = parts[2];
      parsed.relations[i] = parts[3];
      parsed.heads[i] = Integer.parseInt(parts[4]);
    }
    parsed.sentence = new Sentence(0, 0, tokens);
    return parsed;
  }

  private static List<String> lines() {
    try (InputStream stream =
        Objects.requireNonNull(ParsedSentences.class.getResourceAsStream("trees.txt"))) {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Parsed implements Tags, Tree {
    private Sentence sentence = new Sentence(0, 0, List.of(new Token(0, 0, 1, "x", "x")));
    private final Upos[] upos;
    private final String[] penn;
    private final int[] heads;
    private final String[] relations;

    Parsed(int size) {
      upos = new Upos[size];
      penn = new String[size];
      heads = new int[size];
      relations = new String[size];
    }

    @Override
    public int size() {
      return heads.length;
    }

    @Override
    public Upos upos(int token) {
      return upos[token];
    }

    @Override
    public String penn(int token) {
      return penn[token];
    }

    @Override
    public int head(int token) {
      return heads[token];
    }

    @Override
    public String relation(int token) {
      return relations[token];
    }
  }
}

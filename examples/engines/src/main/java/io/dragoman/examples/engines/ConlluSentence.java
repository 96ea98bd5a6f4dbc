package io.dragoman.examples.engines;

import io.dragoman.parsers.language.NamedEntity;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Tree;
import io.dragoman.parsers.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sentence of CoNLL-U: its words, and what the columns say of them. */
record ConlluSentence(
    List<String> words,
    List<Upos> universal,
    List<String> fine,
    List<Integer> heads,
    List<String> relations,
    List<String> names) {

  private static final int COLUMNS = 10;
  private static final Map<String, NamedEntity.Kind> KINDS =
      Map.of(
          "PER", NamedEntity.Kind.PERSON,
          "ORG", NamedEntity.Kind.ORGANIZATION,
          "LOC", NamedEntity.Kind.PLACE);

  static List<ConlluSentence> readAll(String text) {
    List<ConlluSentence> sentences = new ArrayList<>();
    ConlluSentence open = empty();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank()) {
        if (!open.words.isEmpty()) {
          sentences.add(open);
        }
        open = empty();
      } else if (!line.startsWith("#")) {
        open.add(line.split("\t", -1), number);
      }
    }
    if (!open.words.isEmpty()) {
      sentences.add(open);
    }
    return sentences;
  }

  private static ConlluSentence empty() {
    return new ConlluSentence(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private void add(String[] cells, int line) {
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "line %d has %d columns instead of %d".formatted(line, cells.length, COLUMNS));
    }
    try {
      universal.add(Upos.valueOf(cells[3]));
      heads.add(Integer.parseInt(cells[6]) - 1);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line %d: \"%s\" is no tag or \"%s\" no head".formatted(line, cells[3], cells[6]), e);
    }
    words.add(cells[1]);
    fine.add(cells[4]);
    relations.add(cells[7]);
    names.add(cells[9]);
  }

  Tags tags() {
    return new WordTags(universal, fine);
  }

  Tree tree() {
    return new Tree() {
      @Override
      public int size() {
        return heads.size();
      }

      @Override
      public int head(int token) {
        return heads.get(token);
      }

      @Override
      public String relation(int token) {
        return relations.get(token);
      }
    };
  }

  List<NamedEntity> entities() {
    List<NamedEntity> entities = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (Map.Entry<String, NamedEntity.Kind> kind : KINDS.entrySet()) {
        if (is(i, "B", kind.getKey())) {
          int end = i + 1;
          while (end < names.size() && is(end, "I", kind.getKey())) {
            end++;
          }
          entities.add(new NamedEntity(new TokenRange(i, end), kind.getValue()));
        }
      }
    }
    return entities;
  }

  private boolean is(int token, String place, String kind) {
    return List.of(names.get(token).split("\\|")).contains("NER=" + place + "-" + kind);
  }
}

package io.dragoman.examples.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text cut into paragraphs, and these into pieces: at the beginning and end of every mark, so
 * that marks which nest, overlap or cross paragraphs become a flat sequence.
 *
 * <p>The pieces of all paragraphs, with the line breaks between the paragraphs, are the text; no
 * character is lost.
 */
final class MarkedText {

  /** Evidence that a reference goes behind, by kind: the words that tell of the record. */
  private static final Map<Kind, List<String>> TELLING =
      new EnumMap<>(
          Map.of(
              Kind.VISIT, List.of("status", "trigger"),
              Kind.MEETING, List.of("status", "trigger"),
              Kind.AGENDA, List.of("topic"),
              Kind.STATEMENT, List.of("cue", "source")));

  private final String text;
  private final Marks marks;
  private final Function<String, String> names;
  private final Map<Integer, List<Mark>> begins = new HashMap<>();
  private final Map<Integer, List<Mark>> ends = new HashMap<>();
  private final Map<Integer, List<Mark>> references = new HashMap<>();
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final Map<String, String> pieceOfMark = new HashMap<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /**
   * Cuts a text.
   *
   * @param names what a reference to a record says to those who hear the page, by the record's code
   */
  MarkedText(String text, Marks marks, Function<String, String> names) {
    this.text = text;
    this.marks = marks;
    this.names = names;
    for (Mark mark : marks.all()) {
      begins.computeIfAbsent(mark.span().begin(), at -> new ArrayList<>()).add(mark);
      ends.computeIfAbsent(mark.span().end(), at -> new ArrayList<>()).add(mark);
      cuts.add(mark.span().begin());
      cuts.add(mark.span().end());
    }
    marks.all().stream()
        .filter(mark -> mark.kind().isReferenced())
        .map(Mark::code)
        .distinct()
        .map(this::telling)
        .forEach(
            mark ->
                references.computeIfAbsent(mark.span().end(), at -> new ArrayList<>()).add(mark));
    cut();
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The id of the piece with which a mark begins. */
  String pieceOf(Mark mark) {
    return pieceOfMark.getOrDefault(mark.id(), "");
  }

  private Mark telling(String code) {
    List<Mark> own = marks.of(code);
    for (String property : TELLING.getOrDefault(own.get(0).kind(), List.of())) {
      for (Mark mark : own) {
        if (mark.isOf(property)) {
          return mark;
        }
      }
    }
    return own.get(0);
  }

  private void cut() {
    Set<Mark> open = new LinkedHashSet<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = Blocks.end(text, begin);
      paragraph(begin, end, open);
      int next = Blocks.next(text, end);
      cuts.subSet(end, false, next, false).forEach(at -> openAndClose(at, open));
      begin = next;
    }
  }

  private void paragraph(int begin, int end, Set<Mark> open) {
    List<Piece> pieces = new ArrayList<>();
    Set<String> header = new TreeSet<>();
    int from = begin;
    for (int to : boundaries(begin, end)) {
      openAndClose(from, open);
      if (to > from) {
        open.stream()
            .filter(mark -> mark.kind() == Kind.HEADER)
            .map(Mark::property)
            .forEach(header::add);
        pieces.add(piece(from, to, open));
      }
      from = to;
    }
    openAndClose(end, open);
    if (!pieces.isEmpty()) {
      paragraphs.add(new Paragraph(Paragraph.role(header), pieces));
    }
  }

  private List<Integer> boundaries(int begin, int end) {
    List<Integer> boundaries = new ArrayList<>(cuts.subSet(begin, false, end, false));
    boundaries.add(end);
    return boundaries;
  }

  private void openAndClose(int at, Set<Mark> open) {
    ends.getOrDefault(at, List.of()).forEach(open::remove);
    begins.getOrDefault(at, List.of()).stream()
        .sorted(Comparator.comparing((Mark mark) -> mark.span().length()).reversed())
        .forEach(open::add);
  }

  private Piece piece(int from, int to, Set<Mark> open) {
    String id = "";
    for (Mark mark : open) {
      if (pieceOfMark.containsKey(mark.id())) {
        continue;
      }
      id = "t" + from;
      pieceOfMark.put(mark.id(), id);
    }
    return new Piece(
        text.substring(from, to),
        id,
        open.stream()
            .map(MarkedText::css)
            .filter(css -> !css.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" ")),
        joined(open, Mark::code),
        joined(open, Mark::id),
        references.getOrDefault(to, List.of()).stream().map(this::reference).toList());
  }

  private static String css(Mark mark) {
    if (mark.kind() != Kind.HEADER) {
      return mark.kind().css();
    }
    return mark.isOf("dateline") ? "dateline" : "";
  }

  /** The innermost mark is the last. */
  private static String joined(Set<Mark> open, Function<Mark, String> value) {
    return open.stream()
        .filter(mark -> mark.kind() != Kind.HEADER)
        .map(value)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private Reference reference(Mark mark) {
    return new Reference(
        mark.code(),
        mark.kind().css(),
        mark.kind().singular() + " " + mark.code() + ": " + names.apply(mark.code()));
  }

  /**
   * A piece of text under the same marks throughout.
   *
   * @param text its characters
   * @param id its id, if a mark begins with it; else empty
   * @param kinds the classes of its marks; empty where nothing is marked
   * @param codes the codes of the records that it is evidence of, the innermost last
   * @param evidence the ids of the marks
   * @param references the records to which a reference stands behind it
   */
  record Piece(
      String text,
      String id,
      String kinds,
      String codes,
      String evidence,
      List<Reference> references) {

    boolean isMarked() {
      return !codes.isEmpty();
    }
  }

  /** A reference to a record, as to a footnote. */
  record Reference(String code, String kind, String label) {}
}

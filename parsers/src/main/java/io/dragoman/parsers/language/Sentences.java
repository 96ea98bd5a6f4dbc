package io.dragoman.parsers.language;

import io.dragoman.parsers.stage.Spanned;
import io.dragoman.text.TextSpan;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences of an article in text order, found by number or by place. Immutable. */
public final class Sentences implements Iterable<Sentence>, Spanned {

  private final List<Sentence> list;
  private final int[] begins;

  private Sentences(List<Sentence> list) {
    this.list = List.copyOf(list);
    this.begins = new int[this.list.size()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = this.list.get(i).span().begin();
    }
  }

  /**
   * Sentences in text order.
   *
   * @param sentences the sentences, numbered from 0
   * @return the same, ready to be searched
   */
  public static Sentences of(List<Sentence> sentences) {
    return new Sentences(sentences);
  }

  /**
   * All of them.
   *
   * @return the sentences in text order
   */
  public List<Sentence> list() {
    return list;
  }

  /**
   * One sentence.
   *
   * @param index its number
   * @return the sentence
   */
  public Sentence get(int index) {
    return list.get(index);
  }

  /**
   * How many.
   *
   * @return the number of sentences
   */
  public int size() {
    return list.size();
  }

  /**
   * The sentence at a place of the text.
   *
   * @param offset a UTF-16 offset into the article's text
   * @return the sentence whose span contains it, or empty
   */
  public Optional<Sentence> at(int offset) {
    int found = indexAt(offset);
    if (found < 0 || offset >= list.get(found).span().end()) {
      return Optional.empty();
    }
    return Optional.of(list.get(found));
  }

  /**
   * The sentence in which a span begins.
   *
   * @param span a span of the article's text
   * @return the sentence, or empty
   */
  public Optional<Sentence> at(TextSpan span) {
    return at(span.begin());
  }

  /**
   * The sentences that share characters with a span.
   *
   * @param span a span of the article's text
   * @return in text order, possibly none
   */
  public List<Sentence> within(TextSpan span) {
    int from = Math.max(indexAt(span.begin()), 0);
    if (from < list.size() && list.get(from).span().end() <= span.begin()) {
      from++;
    }
    int to = Math.min(from, list.size());
    while (to < list.size() && begins[to] < span.end()) {
      to++;
    }
    return list.subList(Math.min(from, to), to);
  }

  /**
   * The sentences of one paragraph.
   *
   * @param paragraph the paragraph's number
   * @return in text order, possibly none
   */
  public List<Sentence> inParagraph(int paragraph) {
    int from = 0;
    while (from < list.size() && list.get(from).paragraph() < paragraph) {
      from++;
    }
    int to = from;
    while (to < list.size() && list.get(to).paragraph() == paragraph) {
      to++;
    }
    return list.subList(from, to);
  }

  @Override
  public Stream<TextSpan> spans() {
    return list.stream().map(Sentence::span);
  }

  @Override
  public Iterator<Sentence> iterator() {
    return list.iterator();
  }

  private int indexAt(int offset) {
    int low = 0;
    int high = begins.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (begins[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}

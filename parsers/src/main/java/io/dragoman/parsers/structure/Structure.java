package io.dragoman.parsers.structure;

import io.dragoman.parsers.structure.Paragraph.Kind;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outline of an article. Immutable. */
public final class Structure {

  private final List<Paragraph> paragraphs;
  private final Optional<DatelineSpan> dateline;

  Structure(List<Paragraph> paragraphs, Optional<DatelineSpan> dateline) {
    this.paragraphs = List.copyOf(paragraphs);
    this.dateline = dateline;
  }

  /**
   * All paragraphs, headline and the like included.
   *
   * @return in text order, numbered from 0
   */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /**
   * One paragraph.
   *
   * @param index its number, such as a sentence's {@code paragraph()}
   * @return the paragraph
   */
  public Paragraph paragraph(int index) {
    return paragraphs.get(index);
  }

  /**
   * The spans of all paragraphs.
   *
   * @return in text order, one for each paragraph
   */
  public List<TextSpan> spans() {
    List<TextSpan> spans = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      spans.add(paragraph.span());
    }
    return List.copyOf(spans);
  }

  /**
   * Where the text has its headline.
   *
   * @return the span, or empty where the text has none
   */
  public Optional<TextSpan> headline() {
    return first(Kind.HEADLINE);
  }

  /**
   * Where the text names its author or issuer.
   *
   * @return the span, or empty
   */
  public Optional<TextSpan> byline() {
    return first(Kind.BYLINE);
  }

  /**
   * Where the words under the first picture are.
   *
   * @return the span, or empty
   */
  public Optional<TextSpan> caption() {
    return first(Kind.CAPTION);
  }

  /**
   * Where the text says where and when it was written.
   *
   * @return the parts of the dateline, or empty
   */
  public Optional<DatelineSpan> dateline() {
    return dateline;
  }

  private Optional<TextSpan> first(Kind kind) {
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == kind) {
        return Optional.of(paragraph.span());
      }
    }
    return Optional.empty();
  }
}

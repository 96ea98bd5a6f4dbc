package io.dragoman.parsers.statement;

import io.dragoman.event.StatementMode;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose words the content of a statement is given in: the speaker's, the reporter's, or a mixture.
 * Names and titles in quotation marks ("Operation Dawn") are not the speaker's words.
 */
final class SpeechMode {

  private static final String THAT = "that";
  private static final int LONGEST_NAME = 6;
  private static final int SHORT_WORD = 4;

  private SpeechMode() {}

  static StatementMode of(SpeechContext context, Speech speech) {
    if (speech.verbatim()) {
      return StatementMode.DIRECT;
    }
    List<TextSpan> quoted = quoted(context, speech);
    int inside = 0;
    int words = 0;
    for (TextSpan span : speech.content()) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(context.text().charAt(i))) {
          words++;
          inside += isIn(quoted, i) ? 1 : 0;
        }
      }
    }
    if (inside == 0) {
      return StatementMode.INDIRECT;
    }
    boolean whole = inside == words && !followsThat(context, speech.begin());
    return whole ? StatementMode.DIRECT : StatementMode.MIXED;
  }

  /** The quotations that are the speaker's own words, seen from where the saying is told. */
  private static List<TextSpan> quoted(SpeechContext context, Speech speech) {
    int depth = speech.cue().map(cue -> context.depth(cue.span().begin())).orElse(0);
    if (depth > 0 && context.sameQuotation(speech.cue().get().span().begin(), speech.begin())) {
      return context.nestedQuotations().stream().map(Quotation::outer).toList();
    }
    List<TextSpan> spans = new ArrayList<>();
    for (Quotation quotation : context.quotations()) {
      boolean overlaps =
          quotation.outer().begin() < speech.end() && quotation.outer().end() > speech.begin();
      if (overlaps && !isName(context, quotation, speech)) {
        spans.add(quotation.outer());
      }
    }
    return spans;
  }

  /** A few words with capital initials inside a longer content. */
  private static boolean isName(SpeechContext context, Quotation quotation, Speech speech) {
    Optional<TextSpan> around =
        speech.content().stream()
            .filter(piece -> piece.contains(quotation.inner()))
            .filter(piece -> piece.length() > quotation.outer().length() + 1)
            .findFirst();
    String[] words = quotation.inner().in(context.text()).strip().split("\\s+");
    if (around.isEmpty() || words.length > LONGEST_NAME) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean counts = word.length() >= SHORT_WORD || i == 0 || i == words.length - 1;
      if (counts && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    String last = words[words.length - 1];
    return !last.endsWith("!") && !last.endsWith("?");
  }

  private static boolean isIn(List<TextSpan> spans, int position) {
    return spans.stream().anyMatch(s -> position >= s.begin() && position < s.end());
  }

  /** "said that "talks had failed"" builds the speaker's words into the reporter's clause. */
  private static boolean followsThat(SpeechContext context, int begin) {
    int end = begin;
    while (end > 0 && !Character.isLetterOrDigit(context.text().charAt(end - 1))) {
      end--;
    }
    int from = end - THAT.length();
    return from > 0
        && context.text().regionMatches(from, THAT, 0, THAT.length())
        && !Character.isLetterOrDigit(context.text().charAt(from - 1));
  }
}

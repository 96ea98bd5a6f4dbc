package io.dragoman.parsers.statement;

import io.dragoman.parsers.structure.Paragraph;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Turns of an interview or transcript: "FOREIGN MINISTER HALE: We agree." Immutable. */
final class InterviewTurns implements SpeechRule {

  private static final String NAME = "statement/interview-turn";

  @Override
  public List<Speech> find(SpeechContext context, List<Speech> earlier) {
    List<Speech> found = new ArrayList<>();
    List<Paragraph> paragraphs = context.structure().paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph turn = paragraphs.get(p);
      if (turn.kind() != Paragraph.Kind.TURN || turn.label().isEmpty()) {
        continue;
      }
      int end = turn.span().end();
      for (int next = p + 1; next < paragraphs.size(); next++) {
        if (paragraphs.get(next).kind() != Paragraph.Kind.BODY) {
          break;
        }
        end = paragraphs.get(next).span().end();
      }
      int begin = afterLabel(context.text(), turn.label().get().end(), end);
      if (begin < end) {
        found.add(Speech.turn(NAME, turn.label().get(), TextSpan.of(begin, end)));
      }
    }
    return found;
  }

  private static int afterLabel(String text, int labelEnd, int end) {
    int begin = labelEnd;
    while (begin < end
        && (text.charAt(begin) == ':' || Character.isWhitespace(text.charAt(begin)))) {
      begin++;
    }
    return begin;
  }
}

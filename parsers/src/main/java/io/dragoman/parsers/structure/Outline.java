package io.dragoman.parsers.structure;

import io.dragoman.parsers.structure.Paragraph.Kind;
import io.dragoman.text.Article;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what each block of a text is, from the top down. */
final class Outline {

  private static final int SHORT = 160;
  private static final int LONGEST_HEADLINE = 300;
  private static final int TOP = 4;
  private static final int LONGEST_LABEL = 60;

  private final String text;
  private final String knownHeadline;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private Optional<DatelineSpan> dateline = Optional.empty();
  private boolean inBody;

  private Outline(Article article) {
    this.text = article.text();
    this.knownHeadline = article.headline().map(Outline::squeeze).orElse("");
  }

  static Structure of(Article article) {
    Outline outline = new Outline(article);
    List<TextSpan> blocks = Blocks.of(outline.text);
    for (int i = 0; i < blocks.size(); i++) {
      outline.read(blocks, i);
    }
    return new Structure(outline.paragraphs, outline.dateline);
  }

  private static String squeeze(String title) {
    StringBuilder squeezed = new StringBuilder();
    for (Word token : Words.of(title, 0, title.length())) {
      squeezed.append(token.folded());
    }
    return squeezed.toString();
  }

  private void read(List<TextSpan> blocks, int index) {
    TextSpan span = blocks.get(index);
    boolean isShort = span.length() <= (paragraphs.isEmpty() ? LONGEST_HEADLINE : SHORT);
    List<Word> tokens = Words.of(text, span.begin(), Math.min(span.end(), span.begin() + 400));
    if (tokens.isEmpty() || !hasWord(span)) {
      add(span, Kind.END_MARK);
      return;
    }
    if (isShort && readLine(blocks, index, tokens)) {
      return;
    }
    if (readLabelled(span, tokens)) {
      inBody = true;
      return;
    }
    readBody(span, tokens);
  }

  /** Reads a short block that is no running text; false if it is. */
  private boolean readLine(List<TextSpan> blocks, int index, List<Word> tokens) {
    TextSpan span = blocks.get(index);
    if (Lines.isEndMark(tokens)) {
      add(span, Kind.END_MARK);
      return true;
    }
    boolean last = index + 1 == blocks.size();
    if (!inBody || last || paragraphs.size() < TOP) {
      Optional<DatelineSpan> date = DatelineReader.dateLine(tokens);
      if (date.isPresent()) {
        note(date.get());
        add(span, Kind.DATELINE);
        return true;
      }
    }
    if (Lines.isNotice(tokens)) {
      add(span, Kind.NOTICE);
      return true;
    }
    if (Lines.isTable(text, span)) {
      add(span, Kind.TABLE);
      return true;
    }
    return inBody ? readSubheading(blocks, index, tokens) : readTop(blocks, index, tokens);
  }

  private boolean readTop(List<TextSpan> blocks, int index, List<Word> tokens) {
    TextSpan span = blocks.get(index);
    boolean unfinished = !Lines.endsSentence(tokens);
    boolean more = index + 1 < blocks.size();
    if (!knownHeadline.isEmpty() && squeeze(span.in(text)).equals(knownHeadline)) {
      add(span, Kind.HEADLINE);
      return true;
    }
    if (Lines.isByline(tokens) && more) {
      add(span, Kind.BYLINE);
      return true;
    }
    if (Lines.isTimeOfDay(tokens)) {
      add(span, Kind.DATELINE);
      return true;
    }
    if (!unfinished || !more || Lines.label(tokens) > 0 || isInlineDateline(tokens)) {
      return false;
    }
    boolean afterDate = previousIs(Kind.DATELINE) || previousIs(Kind.BYLINE);
    if (afterDate && Lines.isNameLike(tokens, 8)) {
      note(new DatelineSpan(span, Optional.of(span), Optional.empty(), Optional.empty()));
      add(span, Kind.DATELINE);
      return true;
    }
    boolean first = paragraphs.isEmpty();
    if (first && !Lines.isWordyName(tokens)) {
      add(span, Kind.HEADLINE);
      return true;
    }
    if (Lines.isNameLike(tokens, 8) || (!first && index <= TOP)) {
      add(span, first ? Kind.HEADLINE : Kind.CAPTION);
      return true;
    }
    return false;
  }

  private boolean readSubheading(List<TextSpan> blocks, int index, List<Word> tokens) {
    TextSpan span = blocks.get(index);
    if (paragraphs.size() <= TOP && previousIs(Kind.DATELINE) && Lines.isNameLike(tokens, 8)) {
      note(new DatelineSpan(span, Optional.of(span), Optional.empty(), Optional.empty()));
      add(span, Kind.DATELINE);
      return true;
    }
    boolean heading =
        index + 1 < blocks.size()
            && span.length() <= 80
            && !Lines.endsSentence(tokens)
            && !tokens.get(tokens.size() - 1).folded().equals(":")
            && Lines.label(tokens) == 0
            && !Lines.isBullet(tokens.get(0))
            && Character.isUpperCase(tokens.get(0).text().charAt(0))
            && blocks.get(index + 1).length() > span.length();
    if (heading) {
      add(span, Kind.SUBHEADING);
    }
    return heading;
  }

  private boolean isInlineDateline(List<Word> tokens) {
    return DatelineReader.inline(tokens).isPresent();
  }

  private boolean previousIs(Kind kind) {
    return !paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).kind() == kind;
  }

  /** Reads a turn of an interview or an item of a list; false if it is none. */
  private boolean readLabelled(TextSpan span, List<Word> tokens) {
    int label = Lines.label(tokens);
    if (label > 0
        && label + 1 < tokens.size()
        && tokens.get(label).begin() - span.begin() <= LONGEST_LABEL) {
      TextSpan name = TextSpan.of(tokens.get(0).begin(), tokens.get(label - 1).end());
      TextSpan rest = TextSpan.of(tokens.get(label + 1).begin(), span.end());
      add(rest, Kind.TURN, Optional.of(name));
      return true;
    }
    int mark = Lines.bullet(tokens);
    if (mark > 0 && mark < tokens.size()) {
      TextSpan bullet = TextSpan.of(tokens.get(0).begin(), tokens.get(mark - 1).end());
      TextSpan rest = TextSpan.of(tokens.get(mark).begin(), span.end());
      add(rest, Kind.LIST_ITEM, Optional.of(bullet));
      return true;
    }
    return false;
  }

  private void readBody(TextSpan span, List<Word> tokens) {
    TextSpan body = span;
    if (!inBody || (dateline.isEmpty() && paragraphs.size() <= TOP + 2)) {
      Optional<DatelineSpan> found = DatelineReader.inline(tokens);
      boolean sure = !inBody || found.flatMap(DatelineSpan::agency).isPresent();
      if (found.isPresent() && sure) {
        TextSpan place = found.get().span();
        note(found.get());
        add(place, Kind.DATELINE);
        int begin = place.end();
        for (Word token : tokens) {
          if (token.begin() >= place.end() && Character.isLetterOrDigit(token.text().charAt(0))
              || token.begin() > place.end() && Lines.opensQuotation(token)) {
            begin = token.begin();
            break;
          }
        }
        body = TextSpan.of(begin, span.end());
      }
    }
    inBody = true;
    add(body, Kind.BODY);
  }

  private void note(DatelineSpan found) {
    dateline = dateline.isPresent() ? Optional.of(dateline.get().and(found)) : Optional.of(found);
  }

  private boolean hasWord(TextSpan span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void add(TextSpan span, Kind kind) {
    add(span, kind, Optional.empty());
  }

  private void add(TextSpan span, Kind kind, Optional<TextSpan> label) {
    paragraphs.add(new Paragraph(paragraphs.size(), span, kind, label));
  }
}

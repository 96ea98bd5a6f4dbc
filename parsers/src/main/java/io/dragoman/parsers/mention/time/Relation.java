package io.dragoman.parsers.mention.time;

/** How the words before a time expression tie it to its clause. */
public enum Relation {
  /** At or within it: "on Monday", "in May", "this week", or no preposition at all. */
  AT,
  /** It begins there: "from Monday", "starting on 3 May". */
  FROM,
  /** It began there and goes on: "since 1993". */
  SINCE,
  /** It ends there: "until Friday", "through June 4". */
  UNTIL,
  /** At the latest then: "by 2011". */
  BY,
  /** Before it. */
  BEFORE,
  /** After it. */
  AFTER,
  /** It lasts so long: "for three days". */
  FOR;

  /** What the words before an atom say. */
  static Relation before(TimeLine line, int begin) {
    int at = begin - 1;
    if (line.is(at, "on", "about", "around", "the", "in", "approximately")) {
      at--;
    }
    for (int i = begin - 1; i >= at; i--) {
      Relation relation = of(line, i);
      if (relation != AT) {
        return relation;
      }
    }
    return AT;
  }

  private static Relation of(TimeLine line, int at) {
    if (line.is(at, "from", "starting", "beginning", "commencing", "effective")) {
      return FROM;
    }
    if (line.is(at, "since")) {
      return SINCE;
    }
    if (line.is(at, "until", "till", "through", "ending", "thru")) {
      return UNTIL;
    }
    if (line.is(at, "by")) {
      return BY;
    }
    if (line.is(at, "before")) {
      return BEFORE;
    }
    if (line.is(at, "after", "following")) {
      return AFTER;
    }
    return line.is(at, "for", "lasting", "lasted") ? FOR : AT;
  }
}

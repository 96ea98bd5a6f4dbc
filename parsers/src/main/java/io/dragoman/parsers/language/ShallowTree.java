package io.dragoman.parsers.language;

import java.util.Arrays;

/**
 * A tree made from tags alone, where an engine makes none: noun chunks and verb groups, the nearest
 * noun to the left as subject, the nearest to the right as object, prepositional phrases on the
 * verb before them, "of" on the noun before it.
 */
final class ShallowTree implements Tree {

  private final Sentence sentence;
  private final Tags tags;
  private final int[] heads;
  private final String[] relations;

  private int clause = -1;
  private int lastNoun = -1;
  private int lastNounEnd = -1;
  private int freeNoun = -1;
  private int preposition = -1;
  private int conjunction = -1;
  private int comma = -1;
  private int marker = -1;
  private int relative = -1;
  private int root = -1;
  private int pending = -1;

  private ShallowTree(Sentence sentence, Tags tags) {
    this.sentence = sentence;
    this.tags = tags;
    this.heads = new int[sentence.size()];
    this.relations = new String[sentence.size()];
    Arrays.fill(heads, -2);
    Arrays.fill(relations, "dep");
  }

  static Tree of(Sentence sentence, Tags tags) {
    ShallowTree tree = new ShallowTree(sentence, tags);
    tree.build();
    return tree;
  }

  @Override
  public int size() {
    return heads.length;
  }

  @Override
  public int head(int token) {
    return heads[token];
  }

  @Override
  public String relation(int token) {
    return relations[token];
  }

  private void build() {
    int at = 0;
    while (at < heads.length) {
      if (isNominal(at)) {
        at = nounChunk(at);
      } else if (isVerbal(at)) {
        at = verbGroup(at);
      } else {
        sign(at);
        at++;
      }
    }
    attach();
  }

  private boolean isNominal(int token) {
    switch (tags.upos(token)) {
      case DET, ADJ, NUM, NOUN, PROPN, SYM:
        return !isRelative(token);
      case PRON:
        return !isRelative(token);
      default:
        return false;
    }
  }

  private boolean isRelative(int token) {
    return tags.penn(token).startsWith("W")
        || (word(token).equals("that") && !tags.penn(token).equals("DT"));
  }

  private boolean isVerbal(int token) {
    Upos upos = tags.upos(token);
    return upos == Upos.VERB || upos == Upos.AUX || word(token).equals("to") && isBeforeVerb(token);
  }

  private boolean isBeforeVerb(int token) {
    int next = token + 1;
    while (next < heads.length && tags.upos(next) == Upos.ADV) {
      next++;
    }
    return next < heads.length && (tags.penn(next).equals("VB") || tags.upos(next) == Upos.AUX);
  }

  private String word(int token) {
    return sentence.token(token).folded();
  }

  private void link(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  /** Reads one chunk, possessors included, and attaches it. */
  private int nounChunk(int from) {
    int end = from;
    int head = -1;
    int possessor = -1;
    int start = from;
    while (end < heads.length) {
      Upos upos = tags.upos(end);
      boolean clitic = tags.penn(end).equals("POS");
      boolean hyphen = Folding.isHyphen(sentence.token(end).text().charAt(0)) && end > from;
      if (clitic && head >= 0) {
        inside(start, end, head);
        link(end, head, "case");
        possessor = head;
        head = -1;
        start = end + 1;
      } else if (upos == Upos.PRON && (end > start || end == from) && head < 0) {
        head = end;
        boolean owns = tags.penn(end).equals("PRP$");
        if (!owns) {
          end++;
          break;
        }
        possessor = end;
        head = -1;
        start = end + 1;
      } else if (isNominal(end) && upos != Upos.PRON) {
        if (upos != Upos.DET && (upos != Upos.ADJ || head < 0 || nextIsNominal(end))) {
          head = head >= 0 && upos == Upos.ADJ ? head : end;
        }
        if (upos == Upos.DET && head >= 0) {
          break;
        }
      } else if (!hyphen && !(upos == Upos.PUNCT && word(end).equals("-"))) {
        break;
      }
      end++;
    }
    if (head < 0) {
      head = Math.max(from, end - 1);
      if (possessor == head) {
        possessor = -1;
      }
    }
    inside(start, end, head);
    if (possessor >= 0) {
      link(possessor, head, "nmod:poss");
    }
    place(head, end, from);
    return Math.max(end, from + 1);
  }

  private boolean nextIsNominal(int token) {
    return token + 1 < heads.length
        && (tags.upos(token + 1) == Upos.NOUN || tags.upos(token + 1) == Upos.PROPN);
  }

  private void inside(int start, int end, int head) {
    for (int i = start; i < end; i++) {
      if (i == head || heads[i] != -2) {
        continue;
      }
      switch (tags.upos(i)) {
        case DET:
          link(i, head, "det");
          break;
        case ADJ:
          link(i, head, "amod");
          break;
        case NUM:
          link(i, head, "nummod");
          break;
        case PUNCT:
          link(i, head, "punct");
          break;
        default:
          link(i, head, "compound");
      }
    }
  }

  private void place(int head, int end, int from) {
    if (preposition >= 0) {
      boolean ofNoun = word(preposition).equals("of") && lastNoun >= 0;
      boolean noVerb = clause < 0 && lastNoun >= 0;
      link(preposition, head, "case");
      if (ofNoun || noVerb) {
        link(head, lastNoun, "nmod");
      } else if (clause >= 0) {
        link(head, clause, "obl");
      } else {
        freeNoun = head;
      }
    } else if (conjunction >= 0 && lastNoun >= 0 && lastNounEnd >= conjunction - 1) {
      link(conjunction, head, "cc");
      link(head, first(lastNoun), "conj");
    } else if (comma >= 0 && lastNounEnd == comma && listFollows(end)) {
      link(comma, head, "punct");
      link(head, first(lastNoun), "conj");
    } else if (clause >= 0 && lastNoun < clause && relative < clause && marker < clause) {
      link(head, clause, isTime(from, end) ? "obl:unmarked" : "obj");
    } else {
      freeNoun = head;
    }
    lastNoun = head;
    lastNounEnd = end;
    preposition = -1;
    conjunction = -1;
    comma = -1;
  }

  private boolean isTime(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Calendar.isTime(word(i))) {
        return true;
      }
    }
    return false;
  }

  private int first(int noun) {
    return relations[noun].equals("conj") ? heads[noun] : noun;
  }

  /** Whether after a comma's noun there come more and an "and". */
  private boolean listFollows(int end) {
    for (int i = end; i < heads.length && i < end + 16; i++) {
      Upos upos = tags.upos(i);
      if (upos == Upos.CCONJ) {
        return i + 1 < heads.length && tags.upos(i + 1) != Upos.VERB;
      }
      if (upos == Upos.VERB || upos == Upos.AUX) {
        return false;
      }
    }
    return false;
  }

  private int verbGroup(int from) {
    int end = from;
    int verb = -1;
    int to = -1;
    while (end < heads.length) {
      Upos upos = tags.upos(end);
      if (word(end).equals("to")) {
        if (end > from) {
          break;
        }
        to = end;
      } else if (upos == Upos.VERB) {
        verb = end;
        end++;
        break;
      } else if (upos == Upos.AUX) {
        verb = end;
      } else if (upos != Upos.ADV && upos != Upos.PART) {
        break;
      }
      end++;
    }
    if (verb < 0) {
      heads[from] = -2;
      return from + 1;
    }
    boolean be = false;
    for (int i = from; i < verb; i++) {
      if (tags.upos(i) == Upos.AUX) {
        be |= Lemmas.of(word(i), Upos.AUX).equals("be");
        link(i, verb, be && tags.penn(verb).equals("VBN") ? "aux:pass" : "aux");
      } else if (i == to) {
        link(i, verb, "mark");
      } else {
        link(i, verb, "advmod");
      }
    }
    placeVerb(from, verb, to >= 0, be && tags.penn(verb).equals("VBN"));
    return Math.max(end, from + 1);
  }

  private void placeVerb(int from, int verb, boolean infinitive, boolean passive) {
    String penn = tags.penn(verb);
    boolean participle = from == verb && (penn.equals("VBG") || penn.equals("VBN"));
    int before = clause;
    if (infinitive) {
      link(verb, before, before >= 0 && lastNounEnd == from && lastNoun > before ? "acl" : "xcomp");
      if (relations[verb].equals("acl")) {
        heads[verb] = lastNoun;
      }
    } else if (relative >= 0 && lastNoun >= 0 && relative > lastNoun) {
      pending = before < 0 ? lastNoun : pending;
      link(verb, lastNoun, "acl:relcl");
      link(relative, verb, passive ? "nsubj:pass" : "nsubj");
    } else if (participle && preposition >= 0) {
      link(preposition, verb, "mark");
      link(verb, before, "advcl");
    } else if (participle && lastNounEnd == from && lastNoun >= 0 && before >= 0) {
      link(verb, lastNoun, "acl");
    } else {
      finite(from, verb, before, participle, passive);
    }
    if (heads[verb] < 0 || heads[verb] == verb) {
      link(verb, before, before < 0 ? "root" : "dep");
    }
    boolean subordinate = relations[verb].equals("acl:relcl") && pending >= 0;
    if (root < 0 && !subordinate) {
      root = verb;
    }
    clause = verb;
    freeNoun = -1;
    relative = -1;
    marker = -1;
    preposition = -1;
    conjunction = -1;
    comma = -1;
  }

  private void finite(int from, int verb, int before, boolean participle, boolean passive) {
    boolean afterObject =
        freeNoun < 0
            && before >= 0
            && lastNoun > before
            && lastNounEnd == from
            && relations[lastNoun].equals("obj")
            && root >= 0;
    if (afterObject) {
      freeNoun = lastNoun;
    } else if (freeNoun < 0 && pending >= 0 && root < 0) {
      freeNoun = pending;
    }
    boolean hasSubject = freeNoun >= 0 && !participle;
    if (hasSubject) {
      link(freeNoun, verb, passive ? "nsubj:pass" : "nsubj");
    }
    String relation = "ccomp";
    if (participle) {
      relation = "advcl";
    } else if (marker >= 0) {
      link(marker, verb, "mark");
      relation = word(marker).equals("that") || word(marker).equals("whether") ? "ccomp" : "advcl";
    } else if (conjunction >= 0) {
      link(conjunction, verb, "cc");
      relation = "conj";
    }
    link(verb, before, relation);
  }

  private void sign(int at) {
    switch (tags.upos(at)) {
      case ADP:
        preposition = at;
        break;
      case CCONJ:
        conjunction = at;
        break;
      case SCONJ:
        marker = at;
        freeNoun = -1;
        break;
      case PUNCT:
        if (word(at).equals(",")) {
          comma = at;
        }
        preposition = -1;
        break;
      case PRON, DET, ADV:
        if (isRelative(at)) {
          relative = lastNounEnd >= at - 1 && tags.upos(at) != Upos.ADV ? at : relative;
          marker = relative == at ? marker : at;
          freeNoun = -1;
        }
        break;
      default:
    }
  }

  /** Gives every token that is left a head and one token the root. */
  private void attach() {
    if (root < 0) {
      root = lastNoun >= 0 ? lastNoun : 0;
      for (int i = 0; i < heads.length && lastNoun >= 0; i++) {
        if (heads[i] == -2 && isNominal(i)) {
          root = i;
          break;
        }
      }
    }
    link(root, -1, "root");
    for (int i = 0; i < heads.length; i++) {
      if (i != root && heads[i] < 0) {
        link(i, root, tags.upos(i) == Upos.PUNCT ? "punct" : relationOf(i));
      }
    }
    for (int i = 0; i < heads.length; i++) {
      breakCycle(i);
    }
  }

  private String relationOf(int token) {
    switch (tags.upos(token)) {
      case ADV, PART:
        return "advmod";
      case CCONJ:
        return "cc";
      case SCONJ:
        return "mark";
      case ADP:
        return "case";
      default:
        return "dep";
    }
  }

  private void breakCycle(int token) {
    int at = token;
    for (int steps = 0; at >= 0; steps++) {
      if (steps > 64) {
        if (token != root && depthless(token)) {
          link(token, root, relations[token]);
        }
        return;
      }
      at = heads[at];
    }
  }

  private boolean depthless(int token) {
    int slow = token;
    int fast = token;
    while (fast >= 0 && heads[fast] >= 0) {
      slow = heads[slow];
      fast = heads[heads[fast]];
      if (slow == fast) {
        return true;
      }
    }
    return false;
  }
}

package io.dragoman.parsers.language;

/** Corrects what parsers are known to get wrong, before any question is answered. */
final class TreeRepair {

  /** Longer sentences are lists and tables, on which repairs would be lost time. */
  private static final int LONGEST = 300;

  private TreeRepair() {}

  static Arcs repair(Sentence sentence, Tags tags, Tree tree) {
    Draft draft = new Draft(sentence, tags, tree);
    if (draft.size() <= LONGEST) {
      HeadlineRepair.apply(draft);
      ReportRepair.apply(draft);
      NameRepair.apply(draft);
      ListRepair.apply(draft);
      AttachmentRepair.apply(draft);
      SubjectRepair.apply(draft);
      SpeechRepair.apply(draft);
    }
    return draft.arcs();
  }
}

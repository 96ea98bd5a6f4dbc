package io.dragoman.parsers.lexicon;

/**
 * Words that put an agenda item under a subject of the IPTC Media Topics.
 *
 * @param phrase the words
 * @param code the topic's number, such as medtop:20000638
 * @param label the topic's English name
 * @param weight how strongly the words speak for the subject, 1 to 3
 */
public record SubjectTrigger(String phrase, String code, String label, int weight) {

  static SubjectTrigger from(LexiconRow row) {
    return new SubjectTrigger(
        row.phrase(), row.text("code"), row.text("label"), row.number("weight"));
  }
}

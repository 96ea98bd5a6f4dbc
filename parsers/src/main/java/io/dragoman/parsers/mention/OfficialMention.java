package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.TokenRange;
import java.util.List;

/**
 * A person named together with an office, in whichever order ("Foreign Minister Subrahmanyam
 * Jaishankar", "Jens Stoltenberg, the NATO chief").
 *
 * @param sentence the number of its sentence
 * @param range name, offices and what stands between them
 * @param nameRange the tokens of the name, without honorifics
 * @param name the name
 * @param offices the offices, in text order, at least one
 */
public record OfficialMention(
    int sentence,
    TokenRange range,
    TokenRange nameRange,
    PersonName name,
    List<OfficeMention> offices)
    implements Mention {

  /** Keeps an own copy of the offices. */
  public OfficialMention {
    offices = List.copyOf(offices);
  }
}

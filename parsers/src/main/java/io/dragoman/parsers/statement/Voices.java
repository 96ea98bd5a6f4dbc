package io.dragoman.parsers.statement;

import io.dragoman.actor.Group;
import io.dragoman.actor.Party;
import io.dragoman.parsers.reference.References;
import io.dragoman.parsers.structure.Structure;
import io.dragoman.text.TextSpan;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who speaks in each of the speeches of an article, seen together: "we" inside the words of a
 * speaker is that speaker, and in a signed text whoever signs it; a pronoun that nothing explains
 * is who spoke last. Belongs to the analysis of one article.
 */
final class Voices {

  private final List<Speech> all;
  private final Speakers speakers;
  private final List<Party> author;
  private final TurnLabels labels;
  private final String text;
  private final Map<Speech, List<Party>> known = new IdentityHashMap<>();

  /**
   * The voices of an article.
   *
   * @param all its speeches in text order
   */
  Voices(List<Speech> all, Speakers speakers, SpeechContext context, References references) {
    Structure structure = context.structure();
    this.text = context.text();
    this.labels = new TurnLabels(references.officials());
    this.all = all;
    this.speakers = speakers;
    this.author =
        structure.byline().stream()
            .flatMap(
                byline ->
                    references.officials().stream()
                        .filter(
                            official ->
                                references.mentionsOf(official).stream().anyMatch(byline::contains))
                        .limit(1))
            .<Party>map(official -> official)
            .toList();
  }

  /**
   * Who speaks.
   *
   * @param speech one of the speeches
   * @param before who spoke last
   * @return in text order; none where the text does not tell
   */
  List<Party> of(Speech speech, List<Party> before) {
    List<Party> found = known.get(speech);
    if (found == null) {
      known.put(speech, List.of()); // so that no two speeches explain each other
      found =
          speech.label().isPresent()
              ? labels.speaker(speech.label().get().in(text)).stream().toList()
              : speech.source().map(source -> speakers(speech, source, before)).orElse(List.of());
      known.put(speech, found);
    }
    return found;
  }

  private List<Party> speakers(Speech speech, SpeechSource source, List<Party> before) {
    if (Speakers.isFirstPerson(source)) {
      Optional<Speech> around = around(speech, source);
      List<Party> own = around.map(outer -> of(outer, List.of())).orElse(author);
      if (!own.isEmpty()) {
        return own;
      }
    }
    return isThey(source) && before.size() + members(before) > 1 && isNear(speech, source)
        ? before
        : speakers.of(source, before);
  }

  private static boolean isThey(SpeechSource source) {
    return source.range().length() == 1
        && source.sentence().token(source.range().begin()).folded().equals("they");
  }

  /** How many stand behind "the two sides" or "senior officials", if they alone speak. */
  private static int members(List<Party> parties) {
    return parties.size() == 1 && parties.get(0) instanceof Group ? 2 : 0;
  }

  /** Whether the speech before it is told in the same or the sentence right before. */
  private boolean isNear(Speech speech, SpeechSource source) {
    Speech last = null;
    for (Speech other : all) {
      if (other == speech) {
        break;
      }
      last = other;
    }
    return last != null
        && last.source().isPresent()
        && source.sentence().index() - last.source().get().sentence().index() <= 1;
  }

  /** The shortest other speech inside whose words a source stands. */
  private Optional<Speech> around(Speech speech, SpeechSource source) {
    Speech best = null;
    for (Speech other : all) {
      boolean inside =
          other != speech
              && !other.content().isEmpty()
              && contains(other, source.span())
              && (other.verbatim() || other.source().isPresent());
      if (inside && (best == null || length(other) < length(best))) {
        best = other;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean contains(Speech speech, TextSpan span) {
    return speech.content().stream().anyMatch(piece -> piece.contains(span));
  }

  private static int length(Speech speech) {
    return speech.end() - speech.begin();
  }
}

package io.dragoman.parsers.event;

import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.EventClass;
import io.dragoman.parsers.lexicon.EventWord;
import io.dragoman.parsers.lexicon.WordKind;
import java.util.List;
import java.util.Optional;

/**
 * A word of events where it stands in a sentence, with all that the lexicon says of it.
 *
 * @param range its tokens
 * @param head the token that carries the meaning: the verb, or the head noun
 * @param words what the lexicon says, at least one entry
 */
public record Cue(TokenRange range, int head, List<EventWord> words) {

  /** Keeps an own copy of the entries. */
  public Cue {
    words = List.copyOf(words);
  }

  /**
   * Whether it has a class.
   *
   * @param eventClass the class
   * @return true if one of its entries has it
   */
  public boolean is(EventClass eventClass) {
    return words.stream().anyMatch(w -> w.eventClass() == eventClass);
  }

  /**
   * Whether it has one of several classes.
   *
   * @param classes the classes
   * @return true if one of its entries has one
   */
  public boolean isAny(EventClass... classes) {
    return List.of(classes).stream().anyMatch(this::is);
  }

  /**
   * Whether it stands as a verb.
   *
   * @return true for a verb
   */
  public boolean verb() {
    return words.stream().anyMatch(w -> w.kind() == WordKind.VERB);
  }

  /**
   * Whether it stands as a noun.
   *
   * @return true for a noun
   */
  public boolean noun() {
    return words.stream().anyMatch(w -> w.kind() == WordKind.NOUN);
  }

  /**
   * The entry of a class.
   *
   * @param eventClass the class
   * @return the entry, or empty
   */
  public Optional<EventWord> word(EventClass eventClass) {
    return words.stream().filter(w -> w.eventClass() == eventClass).findFirst();
  }

  /**
   * Where the lexicon says that an argument stands.
   *
   * @param slot the place of an argument
   * @return true if one of its entries has the slot
   */
  public boolean takes(EventWord.Slot slot) {
    return words.stream().anyMatch(w -> w.slots().contains(slot));
  }
}

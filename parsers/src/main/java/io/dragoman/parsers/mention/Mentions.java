package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.stage.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the article names, by sentence. The mentions of one sentence do not overlap, except that the
 * offices of an {@link OfficialMention}, and the countries and organizations inside it, are found
 * too. Immutable.
 */
public final class Mentions {

  /** The layer that the mention stage provides. */
  public static final Layer<Mentions> LAYER = Layer.named("mentions");

  private static final Comparator<Mention> TEXT_ORDER =
      Comparator.<Mention>comparingInt(Mention::sentence)
          .thenComparingInt(m -> m.range().begin())
          .thenComparingInt(m -> -m.range().end());

  private final List<List<Mention>> bySentence;

  private Mentions(List<List<Mention>> bySentence) {
    this.bySentence = bySentence;
  }

  /**
   * Mentions in any order.
   *
   * @param sentences how many sentences the article has
   * @param mentions what they mention
   * @return the mentions, sorted
   */
  public static Mentions of(int sentences, List<Mention> mentions) {
    List<List<Mention>> sorted = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      sorted.add(new ArrayList<>());
    }
    for (Mention mention : mentions) {
      sorted.get(mention.sentence()).add(mention);
    }
    sorted.replaceAll(list -> list.stream().sorted(TEXT_ORDER).toList());
    return new Mentions(List.copyOf(sorted));
  }

  /**
   * All mentions, in text order; where one lies in another, the outer one first.
   *
   * @return the mentions
   */
  public List<Mention> all() {
    return bySentence.stream().flatMap(List::stream).toList();
  }

  /**
   * The mentions of one sentence, in text order; where one lies in another, the outer one first.
   *
   * @param sentence the sentence's number
   * @return its mentions
   */
  public List<Mention> in(int sentence) {
    return bySentence.get(sentence);
  }

  /**
   * The mentions of one kind in one sentence, in text order.
   *
   * @param sentence the sentence's number
   * @param kind the kind, such as {@code PlaceMention.class}
   * @param <M> the kind
   * @return its mentions
   */
  public <M extends Mention> List<M> in(int sentence, Class<M> kind) {
    return in(sentence).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * The mentions of one kind that lie wholly inside a range, in text order.
   *
   * @param sentence the sentence's number
   * @param range a range of its tokens
   * @param kind the kind
   * @param <M> the kind
   * @return the mentions
   */
  public <M extends Mention> List<M> within(int sentence, TokenRange range, Class<M> kind) {
    return in(sentence, kind).stream().filter(m -> range.contains(m.range())).toList();
  }

  /**
   * What stands at a token: the outermost mention there.
   *
   * @param sentence the sentence's number
   * @param token the token's index
   * @return the mention, or empty
   */
  public Optional<Mention> at(int sentence, int token) {
    return in(sentence).stream().filter(m -> m.range().contains(token)).findFirst();
  }

  /**
   * The mention of one kind at a token: the outermost one.
   *
   * @param sentence the sentence's number
   * @param token the token's index
   * @param kind the kind
   * @param <M> the kind
   * @return the mention, or empty
   */
  public <M extends Mention> Optional<M> at(int sentence, int token, Class<M> kind) {
    return in(sentence).stream()
        .filter(m -> m.range().contains(token) && kind.isInstance(m))
        .map(kind::cast)
        .findFirst();
  }
}

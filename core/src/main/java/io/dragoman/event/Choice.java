package io.dragoman.event;

/**
 * The rules by which one of several contradicting values is chosen, in the order in which they are
 * asked.
 *
 * @since 0.1.0
 */
public enum Choice {
  /** What has begun or is over is not planned again, whoever says so later. */
  NO_WAY_BACK,
  /** What was published later holds. */
  LATER_PUBLICATION,
  /** Of one day, what those say holds who take part themselves. */
  PRIMARY_SOURCE,
  /** Of one day, the more exact value holds. */
  MORE_PRECISE,
  /** Of one day, what more articles say holds. */
  MORE_ARTICLES,
  /** Nothing tells them apart; the value that comes first in the alphabet holds. */
  ORDER
}

package io.dragoman.parsers.visit;

import io.dragoman.parsers.event.Located;
import io.dragoman.parsers.event.Timed;
import java.util.List;

/**
 * A place that a trip leads to, with the times that stand beside it.
 *
 * @param place where
 * @param times the times right after it, possibly none
 */
record Goal(Located place, List<Timed> times) {

  Goal {
    times = List.copyOf(times);
  }
}

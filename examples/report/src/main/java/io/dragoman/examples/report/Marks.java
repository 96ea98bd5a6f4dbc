package io.dragoman.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All marks of a page, and those of each record. Immutable. */
final class Marks {

  private final List<Mark> all;
  private final Map<String, List<Mark>> byCode = new LinkedHashMap<>();

  Marks(List<Mark> all) {
    this.all = List.copyOf(all);
    for (Mark mark : this.all) {
      byCode.computeIfAbsent(mark.code(), code -> new ArrayList<>()).add(mark);
    }
  }

  List<Mark> all() {
    return all;
  }

  /** The marks of a record, in the order of its evidence. */
  List<Mark> of(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /**
   * The marks of one property of a record, parts of the property included. Where the part {@code
   * speakers/0} has none of its own, those of the whole {@code speakers} prove it.
   */
  List<Mark> of(String code, String property) {
    List<Mark> own = of(code).stream().filter(mark -> mark.isOf(property)).toList();
    int slash = property.lastIndexOf('/');
    if (!own.isEmpty() || slash < 0) {
      return own;
    }
    String whole = property.substring(0, slash);
    return of(code).stream().filter(mark -> mark.property().equals(whole)).toList();
  }
}

package io.dragoman.dossier.merge;

import io.dragoman.text.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Takes evidence over from an article into a merged record: it names the article, and its property
 * is the position that a value has there.
 */
final class EvidencePaths {

  private final Source source;
  private final Map<String, Map<Integer, Integer>> positions = new HashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Set<String> unnumbered = new HashSet<>();

  EvidencePaths(Source source) {
    this.source = source;
  }

  /** The elements of a list stand elsewhere; a position below 0 means nowhere. */
  EvidencePaths list(String property, int size, IntUnaryOperator newPosition) {
    Map<Integer, Integer> moved = new HashMap<>();
    for (int i = 0; i < size; i++) {
      moved.put(i, newPosition.applyAsInt(i));
    }
    positions.put(property, moved);
    return this;
  }

  /** The merged record has another value for a property. */
  EvidencePaths leaveOut(String property) {
    leftOut.add(property);
    return this;
  }

  /** The article words a list otherwise, so that its elements cannot be told one by one. */
  EvidencePaths unnumbered(String property) {
    unnumbered.add(property);
    return this;
  }

  List<Evidence> of(List<Evidence> told) {
    List<Evidence> taken = new ArrayList<>();
    for (Evidence evidence : told) {
      String path = path(evidence.property());
      if (!path.isEmpty()) {
        taken.add(stamped(evidence, path));
      }
    }
    return taken;
  }

  /** The evidence of one property, as it stands. */
  List<Evidence> only(List<Evidence> told, Set<String> properties) {
    return told.stream()
        .filter(evidence -> properties.contains(first(evidence.property())))
        .map(evidence -> stamped(evidence, evidence.property()))
        .toList();
  }

  private Evidence stamped(Evidence evidence, String path) {
    return Evidence.builder()
        .from(evidence)
        .property(path)
        .articleId(evidence.articleId().orElse(source.id()))
        .build();
  }

  private static String first(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  /** The new path, or the empty string. */
  private String path(String path) {
    String property = first(path);
    if (leftOut.contains(property)) {
      return "";
    }
    if (unnumbered.contains(property)) {
      return property;
    }
    Map<Integer, Integer> moved = positions.get(property);
    if (moved == null || path.equals(property)) {
      return path;
    }
    String rest = path.substring(property.length() + 1);
    String number = first(rest);
    if (!number.chars().allMatch(Character::isDigit)) {
      return path;
    }
    int position = moved.getOrDefault(Integer.valueOf(number), -1);
    return position < 0 ? "" : property + "/" + position + rest.substring(number.length());
  }
}

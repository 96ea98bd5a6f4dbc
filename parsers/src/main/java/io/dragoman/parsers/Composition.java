package io.dragoman.parsers;

import io.dragoman.event.Fact;
import io.dragoman.parsers.dossier.DossierStage;
import io.dragoman.parsers.extension.FactExtractor;
import io.dragoman.parsers.extension.Placement;
import io.dragoman.parsers.stage.Layer;
import io.dragoman.parsers.stage.Pipeline;
import io.dragoman.parsers.stage.Stage;
import io.dragoman.spi.RecordTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the stages and extractors of extensions among the standard stages. */
final class Composition {

  private static final String LAST = "dossier";

  private final RecordTypes types;
  private final RecordLayers layers = new RecordLayers();
  private final List<Placed> order = new ArrayList<>();

  /** A stage or an extractor that has its place. */
  private record Placed(String name, Optional<Stage> stage, Optional<FactExtractor> extractor) {}

  private Composition(RecordTypes types) {
    this.types = types;
  }

  /**
   * A pipeline with the parts of extensions.
   *
   * @throws IllegalArgumentException if a part cannot have the place that it asks for, naming it
   */
  static Pipeline of(Pipeline standard, List<Extensions.Part> parts, RecordTypes types) {
    if (parts.isEmpty()) {
      return standard;
    }
    Composition composition = new Composition(types);
    standard.stages().forEach(stage -> composition.order.add(placed(stage)));
    composition.place(parts);
    return composition.pipeline();
  }

  private static Placed placed(Stage stage) {
    return new Placed(stage.name(), Optional.of(stage), Optional.empty());
  }

  /** Places what only refers to placed parts, again and again, until nothing is left. */
  private void place(List<Extensions.Part> parts) {
    List<Extensions.Part> open = new ArrayList<>(parts);
    while (!open.isEmpty()) {
      Set<String> waiting = new HashSet<>();
      open.forEach(part -> waiting.add(part.name()));
      Optional<Extensions.Part> next =
          open.stream()
              .filter(part -> references(part).noneMatch(name -> isOther(part, name, waiting)))
              .findFirst();
      if (next.isEmpty()) {
        throw new IllegalArgumentException(
            "these are to run before or after one another in a circle: "
                + open.stream().map(p -> "\"" + p.name() + "\" " + p.placement()).toList());
      }
      place(next.get());
      open.remove(next.get());
    }
  }

  private static boolean isOther(Extensions.Part part, String name, Set<String> waiting) {
    return waiting.contains(name) && !name.equals(part.name());
  }

  private static Stream<String> references(Extensions.Part part) {
    Placement placement = part.placement();
    Set<String> names = new LinkedHashSet<>(placement.predecessors());
    names.addAll(placement.successors());
    placement.replaced().ifPresent(names::add);
    return names.stream();
  }

  private void place(Extensions.Part part) {
    Placement placement = part.placement();
    Placed placed =
        new Placed(
            part.name(),
            Optional.ofNullable(part.stage()).map(stage -> stage.stage()),
            Optional.ofNullable(part.extractor()));
    if (placement.replaced().isPresent()) {
      int index = indexOf(part, placement.replaced().get());
      order.remove(index);
      refuseTaken(part);
      order.add(index, placed);
      return;
    }
    refuseTaken(part);
    order.add(index(part), placed);
  }

  private void refuseTaken(Extensions.Part part) {
    if (order.stream().anyMatch(other -> other.name().equals(part.name()))) {
      throw new IllegalArgumentException(
          ("a stage is called \"%s\" already; choose another name or take its place with"
                  + " Placement.insteadOf(\"%s\")")
              .formatted(part.name(), part.name()));
    }
  }

  private int index(Extensions.Part part) {
    Placement placement = part.placement();
    String follows = "";
    int index = 0;
    for (String name : placement.predecessors()) {
      int after = indexOf(part, name) + 1;
      if (after > index) {
        index = after;
        follows = name;
      }
    }
    String precedes = "";
    int limit = order.size();
    for (String name : placement.successors()) {
      int before = indexOf(part, name);
      if (before < limit) {
        limit = before;
        precedes = name;
      }
    }
    if (index > limit) {
      throw new IllegalArgumentException(
          "\"%s\" is to run after \"%s\" and before \"%s\", but \"%s\" runs before \"%s\""
              .formatted(part.name(), follows, precedes, precedes, follows));
    }
    if (!placement.predecessors().isEmpty()) {
      return index;
    }
    return placement.successors().isEmpty() ? beforeLast() : limit;
  }

  private int beforeLast() {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).name().equals(LAST)) {
        return i;
      }
    }
    return order.size();
  }

  private int indexOf(Extensions.Part part, String name) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "\"%s\" is placed by \"%s\", but there is none of that name; there are %s"
            .formatted(part.name(), name, order.stream().map(Placed::name).toList()));
  }

  private Pipeline pipeline() {
    List<FactExtractor> extractors =
        order.stream().flatMap(placed -> placed.extractor().stream()).toList();
    extractors.forEach(extractor -> layers.add(extractor.layer()));
    extractors.forEach(this::refuseOtherLayers);
    List<Stage> stages = new ArrayList<>();
    Set<Layer<?>> earlier = new LinkedHashSet<>();
    List<Layer<List<Fact>>> added = extractors.stream().map(FactExtractor::layer).toList();
    for (Placed placed : order) {
      Stage stage = stage(placed, earlier, added);
      stages.add(stage);
      earlier.addAll(stage.provides());
    }
    return Pipeline.of(stages);
  }

  private Stage stage(Placed placed, Set<Layer<?>> earlier, List<Layer<List<Fact>>> added) {
    if (placed.extractor().isPresent()) {
      return new ExtractorStage(placed.extractor().get(), layers, types, earlier);
    }
    Stage stage = placed.stage().orElseThrow();
    return stage instanceof DossierStage ? new DossierStage(added) : stage;
  }

  private void refuseOtherLayers(FactExtractor extractor) {
    Predicate<Layer<?>> known = layers::contains;
    extractor.amends().stream()
        .filter(known.negate())
        .findFirst()
        .ifPresent(
            layer -> {
              throw new IllegalArgumentException(
                  "extractor \"%s\" amends layer \"%s\", which holds no records; it may amend %s"
                      .formatted(extractor.name(), layer, layers.all()));
            });
  }
}

package io.dragoman.parsers.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Stages in the order in which they run. The order is checked when the pipeline is made: each stage
 * finds the layers it requires, and no two stages share a name or provide one layer. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Pipeline longer = pipeline.after("mention", new ShoutStage());
 * }</pre>
 */
public final class Pipeline {

  private final List<Stage> stages;

  private Pipeline(List<Stage> stages) {
    this.stages = stages;
  }

  /**
   * A pipeline of the given stages.
   *
   * @param stages in running order
   * @return the pipeline
   * @throws IllegalArgumentException if two stages share a name or a layer, or if a stage requires
   *     a layer that no earlier stage provides; the message names the stages and the layer
   */
  public static Pipeline of(List<Stage> stages) {
    Set<String> names = new HashSet<>();
    Map<Layer<?>, String> providers = new HashMap<>();
    for (Stage stage : stages) {
      if (!names.add(stage.name())) {
        throw new IllegalArgumentException("two stages are called \"" + stage.name() + "\"");
      }
      check(stage, "requires", stage.requires(), providers.keySet(), stages);
      check(stage, "amends", stage.amends(), providers.keySet(), stages);
      for (Layer<?> layer : stage.provides()) {
        String other = providers.put(layer, stage.name());
        if (other != null) {
          throw new IllegalArgumentException(
              "stages \"%s\" and \"%s\" both provide layer \"%s\""
                  .formatted(other, stage.name(), layer));
        }
      }
    }
    return new Pipeline(List.copyOf(stages));
  }

  private static void check(
      Stage stage, String verb, Set<Layer<?>> layers, Set<Layer<?>> provided, List<Stage> stages) {
    for (Layer<?> layer : layers) {
      if (!provided.contains(layer)) {
        String later =
            stages.stream()
                .filter(other -> other.provides().contains(layer))
                .findFirst()
                .map(other -> "stage \"" + other.name() + "\", which provides it, runs later")
                .orElse("no stage provides it");
        throw new IllegalArgumentException(
            "stage \"%s\" %s layer \"%s\", but %s".formatted(stage.name(), verb, layer, later));
      }
    }
  }

  /**
   * The stages.
   *
   * @return in running order
   */
  public List<Stage> stages() {
    return stages;
  }

  /**
   * The same pipeline with a stage put before a named one.
   *
   * @param name the name of a stage of this pipeline
   * @param stage the stage to add
   * @return a new pipeline
   * @throws IllegalArgumentException if there is no stage of that name, or the order is wrong
   */
  public Pipeline before(String name, Stage stage) {
    return insert(indexOf(name), stage);
  }

  /**
   * The same pipeline with a stage put after a named one.
   *
   * @param name the name of a stage of this pipeline
   * @param stage the stage to add
   * @return a new pipeline
   * @throws IllegalArgumentException if there is no stage of that name, or the order is wrong
   */
  public Pipeline after(String name, Stage stage) {
    return insert(indexOf(name) + 1, stage);
  }

  /**
   * The same pipeline with one stage replaced.
   *
   * @param name the name of the stage to replace
   * @param stage the stage that takes its place
   * @return a new pipeline
   * @throws IllegalArgumentException if there is no stage of that name, or the order is wrong
   */
  public Pipeline replace(String name, Stage stage) {
    List<Stage> others = new ArrayList<>(stages);
    others.set(indexOf(name), stage);
    return of(others);
  }

  /**
   * The shortest pipeline that still provides one layer.
   *
   * @param layer the layer that is wanted
   * @return a pipeline of this one's stages that the layer depends on, those that amend it among
   *     them
   * @throws IllegalArgumentException if no stage provides the layer
   */
  public Pipeline providing(Layer<?> layer) {
    Set<Stage> needed = new HashSet<>();
    Deque<Layer<?>> open = new ArrayDeque<>(List.of(layer));
    while (!open.isEmpty()) {
      Layer<?> wanted = open.pop();
      List<Stage> makers = new ArrayList<>(List.of(provider(wanted)));
      stages.stream().filter(stage -> stage.amends().contains(wanted)).forEach(makers::add);
      for (Stage maker : makers) {
        if (needed.add(maker)) {
          open.addAll(maker.requires());
          open.addAll(maker.amends());
        }
      }
    }
    return of(stages.stream().filter(needed::contains).toList());
  }

  private Stage provider(Layer<?> layer) {
    return stages.stream()
        .filter(stage -> stage.provides().contains(layer))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no stage provides layer \"" + layer + "\""));
  }

  private Pipeline insert(int index, Stage stage) {
    List<Stage> more = new ArrayList<>(stages);
    more.add(index, Objects.requireNonNull(stage, "stage"));
    return of(more);
  }

  private int indexOf(String name) {
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "there is no stage \"%s\"; there are %s"
            .formatted(name, stages.stream().map(Stage::name).toList()));
  }

  /**
   * Runs all stages.
   *
   * @param analysis the article, without the layers that the stages provide
   * @return the analysis with all layers
   * @throws StageException if a stage fails, does not do what it declares, or gives spans that are
   *     not in the text; the message names the stage
   */
  public Analysis run(Analysis analysis) {
    Analysis current = analysis;
    for (Stage stage : stages) {
      current = StageGuard.run(stage, current);
    }
    return current;
  }
}

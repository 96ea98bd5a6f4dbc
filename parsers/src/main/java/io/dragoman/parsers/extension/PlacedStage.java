package io.dragoman.parsers.extension;

import io.dragoman.parsers.stage.Stage;
import java.util.Objects;

/**
 * A stage of an extension and where it runs.
 *
 * <pre>{@code
 * new PlacedStage(new ShoutStage(), Placement.after("language"))
 * }</pre>
 *
 * @param stage the stage
 * @param placement where it runs among the others
 */
public record PlacedStage(Stage stage, Placement placement) {

  /**
   * Makes a placed stage.
   *
   * @param stage the stage
   * @param placement where it runs among the others
   */
  public PlacedStage {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(placement, "placement");
  }
}

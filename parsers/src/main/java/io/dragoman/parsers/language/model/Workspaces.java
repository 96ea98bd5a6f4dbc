package io.dragoman.parsers.language.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A few workspaces that threads lend and give back. There is never one too few: who finds none here
 * gets a new one. Safe for use by several threads.
 */
final class Workspaces {

  private static final int KEPT = 8;

  private final Supplier<Workspace> maker;
  private final AtomicReferenceArray<@Nullable Workspace> idle = new AtomicReferenceArray<>(KEPT);

  Workspaces(Supplier<Workspace> maker) {
    this.maker = maker;
  }

  Workspace lend() {
    for (int i = 0; i < KEPT; i++) {
      Workspace found = idle.get(i) == null ? null : idle.getAndSet(i, null);
      if (found != null) {
        return found;
      }
    }
    return maker.get();
  }

  void giveBack(Workspace workspace) {
    for (int i = 0; i < KEPT; i++) {
      if (idle.get(i) == null && idle.compareAndSet(i, null, workspace)) {
        return;
      }
    }
  }
}

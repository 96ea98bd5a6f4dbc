package io.dragoman.dossier.merge;

import io.dragoman.dossier.ArticleHeader;
import io.dragoman.dossier.Dossier;
import io.dragoman.event.Fact;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes one dossier of the dossiers of many articles: each official, visit, meeting, agenda item
 * and statement once, with what every article says of it.
 *
 * <p>The result depends on the set of articles alone: not on their order, nor on whether they were
 * merged at once or one after the other. An article that is given twice counts once. Every merged
 * record has a {@link Fact#history() history}, and {@link Fact#conflicts() conflicts} where
 * articles disagree; its evidence names the article. Records of your own types are taken over as
 * they are.
 *
 * <pre>{@code
 * Dossier week = DossierMerger.standard().merge(List.of(monday, tuesday, friday));
 * Dossier more = DossierMerger.standard().merge(week, saturday); // as if all four at once
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class DossierMerger {

  private static final DossierMerger STANDARD = builder().build();

  private final Predicate<ArticleHeader> primarySources;

  private DossierMerger(Builder builder) {
    this.primarySources = builder.primarySources;
  }

  /**
   * Returns the merger that takes governments and their offices for primary sources, as their names
   * or addresses tell.
   *
   * @return the merger, always the same object
   */
  public static DossierMerger standard() {
    return STANDARD;
  }

  /**
   * Starts a merger of your own.
   *
   * @return a builder with the standard settings
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Merges a further dossier into one that is merged already.
   *
   * @param dossier a dossier of one article, or a merged one
   * @param next another one
   * @return what both say together
   * @throws IllegalArgumentException if one of them has several articles, but not their sources
   */
  public Dossier merge(Dossier dossier, Dossier next) {
    return merge(List.of(dossier, next));
  }

  /**
   * Merges dossiers.
   *
   * @param dossiers dossiers of one article each, merged ones, or both, in any order
   * @return what they say together; of a single article its own dossier, unchanged; of none an
   *     empty dossier
   * @throws IllegalArgumentException if one of them has several articles, but not their sources
   */
  public Dossier merge(Collection<Dossier> dossiers) {
    List<Leaf> leaves = Leaf.of(dossiers, primarySources);
    if (leaves.size() < 2) {
      return leaves.isEmpty() ? Dossier.builder().build() : leaves.get(0).dossier();
    }
    return new Merge(leaves).dossier();
  }

  /** Builds a merger. Not for use by several threads at once. */
  public static final class Builder {

    private Predicate<ArticleHeader> primarySources = new PrimarySources();

    private Builder() {}

    /**
     * Says which articles are of a publisher that takes part in what it tells.
     *
     * @param primarySources true for the head of such an article; called often, so it should be
     *     quick
     * @return this builder
     */
    public Builder primarySources(Predicate<ArticleHeader> primarySources) {
      this.primarySources = primarySources;
      return this;
    }

    /**
     * Makes the merger.
     *
     * @return the merger
     */
    public DossierMerger build() {
      return new DossierMerger(this);
    }
  }
}

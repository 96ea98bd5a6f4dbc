package io.dragoman.parsers.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a page. Every block of running text votes for the elements around it, the
 * nearer the more; the element with most votes holds the article, and of its blocks those stay that
 * read as text.
 */
final class MainText {

  private static final int VOTING_LEVELS = 6;

  /** Characters, those in links, those in running text. */
  private static final int[] NOTHING = {0, 0, 0};

  private static final int WIDEN_LEVELS = 5;

  private final Element body;
  private final Boilerplate boilerplate;
  private final List<Block> blocks;

  MainText(Element body) {
    this.body = body;
    this.boilerplate = new Boilerplate(body);
    this.blocks = BlockCollector.collect(body, boilerplate);
  }

  /** The blocks of the article, in the order of the page. */
  List<Block> find(Optional<String> headline) {
    Element holder = holder();
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      if (isWithin(block.owner(), holder)) {
        inside.add(block);
      }
    }
    return BlockFilter.keep(inside, headline);
  }

  /** What a page without headings has for a headline: the last bold line before the text. */
  Optional<String> boldLine() {
    Element holder = holder();
    List<Block> inside = blocks.stream().filter(b -> isWithin(b.owner(), holder)).toList();
    int first = BlockFilter.firstProse(inside);
    for (int i = first - 1; first < inside.size() && i >= 0 && i >= first - 4; i--) {
      Block block = inside.get(i);
      Optional<String> line = block.isHeading() ? Optional.of(block.text()) : block.boldLine();
      Optional<String> fitting =
          line.filter(bold -> bold.length() >= 15 && bold.length() <= 200 && block.linked() == 0);
      if (fitting.isPresent()) {
        return fitting;
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(Element element, Element holder) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(holder)) {
        return true;
      }
    }
    return false;
  }

  private Element holder() {
    IdentityHashMap<Element, Double> votes = new IdentityHashMap<>();
    IdentityHashMap<Element, Integer> order = new IdentityHashMap<>();
    IdentityHashMap<Element, int[]> lengths = new IdentityHashMap<>();
    for (Block block : blocks) {
      for (Element at = block.owner(); at != null; at = at.parent()) {
        int[] length = lengths.computeIfAbsent(at, missing -> new int[3]);
        length[0] += block.length();
        length[1] += block.linked();
        length[2] += block.isProse() ? block.length() : 0;
      }
      if (!block.isProse()) {
        continue;
      }
      double vote = 1 + block.commas() + Math.min(block.length() / 100.0, 3);
      double share = 1;
      Element at = block.owner();
      for (int level = 0; at != null && level < VOTING_LEVELS; level++) {
        order.putIfAbsent(at, order.size());
        votes.merge(at, vote * share, Double::sum);
        share = level == 0 ? 1 : share * 0.85;
        at = at.parent();
      }
    }
    Element most = mostVotes(votes, order, lengths);
    return widened(most, lengths);
  }

  private Element mostVotes(
      IdentityHashMap<Element, Double> votes,
      IdentityHashMap<Element, Integer> order,
      IdentityHashMap<Element, int[]> lengths) {
    return votes.entrySet().stream()
        .max(
            Comparator.comparingDouble(
                    (Map.Entry<Element, Double> entry) ->
                        entry.getValue()
                            * trust(entry.getKey(), lengths.getOrDefault(entry.getKey(), NOTHING)))
                .thenComparing(entry -> -order.getOrDefault(entry.getKey(), 0)))
        .map(Map.Entry::getKey)
        .orElse(body);
  }

  /** Goes up where an article is cut into sections: what is around is running text as well. */
  private Element widened(Element holder, IdentityHashMap<Element, int[]> lengths) {
    Element widest = holder;
    Element at = holder;
    for (int level = 0; level < WIDEN_LEVELS; level++) {
      Element parent = at.parent();
      if (parent == null || parent.equals(body) || at.equals(body)) {
        break;
      }
      int[] inside = lengths.getOrDefault(widest, NOTHING);
      int[] around = lengths.getOrDefault(parent, NOTHING);
      int more = around[0] - inside[0];
      int moreProse = around[2] - inside[2];
      if (moreProse * 10 >= inside[2] * 3 && moreProse * 10 >= more * 8) {
        widest = parent;
      }
      at = parent;
    }
    return widest;
  }

  private static double trust(Element element, int[] length) {
    double linked = length[0] == 0 ? 0 : (double) length[1] / length[0];
    double trust = 1 - linked;
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
      trust *= 2;
    } else if (element.normalName().equals("article")
        || element.normalName().equals("main")
        || element.attr("role").equals("main")) {
      trust *= 1.2;
    } else if (Boilerplate.isCalledArticle(element)) {
      trust *= 1.2;
    } else if (Boilerplate.isCalledBoilerplate(element)) {
      trust *= 0.5;
    }
    return trust;
  }
}

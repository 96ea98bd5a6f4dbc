package io.dragoman.parsers.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Of the blocks where the article stands, keeps those that are its text. */
final class BlockFilter {

  private static final int SHORT = 60;

  /** How lines begin that lead away from the article. */
  private static final List<String> ASIDES =
      List.of(
          "read more",
          "read also",
          "also read",
          "see also",
          "related:",
          "related stories",
          "related articles",
          "recommended",
          "more on this",
          "more:",
          "watch:",
          "listen:",
          "advertisement",
          "story continues below",
          "article continues",
          "sign up",
          "subscribe",
          "share this",
          "follow us",
          "copyright",
          "©",
          "all rights reserved",
          "photo:",
          "image:",
          "picture:",
          "click here",
          "loading",
          "continue reading",
          "don't miss",
          "print this",
          "media caption",
          "image caption",
          "getty images");

  private static final Set<String> ALONE =
      Set.of("share", "tweet", "print", "email", "e-mail", "comments", "reply", "save", "tags");

  private BlockFilter() {}

  static List<Block> keep(List<Block> blocks, Optional<String> headline) {
    int first = firstProse(blocks);
    if (first > 0 && first < blocks.size() && isPlaceLine(blocks.get(first - 1))) {
      first--;
    }
    int last = blocks.size() - 1;
    while (last >= 0 && !isLastOfText(blocks.get(last))) {
      last--;
    }
    List<Block> kept = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (isText(blocks, i, headline)) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  /** The number of the first block of running text, or one past the last block. */
  static int firstProse(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && !blocks.get(first).isProse()) {
      first++;
    }
    return first;
  }

  /** A line such as {@code GENEVA, SWITZERLAND} before the text. */
  private static boolean isPlaceLine(Block block) {
    String text = block.text();
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    long letters = text.chars().filter(Character::isLetter).count();
    return capitals
        && letters >= 4
        && text.length() <= SHORT
        && !block.isHeading()
        && block.linked() == 0;
  }

  private static boolean isLastOfText(Block block) {
    return !block.isHeading()
        && block.linkDensity() < 0.5
        && (block.endsSentence() || block.hasSentence() || block.length() > 120)
        && block.length() >= 20
        && !isAside(block);
  }

  private static boolean isText(List<Block> blocks, int index, Optional<String> headline) {
    Block block = blocks.get(index);
    if (isAside(block) || headline.filter(block.text()::equals).isPresent()) {
      return false;
    }
    if (block.linkDensity() > 0.5) {
      return block.length() > 100 && block.linkDensity() < 0.9 && block.endsSentence();
    }
    if (block.isHeading()) {
      return followedByProse(blocks, index);
    }
    return true;
  }

  private static boolean followedByProse(List<Block> blocks, int index) {
    for (int i = index + 1; i < blocks.size() && i <= index + 2; i++) {
      if (blocks.get(i).isHeading()) {
        return false;
      }
      if (blocks.get(i).isProse()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAside(Block block) {
    if (block.length() > 3 * SHORT) {
      return false;
    }
    String text = block.text().toLowerCase(Locale.ROOT);
    if (ALONE.contains(text)) {
      return true;
    }
    for (String aside : ASIDES) {
      if (text.startsWith(aside)) {
        boolean led = block.length() <= SHORT || block.linkDensity() > 0.2;
        return led || aside.endsWith(":");
      }
    }
    return false;
  }
}

package io.dragoman.parsers.source.page;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Says where text nodes stand, in words that a browser understands. The page is walked once; paths
 * are put together when they are asked for, and the page itself is not held.
 */
public final class PagePaths {

  private final IdentityHashMap<TextNode, Integer> leaves = new IdentityHashMap<>();
  private int[] leafParents = new int[64];
  private int[] leafNumbers = new int[64];
  private String[] names = new String[64];
  private int[] parents = new int[64];
  private int[] sameNameNumbers = new int[64];
  private int[] childNumbers = new int[64];
  private int elements;
  private int leafCount;

  private PagePaths() {}

  /**
   * Walks a page.
   *
   * @param document the page
   * @return the places of its text nodes
   */
  public static PagePaths of(Document document) {
    PagePaths paths = new PagePaths();
    document.traverse(paths.new Walk());
    return paths;
  }

  /**
   * The number of a text node, under which its paths are asked for.
   *
   * @param leaf a text node of the page
   * @return the number
   * @throws IllegalArgumentException if the node is not of this page
   */
  public int number(TextNode leaf) {
    Integer number = leaves.get(leaf);
    if (number == null) {
      throw new IllegalArgumentException("the text node is not of this page");
    }
    return number;
  }

  /** Forgets the nodes, so that the page can be freed; numbers remain. */
  public void release() {
    leaves.clear();
  }

  /**
   * The XPath to a text node.
   *
   * @param leaf the node's number
   * @return such as {@code /html[1]/body[1]/p[2]/text()[1]}
   */
  public String xpath(int leaf) {
    Deque<String> steps = new ArrayDeque<>();
    for (int at = leafParents[leaf]; at >= 0; at = parents[at]) {
      steps.addFirst(xpathName(names[at]) + "[" + sameNameNumbers[at] + "]");
    }
    return "/" + String.join("/", steps) + "/text()[" + leafNumbers[leaf] + "]";
  }

  /** XPath names only HTML elements plainly. */
  private static String xpathName(String name) {
    boolean plain =
        name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    return plain ? name : "*[name()='" + name.replace("'", "") + "']";
  }

  /**
   * A selector of the element around a text node.
   *
   * @param leaf the node's number
   * @return such as {@code html > body > p:nth-child(2)}
   */
  public String css(int leaf) {
    Deque<String> steps = new ArrayDeque<>();
    for (int at = leafParents[leaf]; at >= 0; at = parents[at]) {
      boolean only = names[at].equals("html") || names[at].equals("body");
      steps.addFirst(only ? names[at] : "*:nth-child(" + childNumbers[at] + ")");
    }
    return String.join(" > ", steps);
  }

  /** Numbers elements and text nodes on the way. */
  private final class Walk implements NodeVisitor {

    private final Deque<Level> open = new ArrayDeque<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Document) {
        open.push(new Level(-1));
      } else if (node instanceof Element element) {
        open.push(new Level(add(element)));
      } else if (node instanceof TextNode leaf) {
        add(leaf);
      }
    }

    private int add(Element element) {
      int number = elements++;
      if (number == names.length) {
        names = Arrays.copyOf(names, number * 2);
        parents = Arrays.copyOf(parents, number * 2);
        sameNameNumbers = Arrays.copyOf(sameNameNumbers, number * 2);
        childNumbers = Arrays.copyOf(childNumbers, number * 2);
      }
      Level around = open.element();
      names[number] = element.normalName();
      parents[number] = around.element;
      sameNameNumbers[number] = around.byName.merge(element.normalName(), 1, Integer::sum);
      childNumbers[number] = ++around.children;
      return number;
    }

    private void add(TextNode leaf) {
      int number = leafCount++;
      if (number == leafParents.length) {
        leafParents = Arrays.copyOf(leafParents, number * 2);
        leafNumbers = Arrays.copyOf(leafNumbers, number * 2);
      }
      Level around = open.element();
      leafParents[number] = around.element;
      leafNumbers[number] = ++around.texts;
      leaves.put(leaf, number);
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element) {
        open.pop();
      }
    }
  }

  /** What was counted among the children of an open element. */
  private static final class Level {
    private final int element;
    private final Map<String, Integer> byName = new HashMap<>(4);
    private int children;
    private int texts;

    Level(int element) {
      this.element = element;
    }
  }
}

package io.dragoman.dossier.merge;

import io.dragoman.dossier.ArticleHeader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The publishers that take part in what they tell: governments, ministries, embassies, alliances.
 *
 * <p>A publisher is known by the words of its name ({@code Ministry of Foreign Affairs}) or by the
 * domain of its address ({@code .gov}, {@code .go.jp}, {@code .mil}, {@code .int}). For others,
 * give {@link DossierMerger.Builder#primarySources} a predicate of your own.
 */
final class PrimarySources implements Predicate<ArticleHeader> {

  private static final Set<String> WORDS =
      Set.of(
          "ministry",
          "department",
          "embassy",
          "consulate",
          "mission",
          "government",
          "presidency",
          "chancellery",
          "parliament",
          "secretariat",
          "kremlin",
          "palace",
          "commission");
  private static final List<String> PHRASES =
      List.of("white house", "foreign office", "office of the", "press service of");
  private static final Set<String> DOMAINS =
      Set.of("gov", "gouv", "gob", "gub", "govt", "go", "mil", "int", "mfa", "mofa", "europa");

  @Override
  public boolean test(ArticleHeader header) {
    return header.source().filter(PrimarySources::isOfficialName).isPresent()
        || header
            .url()
            .flatMap(PrimarySources::host)
            .filter(PrimarySources::isOfficial)
            .isPresent();
  }

  private static boolean isOfficialName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PHRASES.stream().anyMatch(lower::contains)
        || Arrays.stream(lower.split("\\W+", -1)).anyMatch(WORDS::contains);
  }

  /** Says whether the last labels of a host name, the two of {@code go.jp}, are a government's. */
  private static boolean isOfficial(String host) {
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
    for (int i = Math.max(1, labels.length - 2); i < labels.length; i++) {
      if (DOMAINS.contains(labels[i])) {
        return true;
      }
    }
    return labels.length >= 2
        && Set.of("mfa", "mofa", "europa").contains(labels[labels.length - 2]);
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

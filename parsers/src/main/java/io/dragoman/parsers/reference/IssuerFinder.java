package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.actor.PlaceKind;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.mention.CountryForm;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.parsers.mention.OrganizationMention;
import io.dragoman.parsers.mention.PlaceMention;
import io.dragoman.text.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whose government wrote a text: from its address, from a letterhead above the first
 * paragraph, from "we" and "our" beside the country's name.
 */
final class IssuerFinder {

  private static final Set<String> GOVERNMENT_LABELS =
      Set.of("gov", "gob", "gouv", "go", "govt", "mil", "government");
  private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "i", "my");
  private static final Set<String> GOVERNMENT_BODIES =
      Set.of("department", "ministry", "office", "government");
  private static final int LETTERHEAD_TOKENS = 12;

  private final Article article;
  private final List<Sentence> sentences;
  private final Mentions mentions;

  IssuerFinder(Article article, List<Sentence> sentences, Mentions mentions) {
    this.article = article;
    this.sentences = sentences;
    this.mentions = mentions;
  }

  Optional<Country> find() {
    return article
        .url()
        .flatMap(IssuerFinder::ofAddress)
        .or(this::ofLetterhead)
        .or(this::ofFirstOffice)
        .or(this::ofFirstPerson);
  }

  /** "https://www.mofa.go.jp/..." is Japan, "https://www.state.gov/..." the United States. */
  private static Optional<Country> ofAddress(String url) {
    int begin = url.indexOf("//");
    String rest = begin < 0 ? url : url.substring(begin + 2);
    int slash = rest.indexOf('/');
    String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
    String[] labels = host.split("\\.");
    if (labels.length < 2) {
      return Optional.empty();
    }
    String last = labels[labels.length - 1];
    if (last.equals("gov") || last.equals("mil")) {
      return Country.find("US");
    }
    boolean government = false;
    for (String label : labels) {
      government |= GOVERNMENT_LABELS.contains(label);
    }
    if (!government) {
      return Optional.empty();
    }
    return Country.find(last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT));
  }

  /** A short line at the top or the first words: "Office of the Prime Minister of ...". */
  private Optional<Country> ofLetterhead() {
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() > 2) {
        break;
      }
      if (sentence.size() > LETTERHEAD_TOKENS) {
        continue;
      }
      Optional<Country> country = letterhead(sentence);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** A text that says "Secretary Alvarez" without a country is written in the secretary's own. */
  private Optional<Country> ofFirstOffice() {
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() > 3) {
        break;
      }
      for (OfficialMention official : mentions.in(sentence.index(), OfficialMention.class)) {
        OfficeMention office = official.offices().get(0);
        if (office.office().country().isPresent()) {
          return Optional.empty();
        }
        if (office.usual().isPresent()) {
          return office.usual();
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Country> letterhead(Sentence sentence) {
    for (Mention mention : mentions.in(sentence.index())) {
      boolean first = mention.range().begin() <= 1;
      if (mention instanceof OrganizationMention organization
          && first
          && organization.range().end() >= sentence.size() - 3) {
        return organization.organization().country();
      }
      boolean site =
          mention instanceof PlaceMention place && place.place().kind() == PlaceKind.SITE;
      if (site && first && sentence.size() <= LETTERHEAD_TOKENS / 2) {
        return ((PlaceMention) mention).place().country();
      }
      if (mention instanceof OfficialMention official
          && first
          && official.range().length() >= sentence.size() - 1
          && official.offices().get(0).range().begin() > official.nameRange().begin()) {
        return official.offices().get(0).usual();
      }
    }
    return mentions.in(sentence.index(), CountryMention.class).stream()
        .filter(m -> m.form() == CountryForm.METONYM && m.range().begin() <= 1)
        .filter(m -> sentence.size() <= LETTERHEAD_TOKENS / 2)
        .map(CountryMention::country)
        .findFirst();
  }

  /** The country beside which the text says "we" and "our". */
  private Optional<Country> ofFirstPerson() {
    Map<Country, Integer> votes = new HashMap<>();
    int firstPersons = 0;
    for (Sentence sentence : sentences) {
      if (speaksOfItself(sentence)) {
        firstPersons++;
      }
      mentions.in(sentence.index(), CountryMention.class).stream()
          .filter(m -> m.form() == CountryForm.NAME && m.range().begin() <= 1)
          .map(CountryMention::country)
          .distinct()
          .forEach(country -> votes.merge(country, 2, Integer::sum));
      mentions.in(sentence.index(), OrganizationMention.class).stream()
          .filter(m -> m.range().begin() <= 1 && isOfGovernment(m))
          .flatMap(m -> m.organization().country().stream())
          .distinct()
          .forEach(country -> votes.merge(country, 2, Integer::sum));
    }
    if (firstPersons == 0 && !signed()) {
      return Optional.empty();
    }
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() >= 2)
        .max(
            Map.Entry.<Country, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().code()))
        .map(Map.Entry::getKey);
  }

  /** "The Department of State", and no party or armed group. */
  private static boolean isOfGovernment(OrganizationMention mention) {
    String name = mention.organization().name().toLowerCase(Locale.ROOT);
    return GOVERNMENT_BODIES.stream().anyMatch(name::contains);
  }

  /** Whether a line at the top names an official whose country goes without saying. */
  private boolean signed() {
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() > 3) {
        return false;
      }
      for (OfficialMention official : mentions.in(sentence.index(), OfficialMention.class)) {
        boolean line = official.range().length() >= sentence.size() - 2;
        if (line && official.offices().get(0).office().country().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean speaksOfItself(Sentence sentence) {
    boolean quoted = false;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.token(i).folded();
      if (word.equals("\"") || word.equals("``") || word.equals("''")) {
        quoted = !quoted;
      }
      boolean pronoun = FIRST_PERSON.contains(word) && !sentence.token(i).text().equals("US");
      if (!quoted && pronoun) {
        return true;
      }
    }
    return false;
  }
}

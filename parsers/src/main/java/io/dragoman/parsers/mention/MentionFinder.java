package io.dragoman.parsers.mention;

import io.dragoman.actor.Organization;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.NamedEntity;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.Lexicon;
import io.dragoman.parsers.mention.NameReader.NameRead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds all mentions of an article: first the officials of its running text, then those of its
 * headlines with the help of the names known by then, then names that stand alone, then countries,
 * places and organizations. Immutable and shared by threads.
 */
final class MentionFinder {

  private final MentionLexicon lexicon;

  MentionFinder(Lexicon lexicon) {
    this.lexicon = MentionLexicon.of(lexicon);
  }

  Mentions find(Grammar grammar) {
    List<Sentence> sentences = grammar.sentences().list();
    List<Words> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      all.add(new Words(sentence, grammar.tags(sentence), grammar.entities(sentence), lexicon));
    }
    Map<Integer, OfficialFinder> officials = new HashMap<>();
    Set<String> known = new HashSet<>();
    for (Words words : all) {
      OfficialFinder finder = new OfficialFinder(words).read();
      officials.put(words.sentence().index(), finder);
      if (!words.headline()) {
        finder.bonds().forEach(bond -> addWords(words, bond.name().name(), known));
      }
    }
    for (Words words : all) {
      new NameReader(words).readStyled().forEach(name -> addWords(words, name.name(), known));
    }
    List<Mention> mentions = new ArrayList<>();
    for (Words words : all) {
      OfficialFinder finder = officials.get(words.sentence().index());
      if (finder != null) {
        mentions.addAll(mentionsOf(words, finder, known));
      }
    }
    return Mentions.of(sentences.size(), mentions);
  }

  private static void addWords(Words words, TokenRange name, Set<String> known) {
    for (int i = name.begin(); i < name.end(); i++) {
      if (words.capital(i) && words.word(i).length() > 2) {
        known.add(words.folded(i));
      }
    }
  }

  private List<Mention> mentionsOf(Words words, OfficialFinder finder, Set<String> known) {
    List<Mention> mentions = new ArrayList<>();
    boolean[] taken = new boolean[words.size()];
    Map<TokenRange, List<OfficialFinder.Bond>> byName = new LinkedHashMap<>();
    for (OfficialFinder.Bond bond : finder.bonds()) {
      OfficialFinder.Bond own = words.headline() ? cut(words, bond, known) : bond;
      byName.computeIfAbsent(own.name().name(), name -> new ArrayList<>()).add(own);
    }
    byName.forEach(
        (name, bonds) -> mentions.addAll(official(words, name, bonds, finder.bonds(), taken)));
    finder.loose().forEach(office -> mentions.add(office.mention(words.sentence().index())));
    for (NameRead name : new BareNameFinder(words, known, taken).find()) {
      mentions.add(bare(words, name));
      take(taken, name.name());
    }
    mentions.addAll(new PlaceFinder(words, taken).find());
    mentions.addAll(organizations(words, mentions));
    return mentions;
  }

  /** The organizations that no table has but the language engine tells. */
  private static List<Mention> organizations(Words words, List<Mention> known) {
    List<Mention> organizations = new ArrayList<>();
    for (NamedEntity entity : words.entities()) {
      boolean free = known.stream().noneMatch(m -> m.range().overlaps(entity.range()));
      if (free && entity.kind() == NamedEntity.Kind.ORGANIZATION) {
        organizations.add(
            new OrganizationMention(
                words.sentence().index(),
                entity.range(),
                Organization.of(words.words(entity.range())),
                false));
      }
    }
    return organizations;
  }

  /** In a headline, a name ends with the last word that running text knows as a name. */
  private static OfficialFinder.Bond cut(Words words, OfficialFinder.Bond bond, Set<String> known) {
    TokenRange name = bond.name().name();
    int end = name.end();
    while (end > name.begin() && !known.contains(words.folded(end - 1))) {
      end--;
    }
    if (end == name.begin() || end == name.end()) {
      return bond;
    }
    NameRead shorter =
        new NameRead(
            new TokenRange(bond.name().range().begin(), end),
            new TokenRange(name.begin(), end),
            bond.name().styled());
    return new OfficialFinder.Bond(shorter, bond.office(), bond.official());
  }

  private static List<Mention> official(
      Words words,
      TokenRange name,
      List<OfficialFinder.Bond> bonds,
      List<OfficialFinder.Bond> all,
      boolean[] taken) {
    int sentence = words.sentence().index();
    take(taken, name);
    List<OfficeMention> offices = new ArrayList<>();
    int begin = name.begin();
    int end = name.end();
    for (OfficialFinder.Bond bond : bonds) {
      if (bond.official()) {
        offices.add(bond.office().mention(sentence));
        if (adjoins(words, bond, all)) {
          begin = Math.min(begin, bond.range().begin());
          end = Math.max(end, bond.range().end());
        }
      }
    }
    PersonName person = PersonNames.of(words.words(name));
    if (offices.isEmpty()) {
      return List.of(new NameMention(sentence, bonds.get(0).name().range(), name, person, true));
    }
    return List.of(
        new OfficialMention(sentence, new TokenRange(begin, end), name, person, offices));
  }

  /** Whether neither another name nor a verb stands between a name and its office. */
  private static boolean adjoins(
      Words words, OfficialFinder.Bond bond, List<OfficialFinder.Bond> all) {
    TokenRange name = bond.name().range();
    TokenRange office = bond.office().range();
    int from = Math.min(name.end(), office.end());
    int to = Math.max(name.begin(), office.begin());
    for (int i = from; i < to; i++) {
      int token = i;
      boolean other = all.stream().anyMatch(b -> b.name().name().contains(token));
      if (other || words.isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  private static NameMention bare(Words words, NameRead name) {
    return new NameMention(
        words.sentence().index(),
        name.range(),
        name.name(),
        PersonNames.of(words.words(name.name())),
        name.styled());
  }

  private static void take(boolean[] taken, TokenRange range) {
    for (int i = range.begin(); i < range.end(); i++) {
      taken[i] = true;
    }
  }
}

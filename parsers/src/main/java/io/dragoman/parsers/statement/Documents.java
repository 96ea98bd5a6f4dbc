package io.dragoman.parsers.statement;

import io.dragoman.actor.Party;
import io.dragoman.parsers.language.Clause;
import io.dragoman.parsers.language.Clause.Oblique;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.Phrase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.language.Upos;
import io.dragoman.parsers.mention.CountryMention;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.Mentions;
import io.dragoman.parsers.mention.OfficialMention;
import io.dragoman.parsers.mention.OrganizationMention;
import io.dragoman.parsers.reference.References;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks through a document: in "the ministry released a statement. The statement said ..." the
 * ministry, in "a Defense Department news release" the department. Immutable.
 */
final class Documents {

  private static final Set<String> NOUNS =
      Set.of(
          "statement",
          "release",
          "communique",
          "communiqué",
          "readout",
          "summary",
          "document",
          "declaration",
          "letter",
          "note",
          "memo",
          "memorandum",
          "message",
          "tweet",
          "post",
          "report",
          "notice",
          "advisory",
          "briefing",
          "transcript",
          "press release");
  private static final Set<String> BY = Set.of("by", "of", "from");
  private static final int REACH = 12;

  private final Grammar grammar;
  private final Mentions mentions;
  private final References references;

  Documents(Grammar grammar, Mentions mentions, References references) {
    this.grammar = grammar;
    this.mentions = mentions;
    this.references = references;
  }

  /** Whether a phrase is headed by a word for something written. */
  boolean isDocument(Syntax syntax, TokenRange range) {
    return isDocument(syntax, syntax.headOf(range));
  }

  private static boolean isDocument(Syntax syntax, int token) {
    return syntax.tags().upos(token) == Upos.NOUN && NOUNS.contains(syntax.lemma(token));
  }

  /**
   * Who speaks through the document that a phrase names.
   *
   * @param syntax the sentence
   * @param range the phrase
   * @return the parties in text order; none where the text does not tell
   */
  List<Party> issuers(Syntax syntax, TokenRange range) {
    int head = syntax.headOf(range);
    List<Party> named = near(syntax, head, range);
    if (!named.isEmpty()) {
      return named;
    }
    String noun = syntax.lemma(head);
    Sentence own = syntax.sentence();
    for (int i = own.index() - 1; i >= Math.max(0, own.index() - REACH); i--) {
      Sentence sentence = grammar.sentences().get(i);
      for (int token = sentence.size() - 1; token >= 0; token--) {
        if (!sentence.token(token).folded().startsWith(noun)) {
          continue;
        }
        Syntax other = grammar.syntax(sentence);
        boolean same = isDocument(other, token) && other.lemma(token).equals(noun);
        if (same) {
          List<Party> found = near(other, token, other.nounPhrase(token).range());
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  /** Told beside the noun: whose it is, whose name stands in it, who made it public. */
  private List<Party> near(Syntax syntax, int head, TokenRange range) {
    Optional<Phrase> owner = syntax.possessor(head);
    if (owner.isPresent()) {
      List<Party> parties = references.partiesOf(owner.get());
      if (!parties.isEmpty()) {
        return parties;
      }
    }
    List<Party> inside = within(syntax, range.begin(), head);
    if (!inside.isEmpty()) {
      return inside;
    }
    for (Oblique oblique : syntax.modifiers(head)) {
      List<Party> parties =
          BY.contains(oblique.preposition()) ? references.partiesOf(oblique.phrase()) : List.of();
      if (!parties.isEmpty()) {
        return parties;
      }
    }
    return maker(syntax, head);
  }

  /** A body, an official or a country whose name stands between two tokens. */
  private List<Party> within(Syntax syntax, int begin, int end) {
    for (Mention mention :
        mentions.within(
            syntax.sentence().index(),
            new TokenRange(begin, Math.max(begin, end)),
            Mention.class)) {
      boolean party =
          mention instanceof OrganizationMention
              || mention instanceof OfficialMention
              || mention instanceof CountryMention;
      if (party) {
        List<Party> parties = references.partiesOf(syntax.sentence(), mention.range());
        if (!parties.isEmpty()) {
          return parties;
        }
      }
    }
    return List.of();
  }

  /** "The palace <u>released</u> a statement", "he said in a statement": whoever does it. */
  private List<Party> maker(Syntax syntax, int head) {
    Optional<Clause> clause = syntax.clauseAround(head);
    boolean under =
        clause
            .filter(
                c ->
                    isHead(c.object(), head)
                        || c.obliques().stream().anyMatch(o -> o.phrase().head() == head))
            .isPresent();
    return under
        ? clause.flatMap(Clause::agent).map(references::partiesOf).orElse(List.of())
        : List.of();
  }

  private static boolean isHead(Optional<Phrase> phrase, int head) {
    return phrase.filter(p -> p.head() == head).isPresent();
  }
}

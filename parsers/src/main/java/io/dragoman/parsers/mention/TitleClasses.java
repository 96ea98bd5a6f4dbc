package io.dragoman.parsers.mention;

import io.dragoman.actor.Country;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.lexicon.OfficeTitle;
import io.dragoman.parsers.lexicon.PhraseMatch;
import io.dragoman.parsers.lexicon.TitleWord;
import java.util.Optional;
import java.util.Set;

/** Tells from the words of a title what the office is for. */
final class TitleClasses {

  private static final Set<String> OFTEN_NO_OFFICE =
      Set.of(
          "head",
          "heads",
          "general",
          "generals",
          "major",
          "justice",
          "charge",
          "chief",
          "chiefs",
          "chair",
          "captain",
          "lady",
          "judge",
          "member",
          "officer",
          "officers",
          "manager",
          "founder",
          "co-founder",
          "lama",
          "counsel",
          "deputy",
          "king",
          "queen",
          "commander",
          "consul",
          "shah",
          "imam",
          "representative",
          "representatives",
          "prince",
          "princess",
          "director",
          "directors",
          "lieutenant",
          "marshal",
          "constable",
          "speaker",
          "coordinator",
          "administrator",
          "governor",
          "aide",
          "aides",
          "ruler",
          "bishop");
  private static final Set<String> SPEAKERS =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "spokesmen",
          "spokespersons",
          "spokespeople",
          "official",
          "officials",
          "source",
          "sources");
  private static final Set<String> RANKS_OF_SECRETARIES =
      Set.of("deputy", "under", "assistant", "acting", "principal");
  private static final Set<String> PLURALS =
      Set.of(
          "secretaries",
          "deputies",
          "spokesmen",
          "spokespeople",
          "undersecretaries",
          "secretaries-general",
          "ministers-president");
  private static final Set<String> SINGULARS_IN_S = Set.of("premises");

  private TitleClasses() {}

  static boolean plural(String head) {
    return PLURALS.contains(head)
        || (head.endsWith("s") && !head.endsWith("ss") && !SINGULARS_IN_S.contains(head));
  }

  static boolean oftenNoOffice(String head) {
    return OFTEN_NO_OFFICE.contains(head);
  }

  static boolean speaksFor(String head) {
    return SPEAKERS.contains(head);
  }

  /** The class of a title: of the longest known title that ends at its noun or begins there. */
  static OfficeClass classOf(Words words, TitleCore.Core title, OfficeReader.Draft draft) {
    OfficeClass plain =
        words.head(title.headAt()).flatMap(w -> w.officeClass()).orElse(OfficeClass.OTHER);
    int begin = title.pieces().get(0).begin();
    int longest = 0;
    OfficeClass known = plain;
    for (int at = begin; at <= title.headAt(); at++) {
      for (PhraseMatch<OfficeTitle> match : words.lexicon().offices().allAt(words.text(), at)) {
        boolean covers =
            new TokenRange(match.begin(), match.end()).contains(title.headAt())
                && match.end() <= draft.end;
        boolean telling = match.length() > 1 || plain == OfficeClass.OTHER;
        if (covers && telling && match.length() > longest) {
          longest = match.length();
          known = match.value().officeClass();
        }
      }
    }
    return adjusted(words, title, begin, known);
  }

  /** The country whose office this usually is: the only one that has it, or has it by this name. */
  static Optional<Country> usualCountry(Words words, TitleCore.Core title, int end) {
    int begin = title.pieces().get(0).begin();
    Optional<Country> known = words.head(title.headAt()).flatMap(TitleWord::country);
    boolean organizations = false;
    int longest = 1;
    for (int at = begin; at <= title.headAt(); at++) {
      for (PhraseMatch<OfficeTitle> match : words.lexicon().offices().allAt(words.text(), at)) {
        boolean covers =
            new TokenRange(match.begin(), match.end()).contains(title.headAt())
                && match.end() <= end;
        if (covers && match.length() > longest) {
          longest = match.length();
          known = match.value().country();
          organizations = match.value().organization().isPresent();
        }
      }
    }
    if (known.isEmpty()
        && !organizations
        && words.is(title.headAt(), "secretary")
        && words.capital(title.headAt())) {
      known = plainSecretary(words, begin, title.headAt());
    }
    return known;
  }

  /** "Secretary", "Under Secretary", "Deputy Assistant Secretary" are words of Washington. */
  private static Optional<Country> plainSecretary(Words words, int begin, int head) {
    for (int i = begin; i < head; i++) {
      if (!RANKS_OF_SECRETARIES.contains(words.folded(i))) {
        return words.is(i, "foreign") || words.is(i, "defence")
            ? Country.find("GB")
            : words.is(i, "defense") ? Country.find("US") : Optional.empty();
      }
    }
    boolean other =
        words.is(head + 1, "general")
            || words.joint(head + 1)
            || (begin == head && (words.is(head + 1, "for") || words.is(head + 1, "of")));
    return other ? Optional.empty() : Country.find("US");
  }

  private static OfficeClass adjusted(
      Words words, TitleCore.Core title, int begin, OfficeClass known) {
    boolean deputy = false;
    boolean foreign = false;
    for (int i = begin; i < title.end(); i++) {
      String folded = words.folded(i);
      deputy |=
          folded.equals("deputy")
              || folded.equals("vice")
              || folded.equals("assistant")
              || folded.equals("under")
              || (folded.equals("state")
                  && (words.is(i + 1, "secretary") || words.is(i + 1, "minister")));
      foreign |= folded.equals("foreign") || folded.equals("external");
    }
    boolean cabinet = known == OfficeClass.MINISTER || known == OfficeClass.FOREIGN_MINISTER;
    if (deputy && cabinet) {
      return OfficeClass.DEPUTY_MINISTER;
    }
    if (deputy && (known == OfficeClass.HEAD_OF_STATE || known == OfficeClass.HEAD_OF_GOVERNMENT)) {
      return OfficeClass.DEPUTY_HEAD;
    }
    if (foreign && known == OfficeClass.MINISTER) {
      return OfficeClass.FOREIGN_MINISTER;
    }
    return known;
  }
}

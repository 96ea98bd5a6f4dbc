package io.dragoman.parsers.mention;

import io.dragoman.parsers.language.TokenRange;

/** Something that the text names or describes, where it stands. Immutable. */
public sealed interface Mention
    permits OfficialMention,
        OfficeMention,
        NameMention,
        CountryMention,
        PlaceMention,
        OrganizationMention {

  /**
   * The sentence it stands in.
   *
   * @return the sentence's number in the article, from 0
   */
  int sentence();

  /**
   * All tokens of the mention.
   *
   * @return a non-empty range of that sentence's tokens
   */
  TokenRange range();
}

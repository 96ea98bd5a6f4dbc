package io.dragoman.dossier.merge;

import java.util.Comparator;
import java.util.List;

/**
 * What articles say of an official when they speak of the same one in the same way in one year.
 *
 * @param name the name
 * @param country the code of the country, or the empty string
 * @param offices the offices that are held
 * @param year the year of publication, or 0
 */
record Signature(PersonName name, String country, List<OfficeTitle> offices, int year)
    implements Comparable<Signature> {

  private static final Comparator<Signature> ORDER =
      Comparator.comparing((Signature signature) -> signature.name.key())
          .thenComparing(Signature::country)
          .thenComparing(signature -> signature.offices.toString())
          .thenComparing(Signature::year)
          .thenComparing(signature -> signature.name.words().toString());

  @Override
  public int compareTo(Signature other) {
    return ORDER.compare(this, other);
  }
}

package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.mention.OfficeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person while the mentions of one article are brought together. Not thread-safe. */
final class Person {

  /** Whether a person is spoken of as a man or a woman. */
  enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }

  /**
   * One place where the person is named.
   *
   * @param sentence the sentence's number
   * @param range all tokens
   * @param nameRange the tokens of the name
   * @param name the name as worded
   * @param offices the offices beside it, possibly none
   */
  record Appearance(
      int sentence,
      TokenRange range,
      TokenRange nameRange,
      String name,
      List<OfficeMention> offices) {}

  private final List<Appearance> appearances = new ArrayList<>();
  private final List<OfficeMention> offices = new ArrayList<>();
  private NameKey key;
  private Gender gender = Gender.UNKNOWN;
  private Optional<Country> country = Optional.empty();

  Person(NameKey key) {
    this.key = key;
  }

  void add(Appearance appearance) {
    appearances.add(appearance);
    appearance.offices().forEach(this::addOffice);
    NameKey other = NameKey.of(appearance.name());
    if (other.parts().size() > key.parts().size()) {
      key = other;
    }
  }

  /** An office that the person is called by, beside the name or elsewhere. */
  void addOffice(OfficeMention office) {
    int at = offices.size();
    for (int i = 0; i < offices.size(); i++) {
      if (offices.get(i).office().equals(office.office())) {
        return;
      }
      boolean later =
          offices.get(i).sentence() > office.sentence()
              || (offices.get(i).sentence() == office.sentence()
                  && offices.get(i).range().begin() > office.range().begin());
      at = later ? Math.min(at, i) : at;
    }
    offices.add(at, office);
  }

  List<Appearance> appearances() {
    return appearances;
  }

  NameKey key() {
    return key;
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender known) {
    if (gender == Gender.UNKNOWN) {
      gender = known;
    }
  }

  Optional<Country> country() {
    return country;
  }

  void country(Country found) {
    country = Optional.of(found);
  }

  /** The offices, each once, in text order. */
  List<OfficeMention> offices() {
    return offices;
  }

  boolean hasOffice() {
    return !offices.isEmpty();
  }

  boolean holds(OfficeClass kind) {
    return offices.stream().anyMatch(office -> office.kind() == kind);
  }

  /** The class of the first office. */
  OfficeClass kind() {
    return offices().stream().findFirst().map(OfficeMention::kind).orElse(OfficeClass.OTHER);
  }

  int firstSentence() {
    return appearances.stream().mapToInt(Appearance::sentence).min().orElse(0);
  }

  int firstToken() {
    int sentence = firstSentence();
    return appearances.stream()
        .filter(appearance -> appearance.sentence() == sentence)
        .mapToInt(appearance -> appearance.nameRange().begin())
        .min()
        .orElse(0);
  }

  /** The longest form of the name; of equally long ones the first. */
  String fullName() {
    String best = "";
    int parts = 0;
    for (Appearance appearance : appearances) {
      int size = NameKey.of(appearance.name()).parts().size();
      if (size > parts) {
        parts = size;
        best = appearance.name();
      }
    }
    return best;
  }

  /** The other forms, in text order. */
  List<String> otherNames() {
    String full = fullName();
    return appearances.stream()
        .map(Appearance::name)
        .filter(name -> !name.equals(full))
        .distinct()
        .toList();
  }
}

package io.dragoman.parsers.reference;

import io.dragoman.actor.Country;
import io.dragoman.actor.Office;
import io.dragoman.actor.Official;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.lexicon.OfficeClass;
import io.dragoman.parsers.mention.OfficeMention;
import io.dragoman.parsers.reference.Person.Appearance;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.text.Evidence;
import io.dragoman.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes persons down as records with their evidence. */
final class OfficialRecords {

  private final Analysis analysis;
  private final List<Sentence> sentences;

  OfficialRecords(Analysis analysis, List<Sentence> sentences) {
    this.analysis = analysis;
    this.sentences = sentences;
  }

  Official record(Person person) {
    List<OfficeMention> offices = TitleRank.ordered(person.offices());
    Official.Builder official =
        Official.builder()
            .name(person.fullName())
            .addAllAliases(person.otherNames())
            .country(person.country())
            .foundBy(offices.isEmpty() ? "name" : "office-and-name");
    List<Evidence> evidence = new ArrayList<>();
    nameSpan(person).ifPresent(span -> evidence.add(analysis.evidence("name", span)));
    for (int i = 0; i < offices.size(); i++) {
      OfficeMention office = offices.get(i);
      official.addOffices(withCountry(office, person.country()));
      evidence.add(analysis.evidence("offices/" + i, span(office.sentence(), office.range())));
    }
    return official.evidence(evidence).build();
  }

  /** National offices belong to the holder's country when the text names none beside them. */
  private static Office withCountry(OfficeMention mention, Optional<Country> country) {
    Office office = mention.office();
    boolean national = mention.kind() != OfficeClass.ORGANISATION_HEAD;
    if (office.country().isPresent() || country.isEmpty() || !national) {
      return office;
    }
    return Office.builder().from(office).country(country).build();
  }

  private Optional<TextSpan> nameSpan(Person person) {
    String full = person.fullName();
    return person.appearances().stream()
        .filter(appearance -> appearance.name().equals(full))
        .findFirst()
        .map(appearance -> span(appearance.sentence(), appearance.nameRange()));
  }

  List<TextSpan> spans(Person person) {
    List<TextSpan> spans = new ArrayList<>();
    for (Appearance appearance : person.appearances()) {
      spans.add(span(appearance.sentence(), appearance.range()));
    }
    return List.copyOf(spans);
  }

  private TextSpan span(int sentence, TokenRange range) {
    return sentences.get(sentence).span(range);
  }
}

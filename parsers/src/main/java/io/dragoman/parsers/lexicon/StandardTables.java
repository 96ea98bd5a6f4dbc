package io.dragoman.parsers.lexicon;

import java.util.List;

/** The types of the tables that come with the library, in the order of loading. */
public final class StandardTables {

  /** Verb forms that no rule makes; read before all others, which are inflected with it. */
  public static final TableType<IrregularForm> IRREGULAR_VERBS =
      TableType.of("irregular-verbs", List.of("lemma", "form"), IrregularForm::from);

  /** Countries by all their names. */
  public static final TableType<CountryName> COUNTRIES =
      TableType.of("countries", List.of("code", "form", "former", "ambiguous"), CountryName::from)
          .keyedBy("code", "form");

  /** Cities, sites and regions. */
  public static final TableType<PlaceName> PLACES =
      TableType.of(
              "places",
              List.of("name", "same_as", "kind", "country", "role", "ambiguous"),
              PlaceName::from)
          .keyedBy("kind", "country");

  /** Offices by title. */
  public static final TableType<OfficeTitle> OFFICES =
      TableType.of(
              "offices",
              List.of("class", "title", "plural", "takes", "country", "organization"),
              OfficeTitle::from)
          .keyedBy("class", "country")
          .withForms((office, inflection) -> office.forms());

  /** Words beside titles: former, acting, deputy. */
  public static final TableType<OfficeModifier> OFFICE_MODIFIERS =
      TableType.of(
              "office-modifiers",
              List.of("kind", "tenure", "in_title", "position"),
              OfficeModifier::from)
          .keyedBy("position");

  /** Single words of which titles are made. */
  public static final TableType<TitleWord> TITLE_WORDS =
      TableType.of("title-words", List.of("role", "class", "country"), TitleWord::from)
          .keyedBy("role");

  /** Styles and forms of address. */
  public static final TableType<Honorific> HONORIFICS =
      TableType.of("honorifics", List.of("kind", "position"), Honorific::from);

  /** Organizations, forums, ministries, parliaments. */
  public static final TableType<OrganizationName> ORGANIZATIONS =
      TableType.of(
              "organizations",
              List.of("name", "acronym", "kind", "country", "generic"),
              OrganizationName::from)
          .keyedBy("kind", "country");

  /** Verbs and nouns of saying. */
  public static final TableType<ReportingWord> REPORTING =
      TableType.of(
              "reporting",
              List.of("kind", "lemma", "class", "takes", "attitude"),
              ReportingWord::from)
          .keyedBy("kind")
          .withForms(ReportingWord::forms);

  /** Words of visits, meetings, plans and topics. */
  public static final TableType<EventWord> EVENTS =
      TableType.of(
              "events",
              List.of("kind", "class", "event_kind", "status", "certainty", "slots"),
              EventWord::from)
          .keyedBy("kind", "class")
          .withForms(EventWord::forms);

  /** Words of time. */
  public static final TableType<CalendarWord> CALENDAR =
      TableType.of("calendar", List.of("kind", "value"), CalendarWord::from).keyedBy("kind");

  /** Abbreviations for splitting sentences. */
  public static final TableType<Abbreviation> ABBREVIATIONS =
      TableType.of("abbreviations", List.of("ends", "class"), Abbreviation::from).keyedBy();

  /** Subjects of agenda items. */
  public static final TableType<SubjectTrigger> SUBJECTS =
      TableType.of("subjects", List.of("code", "label", "weight"), SubjectTrigger::from)
          .keyedBy("code")
          .withForms((trigger, inflection) -> inflection.nounForms(trigger.phrase()));

  /** The order of names by country. */
  public static final TableType<NameCustom> NAME_CUSTOMS =
      TableType.of("name-customs", List.of("code", "order", "by_given"), NameCustom::from)
          .keyedBy();

  /** Small words inside names. */
  public static final TableType<NameParticle> NAME_PARTICLES =
      TableType.of("name-particles", List.of("kind"), NameParticle::from).keyedBy();

  /** Given names. */
  public static final TableType<GivenName> GIVEN_NAMES =
      TableType.of("given-names", List.of("gender"), GivenName::from).keyedBy();

  private static final List<TableType<?>> ALL =
      List.of(
          IRREGULAR_VERBS,
          COUNTRIES,
          PLACES,
          OFFICES,
          OFFICE_MODIFIERS,
          TITLE_WORDS,
          HONORIFICS,
          ORGANIZATIONS,
          REPORTING,
          EVENTS,
          CALENDAR,
          ABBREVIATIONS,
          SUBJECTS,
          NAME_CUSTOMS,
          NAME_PARTICLES,
          GIVEN_NAMES);

  private StandardTables() {}

  /**
   * All standard types.
   *
   * @return in the order of loading
   */
  public static List<TableType<?>> all() {
    return ALL;
  }
}

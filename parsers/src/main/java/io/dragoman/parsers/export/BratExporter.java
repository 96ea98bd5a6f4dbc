package io.dragoman.parsers.export;

import io.dragoman.dossier.Dossier;
import io.dragoman.text.Article;
import io.dragoman.text.Warning;
import java.io.IOException;
import java.util.List;

/**
 * Writes brat standoff: the {@code .ann} file that goes with a {@code .txt} file.
 *
 * <p>Mentions are text-bound annotations ({@code T}), records are events ({@code E}) whose trigger
 * is the word that tells their status or that someone speaks, values such as the status are
 * attributes ({@code A}), and the rule that found a record is a note ({@code #}). Offsets count
 * Unicode code points, as brat does. A span over several lines is written as several fragments.
 *
 * <p>brat has one file per document, so exactly one article is given; of a merged dossier what has
 * evidence in that article is written. The text file is {@link Article#text()}, unchanged, in
 * UTF-8; {@link #configuration()} is the {@code annotation.conf} that the folder needs.
 */
public final class BratExporter implements Exporter {

  /** The code of the warning that a record has no evidence in the article. */
  public static final String NO_EVIDENCE = "brat-no-evidence";

  private static final BratExporter STANDARD = new BratExporter();

  private BratExporter() {}

  /**
   * Returns the exporter.
   *
   * @return the exporter
   */
  public static BratExporter standard() {
    return STANDARD;
  }

  @Override
  public String name() {
    return "brat";
  }

  @Override
  public String mediaType() {
    return "text/plain; charset=utf-8";
  }

  @Override
  public String fileExtension() {
    return "ann";
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if there is not exactly one article
   */
  @Override
  public List<Warning> write(Dossier dossier, List<Article> articles, Appendable out)
      throws IOException {
    if (articles.size() != 1) {
      throw new IllegalArgumentException(
          "brat has one file per article, but there are %d; export them one by one"
              .formatted(articles.size()));
    }
    BratDocument document = new BratDocument(articles.get(0), Sources.of(dossier, articles));
    document.add(dossier);
    document.write(out);
    return document.warnings();
  }

  /**
   * Returns the {@code annotation.conf} of a folder of such files.
   *
   * @return the configuration, which declares all types of this library
   */
  public static String configuration() {
    return """
    [entities]
    Official
    Office
    Country
    Organization
    Group
    Place
    Date
    Duration
    Topic
    Source
    Content
    Value

    [relations]

    [events]
    Visit\tVisitor*:<ENTITY>, Delegate*:<ENTITY>, Host*:<ENTITY>, HostedBy*:<ENTITY>, Place*:<ENTITY>, Date*:<ENTITY>, TourDate*:<ENTITY>, Kind*:<ENTITY>, Purpose*:<ENTITY>, Ordinal*:<ENTITY>, Status*:<ENTITY>, Certainty*:<ENTITY>
    Meeting\tParticipant*:<ENTITY>, Place*:<ENTITY>, Date*:<ENTITY>, Name*:<ENTITY>, Kind*:<ENTITY>, Status*:<ENTITY>, Certainty*:<ENTITY>
    AgendaItem\tTopic*:<ENTITY>, Country*:<ENTITY>, Subject*:<ENTITY>, Event*:<ENTITY>
    Statement\tSpeaker*:<ENTITY>, Source*:<ENTITY>, Content*:<ENTITY>, Addressee*:<ENTITY>, Date*:<ENTITY>, Place*:<ENTITY>, Medium*:<ENTITY>, About*:<ENTITY>, Topic*:<ENTITY>

    [attributes]
    Status\tArg:<EVENT>, Value:PROPOSED|PLANNED|ONGOING|COMPLETED|POSTPONED|CANCELLED|POSSIBLE|HELD
    Certainty\tArg:<EVENT>, Value:CERTAIN|PROBABLE|POSSIBLE
    Kind\tArg:<EVENT>, Value:STATE|OFFICIAL|WORKING|PRIVATE|TRANSIT|MEETING|CALL|SUMMIT|OTHER|ISSUE|OBJECTIVE
    Mode\tArg:<EVENT>, Value:DIRECT|INDIRECT|MIXED
    """;
  }
}

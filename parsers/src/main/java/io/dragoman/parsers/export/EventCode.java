package io.dragoman.parsers.export;

import java.util.List;
import java.util.Optional;

/**
 * A row of the table of event codes.
 *
 * @param record {@code visit}, {@code meeting} or {@code statement}
 * @param kind the kind that it is for; empty for any
 * @param status the status that it is for; empty for any
 * @param statementClass the class of statement that it is for; empty for any
 * @param words the words of which one must be there; empty for any
 * @param thirdCountry whether it is for meetings in a third country only
 * @param cameo the CAMEO code; empty if the record is no event
 * @param reverse the CAMEO code as seen by the other side
 * @param plover the PLOVER event type; empty if PLOVER has no such event
 * @param mode the PLOVER mode
 * @param contexts the PLOVER contexts
 * @param goldstein the Goldstein score as it is published
 * @param penta the class from 0 to 4
 * @param note why
 */
public record EventCode(
    String record,
    String kind,
    String status,
    String statementClass,
    List<String> words,
    boolean thirdCountry,
    Optional<String> cameo,
    Optional<String> reverse,
    Optional<String> plover,
    Optional<String> mode,
    List<String> contexts,
    String goldstein,
    String penta,
    String note) {

  /**
   * Returns the first two digits of the CAMEO code.
   *
   * @return the root, such as {@code 04} for {@code 042}; empty if the record is no event
   */
  public Optional<String> root() {
    return cameo.map(code -> code.substring(0, 2));
  }

  /**
   * Returns the name of PLOVER's quadrant.
   *
   * @return for instance {@code VERBAL COOPERATION}; empty for statements
   */
  public String quadrant() {
    return switch (penta) {
      case "1" -> "VERBAL COOPERATION";
      case "2" -> "MATERIAL COOPERATION";
      case "3" -> "VERBAL CONFLICT";
      case "4" -> "MATERIAL CONFLICT";
      default -> "";
    };
  }
}

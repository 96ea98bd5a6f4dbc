package io.dragoman.parsers.mention.time;

import java.util.Optional;
import java.util.Set;

/**
 * In which order a country's texts write day and month in digits. Needed only for dates such as
 * "03/04/2024": where one number is above 12, where both are equal, where the year comes first, and
 * where periods divide the numbers (which is day first everywhere), the date tells it itself.
 *
 * <p>The policy: month first in the United States and the states whose English follows theirs; no
 * answer for countries that use both orders in English (Canada, Kenya, South Africa and others); no
 * answer where the country writes the year first and the reader cannot know what a foreign order
 * means; day first elsewhere. No country, no answer: such a date gets no value and a warning.
 */
public enum NumericOrder {
  /** 24/04/2024. */
  DAY_FIRST,
  /** 04/24/2024. */
  MONTH_FIRST,
  /** Not to be told. */
  UNKNOWN;

  private static final Set<String> MONTH_FIRST_COUNTRIES =
      Set.of("US", "FM", "MH", "PW", "PH", "AS", "GU", "MP", "PR", "UM", "VI");

  private static final Set<String> NO_ANSWER =
      Set.of(
          // both orders in use
          "CA",
          "KE",
          "GH",
          "PA",
          "TG",
          "ZA",
          "SA",
          "SO",
          "BZ",
          "KY",
          "TT",
          "MY",
          // the year first at home
          "CN",
          "JP",
          "KR",
          "KP",
          "TW",
          "MN",
          "HU",
          "LT",
          "SE",
          "IR",
          "BT");

  /**
   * The order in texts of a country.
   *
   * @param country an ISO 3166-1 alpha-2 code, or empty if nothing tells the country
   * @return the order
   */
  public static NumericOrder of(Optional<String> country) {
    if (country.isEmpty() || NO_ANSWER.contains(country.get())) {
      return UNKNOWN;
    }
    return MONTH_FIRST_COUNTRIES.contains(country.get()) ? MONTH_FIRST : DAY_FIRST;
  }
}

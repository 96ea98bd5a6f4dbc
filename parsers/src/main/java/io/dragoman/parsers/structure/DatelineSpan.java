package io.dragoman.parsers.structure;

import io.dragoman.text.TextSpan;
import java.util.Optional;

/**
 * Where a text says where and when it was written.
 *
 * @param span the whole dateline
 * @param place the place, if it is given
 * @param date the date as worded, if it is given
 * @param agency the agency, if it is given
 */
public record DatelineSpan(
    TextSpan span, Optional<TextSpan> place, Optional<TextSpan> date, Optional<TextSpan> agency) {

  /** One dateline from two that stand on neighbouring lines; the earlier one's parts win. */
  DatelineSpan and(DatelineSpan later) {
    return new DatelineSpan(
        TextSpan.of(span.begin(), later.span.end()),
        place.or(later::place),
        date.or(later::date),
        agency.or(later::agency));
  }
}

package io.dragoman.time;

/**
 * A season of the northern hemisphere, counted as weather services do: three whole months.
 *
 * @since 0.1.0
 */
public enum Season {
  /** March to May, EDTF code 21. */
  SPRING(21, 3),
  /** June to August, EDTF code 22. */
  SUMMER(22, 6),
  /** September to November, EDTF code 23. */
  AUTUMN(23, 9),
  /** December to February of the following year, EDTF code 24. */
  WINTER(24, 12);

  private final int code;
  private final int firstMonth;

  Season(int code, int firstMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
  }

  int code() {
    return code;
  }

  int firstMonth() {
    return firstMonth;
  }
}

package io.dragoman.parsers.source;

/**
 * How much a reader takes on, so that a hostile source costs bounded memory and time. What is over
 * a limit is refused with a {@link SourceException} that names the limit; inside an archive only
 * the record that is over it is left out, with a warning.
 *
 * @param bytes the longest source, and the longest record of an archive, in bytes as it comes
 * @param unpackedBytes the longest source or record after decompression
 * @param unpackRatio how many times longer than its compressed form a source may become; asked only
 *     of what is longer than a megabyte
 * @param nesting how deep elements of XML and JSON may stand in one another; HTML is flattened
 *     there, as browsers do
 * @param elements how many elements a page or an XML document may have
 * @param articles how many articles one source may give
 */
public record SourceLimits(
    long bytes, long unpackedBytes, int unpackRatio, int nesting, int elements, int articles) {

  private static final SourceLimits STANDARD =
      new SourceLimits(16L << 20, 32L << 20, 200, 256, 200_000, 100_000);

  /** Refuses limits that leave nothing to read. */
  public SourceLimits {
    atLeastOne("bytes", bytes);
    atLeastOne("unpackedBytes", unpackedBytes);
    atLeastOne("unpackRatio", unpackRatio);
    atLeastOne("nesting", nesting);
    atLeastOne("elements", elements);
    atLeastOne("articles", articles);
    if (bytes > Integer.MAX_VALUE - 16 || unpackedBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException(
          "a source is held in one array, so bytes and unpackedBytes are below 2 GiB; got %d and %d"
              .formatted(bytes, unpackedBytes));
    }
  }

  private static void atLeastOne(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be positive, got " + value);
    }
  }

  /**
   * The limits of the standard reader: 16 MiB, 32 MiB unpacked, 200 times its packed size, 256
   * levels, 200,000 elements, 100,000 articles.
   *
   * @return the standard limits
   */
  public static SourceLimits standard() {
    return STANDARD;
  }

  /**
   * These limits with another size.
   *
   * @param bytes the longest source in bytes
   * @return new limits
   */
  public SourceLimits withBytes(long bytes) {
    return new SourceLimits(bytes, unpackedBytes, unpackRatio, nesting, elements, articles);
  }

  /**
   * These limits with another size after decompression.
   *
   * @param unpackedBytes the longest source in bytes
   * @return new limits
   */
  public SourceLimits withUnpackedBytes(long unpackedBytes) {
    return new SourceLimits(bytes, unpackedBytes, unpackRatio, nesting, elements, articles);
  }

  /**
   * These limits with another number of elements.
   *
   * @param elements how many elements a page or an XML document may have
   * @return new limits
   */
  public SourceLimits withElements(int elements) {
    return new SourceLimits(bytes, unpackedBytes, unpackRatio, nesting, elements, articles);
  }

  /**
   * These limits with another number of articles.
   *
   * @param articles how many articles one source may give
   * @return new limits
   */
  public SourceLimits withArticles(int articles) {
    return new SourceLimits(bytes, unpackedBytes, unpackRatio, nesting, elements, articles);
  }
}

package io.dragoman.parsers.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads streams to their end and unpacks gzip, both within limits. */
final class Unpacker {

  private static final int BUFFER = 1 << 14;
  private static final long RATIO_FROM = 1L << 20;

  private final SourceLimits limits;

  Unpacker(SourceLimits limits) {
    this.limits = limits;
  }

  /** All bytes of a stream, at most the limit of a source. */
  byte[] readAll(InputStream in, String what) throws IOException {
    return new BoundedStream(in, limits.bytes(), what, "bytes").readAllBytes();
  }

  /** All bytes of a stream that some decompressor feeds, at most the limit of unpacked ones. */
  byte[] readUnpacked(InputStream in, String what) throws IOException {
    return new BoundedStream(in, limits.unpackedBytes(), what, "unpackedBytes").readAllBytes();
  }

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  /** Unpacks gzip, once; what is packed twice is nobody's article. */
  byte[] gunzip(byte[] packed) {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
      byte[] buffer = new byte[BUFFER];
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        unpacked.write(buffer, 0, got);
        check(packed.length, unpacked.size());
      }
    } catch (IOException e) {
      throw SourceException.malformed("gzip", e);
    }
    return unpacked.toByteArray();
  }

  private void check(long packed, long unpacked) {
    if (unpacked > limits.unpackedBytes()) {
      throw SourceException.tooLong(
          "what is packed in the source", limits.unpackedBytes(), "unpackedBytes");
    }
    if (unpacked > RATIO_FROM && unpacked / packed > limits.unpackRatio()) {
      throw new SourceException(
          "source-too-packed",
          "%,d bytes unpack to more than %d times as many; SourceLimits.unpackRatio is the limit"
              .formatted(packed, limits.unpackRatio()));
    }
  }

  /** The first bytes of what is packed in the first bytes of a source, as far as they reach. */
  static byte[] peek(byte[] packedHead, int length) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packedHead))) {
      return in.readNBytes(length);
    } catch (IOException e) {
      return new byte[0]; // the head ends within a packed block, or it is no gzip
    }
  }
}

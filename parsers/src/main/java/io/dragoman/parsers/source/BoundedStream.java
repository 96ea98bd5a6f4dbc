package io.dragoman.parsers.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than a number of bytes. */
final class BoundedStream extends FilterInputStream {

  private final long limit;
  private final String what;
  private final String limitName;
  private long read;

  BoundedStream(InputStream in, long limit, String what, String limitName) {
    super(in);
    this.limit = limit;
    this.what = what;
    this.limitName = limitName;
  }

  long count() {
    return read;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    if (value >= 0) {
      counted(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = in.read(buffer, offset, length);
    if (got > 0) {
      counted(got);
    }
    return got;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    counted(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void counted(long more) {
    read += more;
    if (read > limit) {
      throw SourceException.tooLong(what, limit, limitName);
    }
  }
}

package io.dragoman.parsers.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads web archives with jwarc, record by record, so that an archive may be larger than the
 * memory. Pages and other forms that the reader knows become articles; pictures, scripts,
 * redirections and the like are counted and left out.
 */
final class WarcArchive {

  /** A record so much longer than the limit is not even passed over: unpacking it is the attack. */
  private static final int HOPELESS = 8;

  private static final Set<String> READABLE =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "application/rss+xml",
          "application/atom+xml",
          "text/xml",
          "application/xml",
          "application/ld+json",
          "application/json",
          "message/rfc822");

  private static final int OK = 200;

  private final Reading reading;
  private final FormReader forms;
  private int others;

  WarcArchive(Reading reading, FormReader forms) {
    this.reading = reading;
    this.forms = forms;
  }

  void read(InputStream in) throws IOException {
    try {
      WarcReader reader = new WarcReader(in); // not closed, for the stream is the caller's
      Optional<WarcRecord> record = reader.next();
      while (record.isPresent() && read(record.get())) {
        record = reader.next();
      }
    } catch (ParsingException | IllegalArgumentException e) {
      if (reading.articles() == 0) {
        throw SourceException.malformed("WARC", e);
      }
      reading.skipped("the rest of the archive", "it is no WARC: " + e.getMessage());
    }
    if (others > 0) {
      reading.skipped(
          "%,d records".formatted(others),
          "they are pictures, scripts, redirections or other things that are no articles");
    }
  }

  /** Reads a record; false if the archive is not to be read further. */
  private boolean read(WarcRecord record) throws IOException {
    if (!(record instanceof WarcTargetRecord target)) {
      return true;
    }
    long limit = reading.limits().unpackedBytes();
    if (record.body().size() > limit) {
      boolean hopeless = record.body().size() / HOPELESS > limit;
      reading.skipped(
          hopeless ? target.target() + " and the rest of the archive" : target.target(),
          "it has %,d bytes, SourceLimits.unpackedBytes is %,d"
              .formatted(record.body().size(), limit));
      return !hopeless;
    }
    try {
      readTarget(target);
    } catch (SourceException | ParsingException | IllegalArgumentException e) {
      if (e instanceof SourceException refused
          && refused.code().equals("source-too-many")
          && reading.articles() > reading.limits().articles()) {
        throw refused;
      }
      reading.skipped(target.target(), String.valueOf(e.getMessage()));
    }
    return true;
  }

  private void readTarget(WarcTargetRecord target) throws IOException {
    if (target instanceof WarcResponse response) {
      if (!target.contentType().base().equals(MediaType.HTTP)) {
        others++;
        return;
      }
      HttpResponse http = response.http();
      if (http.status() == OK) {
        payload(target, http.contentType(), http.bodyDecoded());
      } else {
        others++;
      }
    } else if (target instanceof WarcResource || target instanceof WarcConversion) {
      payload(target, target.contentType(), target.body());
    }
  }

  private void payload(WarcTargetRecord target, MediaType type, MessageBody body)
      throws IOException {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    if (!READABLE.contains(base)) {
      others++;
      return;
    }
    byte[] bytes = new Unpacker(reading.limits()).readUnpacked(body.stream(), "the record");
    SourceHints hints = SourceHints.none().withMediaType(type.toString()).foundAt(target.target());
    String container = target.id().toString();
    RawSource source = new RawSource(bytes, hints.named(target.target()), container);
    boolean unknownJson =
        base.equals("application/json")
            && FormDetector.detect(bytes, SourceHints.none()) == SourceForm.PLAIN_TEXT;
    if (unknownJson) {
      others++;
    } else {
      forms.read(source, reading);
    }
  }
}

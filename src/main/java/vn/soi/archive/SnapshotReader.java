package vn.soi.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Reads an archive back: transfer and content coding removed, within bounds. */
public final class SnapshotReader {

  /** Most bytes that one body may unpack to. */
  static final long MOST_UNPACKED = 32L << 20;

  /** Most bytes that all bodies of a site may unpack to; the rest is cut off. */
  private static final long MOST_OF_SITE = 512L << 20;

  private final String file;
  private final List<StoredVisit> visits = new ArrayList<>();
  private final String agency;
  private Optional<Capture> pending = Optional.empty();
  private Optional<Ending> ending = Optional.empty();
  private long left = MOST_OF_SITE;

  private SnapshotReader(Path file, String agency) {
    this.file = ArchiveFile.named(file);
    this.agency = agency;
  }

  /** What a site's archive gives; of an unfinished one its whole attempts. */
  public static Snapshot snapshot(Path file, String agency) throws IOException {
    return read(file, agency).snapshot();
  }

  /** All whole attempts in a site's archive; a file that is not there holds none. */
  public static StoredSite read(Path file, String agency) throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return StoredSite.none(agency);
    }
    return new SnapshotReader(file, agency).read(file);
  }

  private StoredSite read(Path path) throws IOException {
    GzipMembers members = GzipMembers.of(path);
    long whole = 0;
    try (WarcReader warc = new WarcReader(members.wholeChannel(path))) {
      for (Optional<WarcRecord> next = warc.next(); next.isPresent(); next = warc.next()) {
        boolean closesAttempt = take(next.get());
        if (closesAttempt || whole == 0) {
          whole = members.endAfter(warc.position());
        }
      }
    } catch (EOFException | ZipException | ParsingException damaged) {
      throw new IOException(path + " is no archive of this program: " + damaged.getMessage());
    }
    return new StoredSite(agency, visits, ending, whole);
  }

  private boolean take(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      pending = Optional.of(capture(response));
      return false;
    }
    if (!(record instanceof WarcMetadata)) {
      return false;
    }
    Fields fields = Fields.parse(record.body().stream().readAllBytes());
    if (fields.first("soi").equals(Optional.of("ending"))) {
      ending = Optional.of(fields.ending());
    } else {
      Visit visit = fields.visit();
      visits.add(new StoredVisit(visit, pending.filter(c -> c.url().equals(visit.url()))));
    }
    pending = Optional.empty();
    return true;
  }

  private Capture capture(WarcResponse record) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>();
    record
        .http()
        .headers()
        .map()
        .forEach(
            (name, values) ->
                headers.put(name, values.stream().map(HeaderText::readable).toList()));
    byte[] body = record.http().body().stream().readAllBytes();
    ContentCoding.Unpacked unpacked =
        ContentCoding.unpack(
            body,
            record.http().headers().all("Content-Encoding"),
            Math.max(0, Math.min(left, MOST_UNPACKED)));
    left -= unpacked.bytes().length;
    boolean cut = record.truncated() != WarcTruncationReason.NOT_TRUNCATED;
    return new Capture(
        record.targetURI(),
        record.date(),
        record.http().status(),
        headers,
        unpacked.bytes(),
        cut || unpacked.cut(),
        new RecordRef(
            file,
            Digests.bracketed(record.id()),
            record.payloadDigest().map(Object::toString).orElse("")));
  }
}

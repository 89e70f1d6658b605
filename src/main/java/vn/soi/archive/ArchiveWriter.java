package vn.soi.archive;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Appends a site's exchanges to its archive, WARC/1.1 with every record its own gzip member.
 *
 * <p>An attempt is written as response, request and, last, a metadata record that describes the
 * visit: an attempt whose metadata record is there is there as a whole. Every record goes to the
 * file at once, so that a killed program loses at most the attempt under way. Record ids are made
 * from agency, number and content: the same visit of the same site gives the same ids.
 */
public final class ArchiveWriter implements Closeable {

  private static final MediaType FIELDS = MediaType.parse("application/warc-fields");

  private final FileChannel channel;
  private final WarcWriter warc;
  private final String file;
  private final String agency;
  private int records;

  private ArchiveWriter(FileChannel channel, Path file, StoredSite held) throws IOException {
    this.channel = channel;
    this.warc = new WarcWriter(channel, WarcCompression.GZIP);
    this.file = ArchiveFile.named(file);
    this.agency = held.agency();
    this.records = held.visits().size() * 3 + 1;
  }

  /**
   * Opens an archive to go on with it, or begins it. What is torn at its end is cut off first.
   *
   * @param file {@code archive/<agency>.warc.gz} below the run's folder, which exists
   * @param held what {@link SnapshotReader} read from it
   * @param software name and version of the program, for the warcinfo record
   */
  public static ArchiveWriter open(Path file, StoredSite held, String software, Instant at)
      throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      channel.truncate(held.wholeBytes());
      channel.position(held.wholeBytes());
      ArchiveWriter writer = new ArchiveWriter(channel, file, held);
      if (held.wholeBytes() == 0) {
        writer.begin(software, at);
      }
      return writer;
    } catch (IOException noRoom) {
      channel.close();
      throw noRoom;
    }
  }

  private void begin(String software, Instant at) throws IOException {
    Fields fields =
        new Fields(
            List.of(
                new Fields.Field("software", software),
                new Fields.Field("format", "WARC File Format 1.1"),
                new Fields.Field("isPartOf", agency)));
    byte[] block = fields.bytes();
    warc.write(
        new Warcinfo.Builder()
            .version(MessageVersion.WARC_1_1)
            .recordId(id("warcinfo", 0, Digests.sha256(block)))
            .date(at)
            .blockDigest(Digests.warc(block))
            .filename(file)
            .body(FIELDS, block)
            .build());
  }

  /** Keeps an attempt without response; what is returned is what a reader will find. */
  public StoredVisit write(Visit visit) throws IOException {
    int number = records;
    records += 3;
    metadata(visit, number, Optional.empty());
    return new StoredVisit(visit, Optional.empty());
  }

  /** Keeps an attempt with its response; what is returned is what a reader will find. */
  public StoredVisit write(Visit visit, Exchange exchange) throws IOException {
    int number = records;
    records += 3;
    StoredMessage message = StoredMessage.of(exchange);
    URI response = id("response", number, message.payloadDigest());
    warc.write(response(visit, exchange, message, response));
    byte[] request = exchange.request().getBytes(StandardCharsets.ISO_8859_1);
    WarcRequest.Builder asked =
        new WarcRequest.Builder(visit.url())
            .version(MessageVersion.WARC_1_1)
            .recordId(id("request", number, Digests.sha256(request)))
            .date(visit.at())
            .concurrentTo(response)
            .blockDigest(Digests.warc(request))
            .body(MediaType.HTTP_REQUEST, request);
    visit.address().ifPresent(address -> asked.addHeader("WARC-IP-Address", address));
    warc.write(asked.build());
    metadata(visit, number, Optional.of(response));
    RecordRef ref = new RecordRef(file, Digests.bracketed(response), message.digestText());
    return new StoredVisit(
        visit, Optional.of(message.capture(visit, ref, SnapshotReader.MOST_UNPACKED)));
  }

  /** Ends the archive: nothing of this site will be fetched again for this run. */
  public void end(Ending ending, Instant at) throws IOException {
    byte[] block = Fields.of(ending).bytes();
    warc.write(
        new WarcMetadata.Builder()
            .version(MessageVersion.WARC_1_1)
            .recordId(id("ending", records++, Digests.sha256(block)))
            .date(at)
            .blockDigest(Digests.warc(block))
            .body(FIELDS, block)
            .build());
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    warc.close();
  }

  private static WarcResponse response(
      Visit visit, Exchange exchange, StoredMessage message, URI id) {
    WarcResponse.Builder answer =
        new WarcResponse.Builder(visit.url())
            .version(MessageVersion.WARC_1_1)
            .recordId(id)
            .date(visit.at())
            .payloadDigest(Digests.warc(message.body()))
            .blockDigest(Digests.warc(message.block()))
            .body(MediaType.HTTP_RESPONSE, message.block());
    message.truncation(exchange.cut()).ifPresent(answer::truncated);
    visit.address().ifPresent(address -> answer.addHeader("WARC-IP-Address", address));
    return answer.build();
  }

  private void metadata(Visit visit, int number, Optional<URI> response) throws IOException {
    byte[] block = Fields.of(visit).bytes();
    WarcMetadata.Builder record =
        new WarcMetadata.Builder()
            .version(MessageVersion.WARC_1_1)
            .recordId(id("visit " + visit.url() + visit.outcome(), number, agency))
            .date(visit.at())
            .targetURI(visit.url())
            .blockDigest(Digests.warc(block))
            .body(FIELDS, block);
    warc.write(response.map(record::concurrentTo).orElse(record).build());
  }

  private URI id(String kind, int number, String digest) {
    String name = agency + " " + number + " " + kind + " " + digest;
    return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}

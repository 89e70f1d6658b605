package vn.soi.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.tools.ValidateTool;

class ArchiveTest {

  private static final Instant AT = Instant.parse("2012-11-22T01:02:03.456Z");

  @TempDir Path folder;

  @Test
  void givesBackWhatWasWritten() throws Exception {
    Path file = folder.resolve("so.warc.gz");
    StoredSite written = write(file);
    StoredSite read = SnapshotReader.read(file, "so");
    assertThat(texts(read)).isEqualTo(texts(written)).hasSize(7);
    assertThat(read.ending()).isEqualTo(written.ending());
    assertThat(read.wholeBytes()).isEqualTo(Files.size(file));
    Snapshot snapshot = read.snapshot();
    assertThat(snapshot.at(URI.create("http://so.gov.vn/nen")).orElseThrow().payload())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("Xin chào");
    assertThat(snapshot.at(URI.create("http://so.gov.vn/cut")).orElseThrow().truncated()).isTrue();
    assertThat(snapshot.at(URI.create("http://so.gov.vn/khuc")).orElseThrow().header("location"))
        .contains("/Đích");
  }

  @Test
  void jwarcsValidatorAcceptsEveryArchive() throws Exception {
    Path file = folder.resolve("so.warc.gz");
    write(file);
    assertThat(valid(file)).isTrue();
    Path spoilt = folder.resolve("spoilt.warc.gz");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(spoilt, bytes);
    Callable<Boolean> check = () -> valid(spoilt);
    assertThat(catching(check)).as("the validator can refuse").isFalse();
  }

  @Test
  void isWarc11WithDigestsAddressesAndOneMemberPerRecord() throws Exception {
    Path file = folder.resolve("so.warc.gz");
    write(file);
    List<String> types = new ArrayList<>();
    try (WarcReader reader = new WarcReader(file)) {
      for (WarcRecord record : reader) {
        types.add(record.type());
        assertThat(record.version()).hasToString("WARC/1.1");
        assertThat(record.blockDigest()).isPresent();
        if (record.type().equals("response")) {
          assertThat(record.headers().first("WARC-IP-Address")).contains("203.0.113.7");
          assertThat(record.headers().first("WARC-Payload-Digest").orElseThrow())
              .startsWith("sha256:");
        }
        if (record.type().equals("request")) {
          assertThat(record.headers().first("WARC-Concurrent-To")).isPresent();
        }
        assertThat(record.date()).isEqualTo(AT);
      }
    }
    assertThat(types.subList(0, 4)).containsExactly("warcinfo", "response", "request", "metadata");
  }

  @Test
  void cutOffAnywhereKeepsTheWholeAttemptsAndGoesOnToTheSameBytes() throws Exception {
    Path whole = folder.resolve("so.warc.gz");
    write(whole);
    byte[] all = Files.readAllBytes(whole);
    StoredSite complete = SnapshotReader.read(whole, "so");
    Path torn = folder.resolve("torn/so.warc.gz");
    Files.createDirectories(folder.resolve("torn"));
    for (int length = 0; length < all.length; length += 1 + length % 29) {
      Files.write(torn, java.util.Arrays.copyOf(all, length));
      StoredSite held = SnapshotReader.read(torn, "so");
      assertThat(held.complete()).isFalse();
      assertThat(texts(held)).isEqualTo(texts(complete).subList(0, held.visits().size()));
      goOn(torn, held);
      assertThat(Files.readAllBytes(torn)).as("cut at %d", length).isEqualTo(all);
    }
  }

  @Test
  void aBombIsCutOffAtTheBoundAndUnknownCodingIsKeptRaw() throws Exception {
    byte[] bomb = gzip(new byte[40 << 20]);
    ContentCoding.Unpacked unpacked = ContentCoding.unpack(bomb, List.of("gzip"), 1 << 20);
    assertThat(unpacked.bytes()).hasSize(1 << 20);
    assertThat(unpacked.cut()).isTrue();
    byte[] text = "chào".getBytes(StandardCharsets.UTF_8);
    assertThat(ContentCoding.unpack(text, List.of("br"), 99).bytes()).isEqualTo(text);
    assertThat(ContentCoding.unpack(text, List.of("gzip"), 99).bytes()).isEqualTo(text);
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
      out.write(text);
    }
    assertThat(ContentCoding.unpack(zlib.toByteArray(), List.of("deflate"), 99).bytes())
        .isEqualTo(text);
  }

  private static StoredSite write(Path file) throws IOException {
    return goOn(file, StoredSite.none("so"));
  }

  private static StoredSite goOn(Path file, StoredSite held) throws IOException {
    List<StoredVisit> stored = new ArrayList<>(held.visits());
    Ending ending = ending();
    try (ArchiveWriter writer = ArchiveWriter.open(file, held, "soi test", AT)) {
      for (int i = stored.size(); i < 7; i++) {
        stored.add(attempt(writer, i));
      }
      writer.end(ending, AT);
    }
    return new StoredSite("so", stored, Optional.of(ending), Files.size(file));
  }

  private static StoredVisit attempt(ArchiveWriter writer, int i) throws IOException {
    byte[] text = "Xin chào".getBytes(StandardCharsets.UTF_8);
    String length = Integer.toString(text.length);
    return switch (i) {
      case 0 -> writer.write(visit("/", 200, Outcome.ANSWERED), exchange(text, Exchange.Cut.NONE));
      case 1 ->
          writer.write(
              visit("/nen", 200, Outcome.ANSWERED),
              exchange(
                  gzip(text),
                  Exchange.Cut.NONE,
                  "Content-Encoding",
                  "gzip",
                  "Vary",
                  "a",
                  "Vary",
                  "b"));
      case 2 -> writer.write(visit("/chet", 0, Outcome.TIMEOUT));
      case 3 ->
          writer.write(
              visit("/cut", 200, Outcome.TRUNCATED),
              exchange(text, Exchange.Cut.LENGTH, "Content-Length", "9999999999"));
      case 4 ->
          writer.write(
              visit("/khuc", 302, Outcome.ANSWERED),
              exchange(
                  text,
                  Exchange.Cut.NONE,
                  "Transfer-Encoding",
                  "chunked",
                  "Location",
                  new String(
                      "/Đích".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
      case 5 ->
          writer.write(
              visit("/rong", 200, Outcome.ANSWERED),
              exchange(
                  new byte[0], Exchange.Cut.NONE, "Content-Length", "0", "Content-Type", "é;;"));
      default ->
          writer.write(
              visit("/du", 404, Outcome.ANSWERED),
              exchange(text, Exchange.Cut.DISCONNECT, "Content-Length", length));
    };
  }

  private static Ending ending() {
    return new Ending(
        List.of(
            new Skipped(URI.create("http://x.vn/a"), Skipped.Cause.FOREIGN, ""),
            new Skipped(URI.create("http://x.vn/b"), Skipped.Cause.ROBOTS, "Disallow: /b c")),
        List.of(
            new Probe(
                Probe.Kind.SEARCH,
                URI.create("http://so.gov.vn/tim?q=a"),
                "Quyết định số 5",
                URI.create("http://so.gov.vn/5"))),
        true);
  }

  private static Visit visit(String path, int status, Outcome outcome) {
    return new Visit(
        AT,
        URI.create("http://so.gov.vn" + path),
        path.equals("/"),
        outcome,
        status == 0 ? OptionalInt.empty() : OptionalInt.of(status),
        12,
        true,
        status == 0 ? Optional.empty() : Optional.of("203.0.113.7"),
        "lỗi: dòng 1");
  }

  private static Exchange exchange(byte[] body, Exchange.Cut cut, String... headers) {
    List<Map.Entry<String, String>> list = new ArrayList<>();
    for (int i = 0; i < headers.length; i += 2) {
      list.add(Map.entry(headers[i], headers[i + 1]));
    }
    return new Exchange(
        "GET / HTTP/1.1\r\nHost: so.gov.vn\r\n\r\n", "HTTP/1.1 200 OK", list, body, cut);
  }

  private static List<String> texts(StoredSite site) {
    return site.visits().stream()
        .map(
            stored ->
                stored.visit()
                    + stored
                        .capture()
                        .map(
                            c ->
                                " %s %s %s %s %s %s"
                                    .formatted(
                                        c.url(),
                                        c.status(),
                                        c.headers(),
                                        new String(c.payload(), StandardCharsets.UTF_8),
                                        c.truncated(),
                                        c.record()))
                        .orElse(""))
        .toList();
  }

  private static boolean valid(Path file) throws Exception {
    var validate = ValidateTool.class.getDeclaredMethod("validate", Path.class);
    validate.setAccessible(true);
    return (boolean) validate.invoke(new ValidateTool(false), file);
  }

  private static boolean catching(Callable<Boolean> check) {
    try {
      return check.call();
    } catch (Exception refused) {
      return false;
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}

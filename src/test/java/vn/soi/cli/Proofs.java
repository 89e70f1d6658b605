package vn.soi.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Follows every piece of evidence of a run from its report into its archives, with nothing of the
 * program but the files it wrote.
 */
final class Proofs {

  private static final Pattern MARKUP = Pattern.compile("html|/xml|/(rss|atom)\\+xml");

  private final Path run;
  private final Map<String, Map<String, Stored>> archives = new LinkedHashMap<>();

  /** A response as the archive holds it. */
  private record Stored(URI url, int status, String digest, List<String> text) {}

  Proofs(Path run) {
    this.run = run;
  }

  /** What is wrong with the proofs of this report, one line each. */
  List<String> complaints(ReportFile report) throws IOException {
    List<String> complaints = new ArrayList<>();
    for (JsonNode agency : report.root().path("agencies")) {
      for (JsonNode category : agency.path("categories")) {
        for (JsonNode criterion : category.path("criteria")) {
          String where = agency.path("id").asText() + " " + criterion.path("id").asText();
          boolean points = new BigDecimal(criterion.path("points").asText("0")).signum() > 0;
          if (points && criterion.path("evidence").isEmpty()) {
            complaints.add(where + ": points without evidence");
          }
          for (JsonNode piece : criterion.path("evidence")) {
            complain(complaints, where, piece);
          }
        }
      }
    }
    return complaints;
  }

  private void complain(List<String> complaints, String where, JsonNode piece) throws IOException {
    JsonNode place = piece.path("archive");
    Map<String, Stored> archive = archive(place.path("file").asText());
    Stored stored = archive.get(place.path("recordId").asText());
    if (stored == null) {
      complaints.add(where + ": no such record: " + place);
    } else if (!stored.digest().equals(place.path("payloadDigest").asText())) {
      complaints.add(where + ": the record's payload has another digest: " + place);
    } else if (!stored.url().equals(URI.create(piece.path("url").asText()))) {
      complaints.add(where + ": the record is of " + stored.url() + ", not " + piece.path("url"));
    } else if (!stands(piece.path("excerpt").asText(), stored, archive)) {
      complaints.add(where + ": not in the payload: " + piece);
    }
  }

  // The excerpt of a file is the label of the link to it: that stands on the page that links.
  private static boolean stands(String excerpt, Stored stored, Map<String, Stored> archive) {
    if (excerpt.equals("HTTP " + stored.status())) {
      return true;
    }
    if (!stored.text().isEmpty()) {
      return stands(excerpt, stored);
    }
    return archive.values().stream().anyMatch(page -> stands(excerpt, page));
  }

  // Where several labels prove together, each stands for itself.
  private static boolean stands(String excerpt, Stored page) {
    return List.of(excerpt.split("\\|")).stream()
        .map(Proofs::compact)
        .allMatch(words -> page.text().stream().anyMatch(text -> text.contains(words)));
  }

  private static String compact(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{C}…|\"]+", "").toLowerCase(Locale.ROOT);
  }

  private Map<String, Stored> archive(String file) throws IOException {
    Map<String, Stored> known = archives.get(file);
    if (known == null) {
      known = read(run.resolve(file));
      archives.put(file, known);
    }
    return known;
  }

  private static Map<String, Stored> read(Path file) throws IOException {
    Map<String, Stored> records = new LinkedHashMap<>();
    try (WarcReader reader = new WarcReader(file)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          Stored stored = stored(response);
          records.put(response.headers().first("WARC-Record-ID").orElse(""), stored);
        }
      }
    }
    return records;
  }

  private static Stored stored(WarcResponse response) throws IOException {
    byte[] body = response.http().body().stream().readAllBytes();
    String type = response.http().headers().first("Content-Type").orElse("");
    List<String> text = List.of();
    if (MARKUP.matcher(type).find()) {
      Document page =
          Jsoup.parse(new java.io.ByteArrayInputStream(body), "UTF-8", response.target());
      text = List.of(compact(page.text()), compact(page.outerHtml()), links(page));
    }
    return new Stored(response.targetURI(), response.http().status(), sha256(body), text);
  }

  private static String links(Document page) {
    StringBuilder links = new StringBuilder();
    page.select("a[href]")
        .forEach(link -> links.append(compact(link.text() + link.absUrl("href"))).append('\n'));
    return links.toString();
  }

  private static String sha256(byte[] body) {
    try {
      return new WarcDigest(update(MessageDigest.getInstance("SHA-256"), body)).toString();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static MessageDigest update(MessageDigest digest, byte[] body) {
    digest.update(body);
    return digest;
  }
}

package vn.soi.detect.support;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import vn.soi.archive.Capture;
import vn.soi.text.Excerpt;

/** Reads a response as a feed, as strictly as programs that subscribe to it do. */
final class FeedDocument {

  private static final int MOST_BYTES = 2_000_000;
  private static final int LONGEST_EXCERPT = 240;

  private FeedDocument() {}

  /**
   * The title of the first entry of a valid feed; empty for anything else, an empty feed included.
   *
   * <p>Document type declarations are refused, and with them every entity of the sender's making.
   */
  static Optional<String> firstTitle(Capture capture) {
    if (capture.status() != 200 || capture.payload().length > MOST_BYTES) {
      return Optional.empty();
    }
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    input.setXmlHealerOn(false);
    String type = capture.header("content-type").orElse("application/xml");
    try (XmlReader reader =
        new XmlReader(new ByteArrayInputStream(capture.payload()), type, true, "UTF-8")) {
      SyndFeed feed = input.build(reader);
      return feed.getEntries().stream()
          .map(SyndEntry::getTitle)
          .filter(title -> title != null && !title.isBlank())
          .findFirst();
    } catch (FeedException | IllegalArgumentException | IOException noFeed) {
      return Optional.empty();
    }
  }

  static String excerpt(String title) {
    return Excerpt.start(title.strip(), LONGEST_EXCERPT);
  }
}

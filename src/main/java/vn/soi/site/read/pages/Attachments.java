package vn.soi.site.read.pages;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.archive.Capture;
import vn.soi.archive.Evidence;
import vn.soi.archive.Outcome;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;
import vn.soi.config.Vocabulary;
import vn.soi.site.Attachment;
import vn.soi.site.Attachment.State;
import vn.soi.site.Link;
import vn.soi.site.Page;

/** Reads the files that pages offer, and whether they really open. */
public final class Attachments {

  private static final Pattern DOWNLOAD =
      Pattern.compile(
          "(?i)(?:^|[?&/._-])(?:download|downloads|taive|tai-ve|getfile|get_file|attachment"
              + "|viewfile|file_id|fileid|filedownload|downloadfile)(?:[=/?&._-]|$)");

  private Attachments() {}

  /**
   * The files linked within an element of a page, each address once, in order, without the copies
   * of itself that a page offers to save.
   */
  public static List<Attachment> within(
      Element element, Page page, Snapshot snapshot, Vocabulary vocabulary) {
    PageTools tools = new PageTools(vocabulary);
    Map<URI, Attachment> files = new LinkedHashMap<>();
    for (Link link : page.links()) {
      boolean inside = link.element().equals(element) || link.element().parents().contains(element);
      if (inside && file(link, snapshot) && !tools.saves(link, page)) {
        files.putIfAbsent(link.target(), read(link, page, snapshot));
      }
    }
    return List.copyOf(files.values());
  }

  /** Whether a link leads to a file to keep rather than to a page to read. */
  public static boolean file(Link link, Snapshot snapshot) {
    URI target = link.target();
    String path = target.getPath() == null ? "" : target.getPath();
    if (FileTypes.named(path)) {
      return true;
    }
    Optional<Capture> answer = snapshot.open(target);
    if (answer.isPresent() && answer.get().status() == 200) {
      return delivered(answer.get());
    }
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    return FileTypes.named(query)
        || link.element().hasAttr("download")
        || FileTypes.named(link.label())
        || DOWNLOAD.matcher(path + query).find();
  }

  /** A link as a file: what is behind it is judged by the bytes that came. */
  public static Attachment read(Link link, Page page, Snapshot snapshot) {
    Optional<Capture> answer = snapshot.open(link.target());
    if (answer.isEmpty()) {
      return of(link, unanswered(link.target(), snapshot), page.evidence(link.element()));
    }
    Capture capture = answer.get();
    if (capture.status() == 429 || capture.status() >= 500 || capture.status() == 403) {
      return of(link, State.UNKNOWN, page.evidence(link.element()));
    }
    Optional<String> type =
        capture.status() / 100 == 2
            ? FileTypes.of(capture.payload(), name(capture, link))
            : Optional.empty();
    Evidence evidence = page.evidence(link.element());
    if (type.isEmpty()) {
      return of(link, State.BROKEN, evidence);
    }
    return new Attachment(
        link.target(),
        link.label(),
        State.OPENS,
        type,
        capture.payload().length,
        Optional.of(capture.record().payloadDigest()),
        capture.evidence(evidence.excerpt(), Optional.empty()));
  }

  private static Attachment of(Link link, State state, Evidence evidence) {
    return new Attachment(
        link.target(), link.label(), state, Optional.empty(), 0, Optional.empty(), evidence);
  }

  /** A name that does not exist is a broken link; silence may be our own. */
  private static State unanswered(URI url, Snapshot snapshot) {
    Optional<Visit> visit = snapshot.lastVisit(url);
    boolean gone = visit.isPresent() && visit.get().outcome() == Outcome.REDIRECT_LOOP;
    return gone ? State.BROKEN : State.UNKNOWN;
  }

  private static boolean delivered(Capture capture) {
    String type = capture.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    boolean saved =
        capture
            .header("content-disposition")
            .orElse("")
            .toLowerCase(Locale.ROOT)
            .contains("filename");
    return !type.contains("html") && (saved || FileTypes.of(capture.payload(), "").isPresent());
  }

  private static String name(Capture capture, Link link) {
    return capture.header("content-disposition").orElse("")
        + " "
        + capture.url()
        + " "
        + link.label();
  }
}

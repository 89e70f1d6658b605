package vn.soi.detect.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Share;
import vn.soi.detect.Verdict;
import vn.soi.site.Page;
import vn.soi.site.Site;

/** Measures on how many pages title and description stand in the head (Đ14; TT 24/2011). */
public final class Metadata implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("share");
  }

  private static final int SAMPLE = 60;
  private static final Set<String> DESCRIPTIONS =
      Set.of("description", "dc.description", "dcterms.description", "dcterms.abstract");
  private static final Set<String> DUBLIN_CORE =
      Set.of("dc.title", "dc.creator", "dc.date", "dc.publisher", "dc.identifier");

  @Override
  public Finding detect(Site site, Criterion criterion) {
    List<Page> sample = site.pages().stream().limit(SAMPLE).toList();
    List<Page> described = sample.stream().filter(Metadata::isDescribed).toList();
    long titles = sample.stream().map(page -> page.document().title().strip()).distinct().count();
    Share share = new Share(described.size(), sample.size() - described.size(), 0);
    boolean differing = titles > 1 || sample.size() == 1;
    String same = differing ? "" : " Tiêu đề của mọi trang giống hệt nhau.";
    return new Verdict(
            "%d trong %d trang đã xem có tiêu đề và mô tả trong phần đầu trang (%d %%).%s"
                .formatted(share.yes(), share.all(), share.leastPercent(), same),
            Map.of("pages", share.all(), "described", share.yes(), "titles", titles),
            0.9,
            described.stream().limit(2).map(Metadata::evidence).toList())
        .on(Reached.by(criterion, step -> differing && share.surely(step)));
  }

  private static boolean isDescribed(Page page) {
    Set<String> filled =
        page.document().select("meta[name][content]").stream()
            .filter(meta -> !meta.attr("content").isBlank())
            .map(meta -> meta.attr("name").strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    boolean titled = !page.document().title().isBlank() || filled.contains("dc.title");
    boolean told = DESCRIPTIONS.stream().anyMatch(filled::contains);
    boolean core = DUBLIN_CORE.stream().filter(filled::contains).count() >= 3;
    return titled && (told || core);
  }

  private static vn.soi.archive.Evidence evidence(Page page) {
    Element meta = page.document().selectFirst("meta[name~=(?i)description]");
    Element shown = meta == null ? page.document().head() : meta;
    return page.evidence(
        shown, page.document().title() + " | " + (meta == null ? "" : meta.attr("content")));
  }
}

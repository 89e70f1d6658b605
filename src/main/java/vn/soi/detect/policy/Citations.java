package vn.soi.detect.policy;

import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Sample;
import vn.soi.detect.Terms;
import vn.soi.site.Attachment;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code citations}: items name a document by its number, or attach it. */
final class Citations implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("share");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    return Gate.open(site, criterion)
        .map(section -> sampled(site, criterion, section))
        .orElseGet(() -> Gate.closed(site, criterion));
  }

  private static Finding sampled(Site site, Criterion criterion, Section section) {
    String found =
        "%d trong %d bài được chọn ở "
            + Terms.section(site, section).replace("%", "%%")
            + " ghi số ký hiệu văn bản hoặc đính kèm văn bản.";
    return Sample.of(section, site, Citations::cites).share(criterion, found, section);
  }

  private static boolean cites(Item item) {
    return !item.numbers().isEmpty() || item.attachments().stream().anyMatch(Attachment::opens);
  }
}

package vn.soi.detect.news;

import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Sample;
import vn.soi.detect.Terms;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code attribution}: items show their day and their author or source. */
final class Attribution implements Detector {

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
        "%d trong %d tin được chọn ở "
            + Terms.section(site, section).replace("%", "%%")
            + " ghi cả ngày và tác giả hoặc nguồn tin.";
    return Sample.of(section, site, item -> item.date().isPresent() && item.credit().isPresent())
        .share(criterion, found, section);
  }
}

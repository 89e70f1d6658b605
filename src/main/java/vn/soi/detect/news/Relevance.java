package vn.soi.detect.news;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.soi.config.Agency;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Sample;
import vn.soi.detect.Terms;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.text.Folded;

/** Technique {@code relevance}: items speak of the agency, its locality or its field. */
final class Relevance implements Detector {

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
    List<Folded> words = words(site.agency());
    String found =
        "%d trong %d tin được chọn ở "
            + Terms.section(site, section).replace("%", "%%")
            + " nói về cơ quan, địa phương hoặc lĩnh vực quản lý.";
    return Sample.of(section, site, item -> speaks(item, words)).share(criterion, found, section);
  }

  private static boolean speaks(Item item, List<Folded> words) {
    Folded text = Folded.of(item.text());
    return words.stream().anyMatch(text::contains);
  }

  private static List<Folded> words(Agency agency) {
    return Stream.of(List.of(agency.name()), agency.aliases(), agency.keywords())
        .flatMap(List::stream)
        .map(Folded::of)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

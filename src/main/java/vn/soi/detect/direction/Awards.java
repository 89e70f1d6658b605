package vn.soi.detect.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Lexicon;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Material;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.pages.OwnText;
import vn.soi.text.Folded;

/**
 * Technique {@code awards}: commendation or penalty, in a section of its own or under direction;
 * what the news tell of it is news.
 */
final class Awards implements Detector {

  private static final int LEAST_TEXT = 100;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    List<Section> sections =
        Stream.concat(criterion.topics().stream(), Stream.of("direction"))
            .map(site::section)
            .filter(Section::found)
            .toList();
    List<Evidence> proofs = new ArrayList<>();
    sections.forEach(section -> proofs.addAll(proofs(site, section)));
    boolean own = Gate.open(site, criterion).isPresent();
    if (proofs.isEmpty() && !own) {
      return Gate.closed(site, criterion);
    }
    Section first = sections.get(0);
    List<Evidence> evidence = new ArrayList<>(proofs.stream().limit(4).toList());
    evidence.add(Terms.entry(first));
    String found =
        "%s: %d thông tin khen thưởng, xử phạt."
            .formatted(Terms.section(site, first), proofs.size());
    Reached least = Reached.by(criterion, step -> !proofs.isEmpty());
    int unread = own ? Material.unread(site, first) : 0;
    return new Verdict(found, Map.of("entries", proofs.size()), own ? 0.85 : 0.6, evidence)
        .between(
            least,
            unread == 0 ? least : Reached.by(criterion, step -> true),
            "%d trang của mục chưa mở được.".formatted(unread));
  }

  private static List<Evidence> proofs(Site site, Section section) {
    Lexicon words = site.vocabulary().lexicon("award-words");
    OwnText text = new OwnText(site.vocabulary());
    boolean own = section.topic().equals("direction.awards");
    List<Evidence> found =
        new ArrayList<>(
            section.items().stream()
                .filter(item -> item.detail().map(text::of).filter(String::isEmpty).isEmpty())
                .filter(
                    item -> words.occursIn(own ? item.title() + " " + item.text() : item.title()))
                .filter(item -> own || !tellsOfLaw(site, item))
                .map(Item::evidence)
                .toList());
    if (own && found.isEmpty()) {
      Material.of(site, section).stream()
          .filter(page -> text.prose(page).length() >= LEAST_TEXT)
          .filter(page -> words.occursIn(text.prose(page)))
          .map(Awards::whole)
          .forEach(found::add);
    }
    return found;
  }

  /** An article that explains penalties imposes none. */
  private static boolean tellsOfLaw(Site site, Item item) {
    Folded title = Folded.of(item.title());
    return site.vocabulary().lexicon("policy-telling").terms().stream()
        .filter(term -> term.id().equals("telling"))
        .flatMap(term -> term.wordings().stream())
        .map(Folded::of)
        .anyMatch(title::contains);
  }

  private static Evidence whole(Page page) {
    return page.evidence(page.main());
  }
}

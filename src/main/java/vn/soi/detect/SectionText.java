package vn.soi.detect;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.pages.OwnText;

/**
 * Technique {@code section-text}: the section is close to the home page and holds enough text of
 * the agency's own.
 */
public final class SectionText implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("clicks", "characters");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : measured(site, criterion, section.get());
  }

  private static Finding measured(Site site, Criterion criterion, Section section) {
    OwnText ownText = new OwnText(site.vocabulary());
    List<Page> pages = pages(site, section);
    int characters = pages.stream().mapToInt(page -> ownText.of(page).length()).sum();
    int clicks = section.clicks().orElse(Integer.MAX_VALUE);
    Page longest =
        pages.stream()
            .max(Comparator.comparingInt(page -> ownText.of(page).length()))
            .orElse(section.pages().get(0));
    Reached least = Reached.by(criterion, step -> reached(step, clicks, characters));
    Reached most =
        section.items().stream().anyMatch(item -> Known.unread(item, site))
            ? Reached.by(criterion, step -> clicks <= step.need("clicks"))
            : least;
    return new Verdict(
            found(site, section, characters),
            Map.of("clicks", clicks, "characters", characters),
            Math.max(0.5, section.confidence()),
            List.of(longest.evidence(longest.main()), Terms.entry(section)))
        .between(least, most, "Có trang của mục chưa mở được.");
  }

  private static List<Page> pages(Site site, Section section) {
    return Stream.concat(
            section.pages().stream(),
            section.items().stream().flatMap(item -> item.detail().stream()))
        .distinct()
        .filter(page -> !page.equals(site.home()))
        .toList();
  }

  private static String found(Site site, Section section, int characters) {
    String clicks =
        section.clicks().isPresent()
            ? String.valueOf(section.clicks().getAsInt())
            : "không rõ bao nhiêu";
    return "Có %s cách trang chủ %s lần bấm, với %d ký tự nội dung của cơ quan."
        .formatted(Terms.section(site, section), clicks, characters);
  }

  private static boolean reached(Step step, int clicks, int characters) {
    return clicks <= step.need("clicks") && characters >= step.need("characters");
  }
}

package vn.soi.detect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.pages.OwnText;

/** Technique {@code section}: the section is there and holds something valid. */
public final class SectionPresent implements Detector {

  private static final int LEAST_PROSE = 100;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : holding(site, criterion, section.get());
  }

  private static Finding holding(Site site, Criterion criterion, Section section) {
    OwnText ownText = new OwnText(site.vocabulary());
    int prose = section.pages().stream().mapToInt(page -> ownText.prose(page).length()).sum();
    int held = section.items().size() + rows(site, section);
    boolean holds = held > 0 || prose >= LEAST_PROSE;
    Map<String, Object> measured =
        Map.of("items", section.items().size(), "rows", rows(site, section), "prose", prose);
    String found =
        holds
            ? "Có %s với %d tin bài, văn bản.".formatted(Terms.section(site, section), held)
            : "Có %s nhưng không có nội dung nào của cơ quan."
                .formatted(Terms.section(site, section));
    List<Evidence> evidence =
        Stream.concat(Stream.of(Terms.entry(section)), Terms.items(section.items()).stream())
            .toList();
    double confidence = Math.max(0.5, section.confidence());
    return new Verdict(found, measured, confidence, evidence)
        .on(Reached.by(criterion, step -> holds));
  }

  /** Documents, projects, drafts and procedures that stand on the section's pages. */
  private static int rows(Site site, Section section) {
    Stream<Page> holders =
        Stream.of(
                site.documents().stream().map(row -> row.listedOn()),
                site.projects().stream().map(project -> project.page()),
                site.drafts().stream().map(draft -> draft.item().listedOn()),
                site.procedures().stream().map(procedure -> procedure.listedOn()),
                site.schedules().stream().map(schedule -> schedule.page()))
            .flatMap(pages -> pages);
    return (int) holders.filter(section.pages()::contains).count();
  }
}

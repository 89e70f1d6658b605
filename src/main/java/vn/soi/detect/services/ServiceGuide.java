package vn.soi.detect.services;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Attachment;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Attachments;

/** Looks for a guide to using the online services: a page with text, or a file that opens. */
public final class ServiceGuide implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("characters");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    int characters = criterion.steps().get(0).need("characters");
    Section section = site.section(criterion.topics().get(0));
    Optional<Page> page =
        Stream.concat(section.pages().stream(), GuideText.headed(site, criterion.topics().get(0)))
            .filter(p -> GuideText.tells(site, p, characters))
            .findFirst();
    if (page.isPresent()) {
      return new Verdict(
              "Có trang hướng dẫn sử dụng với %d ký tự.".formatted(page.get().text().length()),
              Map.of("characters", page.get().text().length()),
              0.85,
              List.of(page.get().evidence(page.get().main())))
          .on(Reached.by(criterion, step -> true));
    }
    return withoutPage(site, criterion, section);
  }

  private static Finding withoutPage(Site site, Criterion criterion, Section section) {
    List<Attachment> files = files(site, section, criterion.topics().get(0));
    Optional<Attachment> opens = files.stream().filter(Attachment::opens).findFirst();
    if (opens.isPresent()) {
      return new Verdict(
              "Có tệp hướng dẫn sử dụng mở được.",
              Map.of("file", opens.get().url().toString()),
              0.85,
              List.of(opens.get().evidence()))
          .on(Reached.by(criterion, step -> true));
    }
    boolean unknown = files.stream().anyMatch(f -> f.state() == Attachment.State.UNKNOWN);
    if (section.state() == Section.State.UNDECIDED || unknown) {
      String why = section.undecided().orElse("Tệp hướng dẫn sử dụng chưa mở được.");
      return Finding.undecided(criterion, Map.of(), why, List.of());
    }
    String seen =
        section.found()
            ? "Trang hướng dẫn sử dụng không có nội dung."
            : "Đã xem %d trang, không thấy hướng dẫn sử dụng dịch vụ công trực tuyến."
                .formatted(site.pages().size());
    return new Verdict(seen + Services.external(section), Map.of(), 0.8, List.of())
        .on(Reached.by(criterion, step -> false));
  }

  /** Files on the guide's page, and those that a label in the services section calls the guide. */
  private static List<Attachment> files(Site site, Section section, String topic) {
    return Stream.concat(section.pages().stream(), Services.pages(site).stream())
        .distinct()
        .flatMap(
            page ->
                page.links().stream()
                    .filter(link -> link.place() == Link.Place.CONTENT)
                    .filter(link -> section.pages().contains(page) || names(site, link, topic))
                    .filter(link -> Attachments.file(link, site.snapshot()))
                    .map(link -> Attachments.read(link, page, site.snapshot())))
        .toList();
  }

  private static boolean names(Site site, Link link, String topic) {
    return site.vocabulary().labelled(link.label()).stream()
        .anyMatch(match -> match.topic().id().equals(topic));
  }
}

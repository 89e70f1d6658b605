package vn.soi.detect.services;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.archive.Evidence;
import vn.soi.archive.Skipped;
import vn.soi.config.Criterion;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.Procedure;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Hosts;

/** What several criteria of services look at. */
final class Services {

  static final String TOPIC = "services";
  private static final int MOST_EVIDENCE = 3;

  private Services() {}

  /** The finding where the site has no section of its own, or where that is not known. */
  static Optional<Finding> withoutSection(Site site, Criterion criterion) {
    return site.section(TOPIC).found()
        ? Optional.empty()
        : Optional.of(Gate.closed(site, criterion));
  }

  /** A label that only leads to another host is no section of the agency's own. */
  static String external(Section section) {
    return section.external().isEmpty()
        ? ""
        : " Nhãn trên trang chỉ dẫn đến %s, không phải mục của chính cơ quan."
            .formatted(section.external().get(0).getHost());
  }

  /** The pages of the services, and those that the lists of procedures lead to. */
  static List<Page> around(Site site) {
    Stream<Page> linked =
        site.procedures().stream()
            .map(Procedure::listedOn)
            .distinct()
            .filter(page -> !page.equals(site.home()))
            .flatMap(page -> page.links().stream())
            .filter(link -> link.place() == Link.Place.CONTENT)
            .flatMap(link -> site.outline().page(link.target()).stream());
    return Stream.concat(pages(site).stream(), linked).distinct().toList();
  }

  /** The pages of the section, of its parts and of its procedures, each once. */
  static List<Page> pages(Site site) {
    Stream<Page> sections =
        site.outline().sections().values().stream()
            .filter(s -> s.topic().equals(TOPIC) || s.topic().startsWith(TOPIC + "."))
            .flatMap(s -> s.pages().stream());
    Stream<Page> lists = site.procedures().stream().map(Procedure::listedOn);
    Stream<Page> details = site.procedures().stream().flatMap(p -> p.detail().stream());
    return Stream.of(sections, lists, details)
        .flatMap(pages -> pages)
        .filter(page -> !page.equals(site.home()))
        .distinct()
        .toList();
  }

  static List<Evidence> evidence(List<Procedure> procedures) {
    return procedures.stream().limit(MOST_EVIDENCE).map(Procedure::evidence).toList();
  }

  /** The links within an element of a page. */
  static List<Link> links(Page page, Element within) {
    return page.links().stream()
        .filter(l -> l.element().equals(within) || l.element().parents().contains(within))
        .toList();
  }

  /** Whether an address of the agency's own was seen and never opened. */
  static boolean unopened(Site site, URI url) {
    return Hosts.of(site.agency(), site.home().url()).own(url)
        && site.snapshot().open(url).isEmpty();
  }

  /** Whether a procedure leads to a page that was not opened. */
  static boolean unread(Site site, Procedure procedure) {
    return procedure.detail().isEmpty()
        && links(procedure.listedOn(), procedure.element()).stream()
            .anyMatch(link -> unopened(site, link.target()));
  }

  /**
   * Links in the lists of procedures that were not opened, other than by choice of a sample: behind
   * them may be further lists.
   */
  static List<URI> missingLists(Site site) {
    Set<URI> chosen =
        site.snapshot().skipped().stream()
            .filter(skipped -> skipped.cause() == Skipped.Cause.SAMPLED_OUT)
            .map(skipped -> Addresses.canonical(skipped.url()))
            .collect(Collectors.toSet());
    Set<URI> listed =
        site.procedures().stream()
            .flatMap(procedure -> links(procedure.listedOn(), procedure.element()).stream())
            .map(link -> Addresses.canonical(link.target()))
            .collect(Collectors.toSet());
    return site.section(TOPIC).pages().stream()
        .flatMap(page -> page.links().stream())
        .filter(link -> link.place() == Link.Place.CONTENT)
        .map(link -> Addresses.canonical(link.target()))
        .filter(url -> unopened(site, url) && !chosen.contains(url) && !listed.contains(url))
        .distinct()
        .toList();
  }
}

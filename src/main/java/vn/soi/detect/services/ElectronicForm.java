package vn.soi.detect.services;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Hosts;

/** Looks for a form that can be filled and sent online, reached from a procedure (Đ3.4.c). */
public final class ElectronicForm implements Detector {

  private static final int LONGEST_LABEL = 80;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Finding> without = Services.withoutSection(site, criterion);
    if (without.isPresent()) {
      return without.get();
    }
    List<Evidence> forms =
        site.procedures().stream().flatMap(p -> p.electronicForm().stream()).distinct().toList();
    long offering = site.procedures().stream().filter(p -> p.electronicForm().isPresent()).count();
    Map<String, Object> measured =
        Map.of("procedures", site.procedures().size(), "withElectronicForm", offering);
    if (offering > 0) {
      return new Verdict(
              "%d thủ tục có mẫu điện tử điền và gửi được trên trang.".formatted(offering),
              measured,
              0.85,
              forms.stream().limit(3).toList())
          .on(Reached.by(criterion, step -> true));
    }
    return unmet(site, criterion, measured);
  }

  private static Finding unmet(Site site, Criterion criterion, Map<String, Object> measured) {
    List<Link> offers = offers(site);
    Hosts hosts = Hosts.of(site.agency(), site.home().url());
    boolean open = offers.stream().anyMatch(link -> mayLeadToForm(site, link));
    boolean unread =
        !site.procedures().isEmpty()
            && site.procedures().stream().allMatch(p -> Services.unread(site, p));
    if (open || unread) {
      String why =
          open
              ? "Liên kết nộp hồ sơ trực tuyến chưa mở được hoặc dẫn đến trang đăng nhập."
              : "Chưa mở được trang chi tiết nào của các thủ tục.";
      return Finding.undecided(criterion, measured, why, List.of());
    }
    String away =
        offers.stream()
            .filter(link -> !hosts.own(link.target()))
            .findFirst()
            .map(link -> " Liên kết nộp hồ sơ chỉ dẫn đến " + link.target().getHost() + ".")
            .orElse("");
    return new Verdict(
            "Đã xem %d thủ tục, không thấy mẫu điện tử nào điền và gửi được trên trang của cơ quan.%s"
                .formatted(site.procedures().size(), away),
            measured,
            0.8,
            List.of())
        .on(Reached.by(criterion, step -> false));
  }

  /** The links beside procedures and on their pages that say that dossiers are taken online. */
  private static List<Link> offers(Site site) {
    Stream<Link> listed =
        site.procedures().stream().flatMap(p -> Services.links(p.listedOn(), p.element()).stream());
    Stream<Link> detailed =
        site.procedures().stream()
            .flatMap(procedure -> procedure.detail().stream())
            .flatMap(page -> Services.links(page, page.main()).stream());
    return Stream.concat(listed, detailed)
        .filter(link -> link.label().length() <= LONGEST_LABEL)
        .filter(l -> site.vocabulary().lexicon("submit-online").occursIn(l.label()))
        .toList();
  }

  private static boolean mayLeadToForm(Site site, Link link) {
    Optional<Page> page = site.page(link.target());
    return Services.unopened(site, link.target())
        || page.filter(p -> p.main().selectFirst("input[type=password]") != null).isPresent();
  }
}

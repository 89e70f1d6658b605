package vn.soi.detect.support;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.archive.Capture;
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
import vn.soi.site.read.pages.Hrefs;

/** Looks for a news feed that programs can really read. */
public final class Feed implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Map<URI, Evidence> offered = offered(site, criterion);
    int unopened = 0;
    for (Map.Entry<URI, Evidence> feed : offered.entrySet()) {
      Optional<Capture> answer = site.snapshot().open(feed.getKey());
      unopened += answer.isEmpty() || answer.get().status() >= 500 ? 1 : 0;
      Optional<String> title = answer.flatMap(FeedDocument::firstTitle);
      if (title.isPresent()) {
        return new Verdict(
                "Nguồn tin %s hợp lệ.".formatted(feed.getKey()),
                Map.of("feed", feed.getKey().toString()),
                0.95,
                List.of(answer.get().evidence(FeedDocument.excerpt(title.get()), Optional.empty())))
            .on(Reached.by(criterion, step -> true));
      }
    }
    return unopened == 0 ? none(site, criterion, offered) : open(criterion, offered, unopened);
  }

  private static Finding open(Criterion criterion, Map<URI, Evidence> offered, int unopened) {
    return Finding.undecided(
        criterion,
        Map.of("offered", offered.size(), "notOpened", unopened),
        "Có %d địa chỉ nguồn tin chưa mở được.".formatted(unopened),
        offered.values().stream().limit(1).toList());
  }

  private static Finding none(Site site, Criterion criterion, Map<URI, Evidence> offered) {
    String seen =
        offered.isEmpty()
            ? "Đã xem %d trang, không thấy nguồn tin RSS hoặc Atom.".formatted(site.pages().size())
            : "Có %d liên kết nguồn tin nhưng không liên kết nào mở ra tài liệu RSS hoặc Atom hợp lệ."
                .formatted(offered.size());
    return new Verdict(seen, Map.of("offered", offered.size()), 0.9, List.of())
        .on(Reached.by(criterion, step -> false));
  }

  /** Addresses announced as feeds in the pages' heads, called so, or listed in the feed section. */
  private static Map<URI, Evidence> offered(Site site, Criterion criterion) {
    Hosts hosts = Hosts.of(site.agency(), site.home().url());
    Map<URI, Evidence> found = new LinkedHashMap<>();
    List<Page> section = site.section(criterion.topics().get(0)).pages();
    for (Page page :
        Stream.concat(Stream.of(site.home()), site.pages().stream()).distinct().toList()) {
      for (Element head : page.document().select("link[rel~=(?i)alternate][type~=(?i)rss|atom]")) {
        Hrefs.resolve(page.url(), head.attr("href"))
            .filter(hosts::own)
            .ifPresent(url -> found.putIfAbsent(url, page.evidence(head, head.outerHtml())));
      }
      page.links().stream()
          .filter(link -> hosts.own(link.target()))
          .filter(link -> isFeed(link, section.contains(page)))
          .forEach(link -> found.putIfAbsent(link.target(), page.evidence(link.element())));
    }
    return found;
  }

  private static boolean isFeed(Link link, boolean listed) {
    String address =
        (link.target().getPath() + "?" + link.target().getQuery()).toLowerCase(Locale.ROOT);
    boolean named = address.matches(".*(?:^|[/=._-])(?:rss|feeds?|atom)(?:$|[/?.=_&0-9-]).*");
    boolean labelled = link.label().strip().toLowerCase(Locale.ROOT).matches("rss|atom|rss feeds?");
    return named
        || labelled
        || (listed && link.place() == Link.Place.CONTENT && address.contains("xml"));
  }
}

package vn.soi.detect.support;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Hosts;

/**
 * The sites of units and other agencies that pages link to, each host once.
 *
 * @param wrong links that are malformed, dead, or lead nowhere among the right ones
 */
record AgencySites(int right, int wrong, List<Evidence> evidence) {

  private static final int MOST_EVIDENCE = 5;

  AgencySites {
    evidence = List.copyOf(evidence);
  }

  static AgencySites on(List<Page> pages, Site site) {
    Map<String, Link> agencies = new LinkedHashMap<>();
    Set<String> nowhere = new LinkedHashSet<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Page page : pages) {
      for (Link link : page.links()) {
        if (isOfAgency(site, link) && agencies.putIfAbsent(host(link), link) == null) {
          evidence.add(page.evidence(link.element(), link.label() + " " + link.target()));
          beside(link.element()).forEach(other -> nowhere.add(other.text().strip()));
        }
      }
    }
    int right =
        (int)
            agencies.values().stream()
                .filter(link -> wellFormed(link.target()))
                .filter(link -> Liveness.of(link.target(), site.snapshot()) != Liveness.DEAD)
                .count();
    return new AgencySites(
        right,
        agencies.size() - right + nowhere.size(),
        evidence.stream().limit(MOST_EVIDENCE).toList());
  }

  /** Another host that is an agency's by its name, or whose label names one. */
  private static boolean isOfAgency(Site site, Link link) {
    String host = host(link);
    return !Hosts.of(site.agency(), site.home().url()).own(link.target())
        && (host.endsWith(".gov.vn")
            || (vietnamese(host)
                && site.vocabulary().lexicon("agency-words").occursIn(link.label())));
  }

  private static boolean vietnamese(String host) {
    return host.endsWith(".vn") || !host.contains(".");
  }

  private static String host(Link link) {
    String host = link.target().getHost() == null ? "" : link.target().getHost();
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  /**
   * "http://http://sotuphap…" and the like have a host without a dot, or another address in them.
   */
  private static boolean wellFormed(URI url) {
    String host = url.getHost() == null ? "" : url.getHost();
    return host.contains(".") && !(url.getPath() + "").contains("//");
  }

  /**
   * Entries of the same list that name a site and lead nowhere. A table that lays out the whole
   * page is no such list: most of what it links to is the site's own.
   */
  private static List<Element> beside(Element link) {
    Element list = link.closest("ul, ol, select, table");
    List<Element> entries =
        list == null
            ? List.of()
            : list.select("a[href], option[value]").stream()
                .filter(entry -> !entry.text().isBlank() && !isPrompt(entry))
                .toList();
    List<Element> nowhere =
        entries.stream()
            .filter(entry -> target(entry).matches("#|javascript:.*|https?://(?:#|www\\.)?"))
            .filter(entry -> !opensMenu(entry))
            .toList();
    long sites = entries.stream().filter(entry -> target(entry).matches("https?://.*")).count();
    return sites * 2 >= entries.size() - nowhere.size() ? nowhere : List.of();
  }

  /** The head of a menu leads nowhere, for it only opens the entries within. */
  private static boolean opensMenu(Element entry) {
    Element item = entry.closest("li");
    return item != null && item.select("a[href]").size() > 1;
  }

  /** "--- Chọn liên kết ---": the first choice of a list is none. */
  private static boolean isPrompt(Element entry) {
    return entry.normalName().equals("option") && entry.previousElementSibling() == null;
  }

  private static String target(Element entry) {
    return entry.attr(entry.normalName().equals("a") ? "href" : "value").strip();
  }
}

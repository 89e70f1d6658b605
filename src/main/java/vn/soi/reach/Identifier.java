package vn.soi.reach;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.soi.config.Agency;
import vn.soi.text.Folded;

/** Says whose page a home page is. */
final class Identifier {

  /** A page with less text than this is its message and little else. */
  private static final int SHORT = 1500;

  /** With fewer links than this there is no site behind a page. */
  private static final int FEW_LINKS = 5;

  /** Betting words that no agency's page holds so many different ones of. */
  private static final int MANY = 3;

  private final PageKinds kinds;

  Identifier(PageKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * @param pagesBehind how many other pages of the site could be read
   */
  Identity identify(Agency agency, HomePage page, int pagesBehind) {
    boolean own = speaksOfItself(agency, page);
    if (isHijacked(page, own)) {
      return Identity.HIJACKED;
    }
    boolean message = page.visible() < SHORT && page.links() < FEW_LINKS && pagesBehind < FEW_LINKS;
    if (message && isChallenge(page)) {
      return Identity.CHALLENGE;
    }
    // Those who sell a domain show links in the words of its owner's field.
    if (!named(agency, page) && isParked(page)) {
      return Identity.PARKED;
    }
    if (message && isPlaceholder(page)) {
      return Identity.PLACEHOLDER;
    }
    if (message && page.asksForPassword()) {
      return Identity.LOGIN;
    }
    if (saysNothing(page) && pagesBehind < FEW_LINKS) {
      return page.hasScripts() ? Identity.NEEDS_SCRIPTS : Identity.EMPTY;
    }
    if (Hosts.of(agency).own(page.url())) {
      return Identity.OWN;
    }
    return own ? Identity.MOVED : Identity.ELSEWHERE;
  }

  boolean isChallenge(HomePage page) {
    boolean marked =
        !page.document()
            .select("#challenge-form,#challenge-running,[src*=/cdn-cgi/challenge],.g-recaptcha")
            .isEmpty();
    return marked || kinds.says("challenge", page.text());
  }

  private boolean isHijacked(HomePage page, boolean own) {
    return !own
        && (kinds.says("gambling", page.title()) || kinds.count("gambling", page.text()) >= MANY);
  }

  private boolean isParked(HomePage page) {
    return kinds.says("parked", page.title())
        || (kinds.says("parked", page.text()) && page.visible() < 2 * SHORT);
  }

  private boolean isPlaceholder(HomePage page) {
    return kinds.says("suspended", page.text()) || kinds.says("default-server", page.text());
  }

  private static boolean saysNothing(HomePage page) {
    return page.visible() < 3
        && page.links() == 0
        && !page.hasFrames()
        && !page.hasPictures()
        && page.refresh().isEmpty();
  }

  /** Whether a page names the agency, or holds several words of its field and place. */
  static boolean speaksOfItself(Agency agency, HomePage page) {
    List<Folded> keywords = agency.keywords().stream().map(Folded::of).distinct().toList();
    long words = keywords.stream().filter(page.text()::contains).count();
    return named(agency, page) || words >= Math.max(2, (keywords.size() + 1) / 2);
  }

  private static boolean named(Agency agency, HomePage page) {
    return Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
        .map(Folded::of)
        .anyMatch(page.text()::contains);
  }

  /** The hosts that are an agency's. */
  record Hosts(List<String> hosts) {

    static Hosts of(Agency agency) {
      return new Hosts(
          Stream.concat(agency.url().stream().map(URI::getHost), agency.hosts().stream())
              .map(Hosts::bare)
              .distinct()
              .toList());
    }

    boolean own(URI url) {
      return url.getHost() != null && hosts.contains(bare(url.getHost()));
    }

    private static String bare(String host) {
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
  }
}

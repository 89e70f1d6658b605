package vn.soi.crawl;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import edu.uci.ics.crawler4j.robotstxt.RobotstxtConfig;
import edu.uci.ics.crawler4j.robotstxt.RobotstxtServer;
import edu.uci.ics.crawler4j.url.WebURL;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.soi.archive.Capture;
import vn.soi.archive.StoredVisit;

/**
 * What robots.txt allows (RFC 9309): a file that is not there allows everything, one that answers
 * with a server's error forbids everything, and so does one that cannot be had.
 */
final class Robots extends RobotstxtServer {

  private static final long MOST_BYTES = 512 << 10;
  private static final int MOST_REDIRECTS = 5;

  /** What is said of one address. */
  enum Says {
    ALLOWED,
    FORBIDDEN,
    /** The server answered with an error, so that nobody knows. */
    UNAVAILABLE,
    /** No answer at all: the host itself has a problem. */
    UNREACHABLE
  }

  /**
   * A verdict with what it rests on.
   *
   * @param line the line of robots.txt that forbids, or how it failed
   */
  record Verdict(Says says, String line) {}

  private record Rules(Says says, Optional<BaseRobotRules> rules, String detail) {}

  private final Recorder recorder;
  private final Politeness politeness;
  private final String agent;
  private final Map<String, Rules> byOrigin = new HashMap<>();

  Robots(Recorder recorder, Politeness politeness, String userAgent) {
    super(new RobotstxtConfig(), null, Crawler4j.urls());
    this.recorder = recorder;
    this.politeness = politeness;
    this.agent = userAgent.split("[/ (]", 2)[0].toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean allows(WebURL url) {
    return verdict(URI.create(url.getURL())).says() == Says.ALLOWED;
  }

  Verdict verdict(URI url) {
    Rules rules = rules(url);
    if (rules.rules().isEmpty()) {
      return new Verdict(rules.says(), rules.detail());
    }
    BaseRobotRules content = rules.rules().get();
    return content.isAllowed(url.toString())
        ? new Verdict(Says.ALLOWED, "")
        : new Verdict(Says.FORBIDDEN, line(content, url));
  }

  /** Addresses of sitemaps that robots.txt of this origin names. */
  List<String> sitemaps(URI url) {
    return rules(url).rules().map(BaseRobotRules::getSitemaps).orElse(List.of());
  }

  /** Asks again next time where it failed. */
  void forgetFailures() {
    byOrigin.values().removeIf(rules -> rules.says() != Says.ALLOWED);
  }

  private Rules rules(URI url) {
    String origin = url.getScheme() + "://" + url.getRawAuthority();
    Rules known = byOrigin.get(origin);
    if (known == null) {
      known = fetch(URI.create(origin + "/robots.txt"));
      byOrigin.put(origin, known);
    }
    return known;
  }

  private Rules fetch(URI file) {
    StoredVisit visit = recorder.open(file, false, MOST_BYTES);
    if (visit.visit().httpStatus().orElse(0) >= 500) {
      visit = recorder.open(file, false, MOST_BYTES);
    }
    Optional<Capture> capture = visit.capture();
    for (int i = 0; i < MOST_REDIRECTS && capture.flatMap(Capture::redirect).isPresent(); i++) {
      visit = recorder.open(capture.flatMap(Capture::redirect).get(), false, MOST_BYTES);
      capture = visit.capture();
    }
    if (capture.isEmpty()) {
      return new Rules(Says.UNREACHABLE, Optional.empty(), "robots.txt: " + visit.visit().detail());
    }
    int status = capture.get().status();
    if (status == 429 || status >= 500) {
      return new Rules(Says.UNAVAILABLE, Optional.empty(), "robots.txt trả lời " + status);
    }
    return new Rules(Says.ALLOWED, Optional.of(parse(file, capture.get())), "");
  }

  private BaseRobotRules parse(URI file, Capture capture) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    if (capture.status() < 200 || capture.status() > 299) {
      return parser.failedFetch(404);
    }
    String type = capture.header("content-type").orElse("text/plain");
    BaseRobotRules rules =
        parser.parseContent(file.toString(), capture.payload(), type, List.of(agent));
    if (rules.getCrawlDelay() > 0) {
      politeness.asks(Politeness.host(file), rules.getCrawlDelay());
    }
    return rules;
  }

  private static String line(BaseRobotRules content, URI url) {
    if (!(content instanceof SimpleRobotRules rules)) {
      return "Disallow";
    }
    List<String> prefixes = new ArrayList<>();
    for (SimpleRobotRules.RobotRule rule : rules.getRobotRules()) {
      SimpleRobotRules alone = new SimpleRobotRules();
      alone.addRule(rule.getPrefix(), rule.isAllow());
      if (!rule.isAllow() && !alone.isAllowed(url.toString())) {
        prefixes.add(rule.getPrefix());
      }
    }
    return prefixes.stream()
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .map(prefix -> "Disallow: " + prefix)
        .orElse("Disallow: /");
  }
}

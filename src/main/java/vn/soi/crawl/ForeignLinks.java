package vn.soi.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks whether links to others are alive: a few, each on another host, one request each. */
final class ForeignLinks {

  private static final int MOST = 10;
  private static final long MOST_BYTES = 16 << 10;

  private ForeignLinks() {}

  static void check(Findings findings, Recorder recorder) {
    sample(findings.foreign()).forEach(url -> recorder.open(url, false, MOST_BYTES));
  }

  private static List<URI> sample(Set<URI> links) {
    Set<String> hosts = new HashSet<>();
    List<URI> sample = new ArrayList<>();
    for (URI url : links) {
      if (sample.size() < MOST && hosts.add(Politeness.host(url))) {
        sample.add(url);
      }
    }
    return sample;
  }
}

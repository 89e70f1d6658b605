package vn.soi.site.read.pages;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soi.archive.Addresses;
import vn.soi.archive.Probe;
import vn.soi.archive.Snapshot;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;

/** Knows the pages that say "no such page" with a friendly status. */
final class Missing {

  private static final int SHORT = 600;
  private static final String NOT_FOUND = "not-found";

  private final Set<String> known;
  private final Lexicon kinds;

  /**
   * Bodies that were sent with 404, or for an address that cannot exist, are known: a site may send
   * the same for any other. A home page sent instead is still a home page.
   */
  Missing(Snapshot snapshot, Vocabulary vocabulary, URI homeUrl) {
    URI home = Addresses.canonical(homeUrl);
    this.kinds = vocabulary.lexicon("page-kinds");
    this.known =
        snapshot.captures().stream()
            .filter(capture -> capture.status() == 404 || capture.status() == 410)
            .filter(capture -> capture.payload().length > 0)
            .map(capture -> capture.record().payloadDigest())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    snapshot.probes().stream()
        .filter(probe -> probe.kind() == Probe.Kind.NOT_FOUND)
        .flatMap(probe -> snapshot.open(probe.asked()).stream())
        .filter(answer -> !home.equals(Addresses.canonical(answer.url())))
        .forEach(answer -> known.add(answer.record().payloadDigest()));
  }

  boolean is(Sheet sheet) {
    if (known.contains(sheet.capture().record().payloadDigest())) {
      return true;
    }
    if (says(sheet.document().title())) {
      return true;
    }
    String text = VisibleText.of(sheet.document().body());
    return text.length() <= SHORT && says(text);
  }

  private boolean says(String text) {
    return kinds.terms().stream()
        .filter(term -> term.id().equals(NOT_FOUND))
        .flatMap(term -> term.wordings().stream())
        .anyMatch(wording -> Phrases.stand(wording, text));
  }
}

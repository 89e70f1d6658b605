package vn.soi.site.read.services;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soi.config.Term;
import vn.soi.site.Outline;
import vn.soi.site.Page;

/** Knows which pages describe one procedure, and what they tell of it. */
final class Descriptions {

  /** Fewer parts stand on a page by chance. */
  private static final int FEWEST_PARTS = 3;

  private final Opened opened;
  private final ProcedureParts parts;
  private final Set<String> ids;
  private final Map<Page, Map<String, String>> known = new HashMap<>();

  Descriptions(Outline outline, Opened opened) {
    this.opened = opened;
    this.parts = new ProcedureParts(outline.vocabulary());
    this.ids =
        outline.vocabulary().lexicon("procedure-parts").terms().stream()
            .map(Term::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  Set<String> partIds() {
    return ids;
  }

  /** The filled parts and extras that a page tells, by lexicon id. */
  Map<String, String> of(Page page) {
    return known.computeIfAbsent(page, read -> Map.copyOf(parts.in(read.main())));
  }

  boolean describes(Page page) {
    return of(page).keySet().stream().filter(id -> ids.contains(id) && !id.equals("name")).count()
        >= FEWEST_PARTS;
  }

  boolean describes(URI url) {
    return opened.page(url).filter(this::describes).isPresent();
  }
}

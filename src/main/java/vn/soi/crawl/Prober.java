package vn.soi.crawl;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soi.archive.Addresses;
import vn.soi.archive.Probe;
import vn.soi.config.Vocabulary;
import vn.soi.text.Folded;

/** Asks the site's own searches for something it is known to hold, and for something it is not. */
final class Prober {

  private static final int LEAST_WORDS = 4;
  private static final int MOST_WORDS = 12;

  private final Vocabulary vocabulary;
  private final Findings findings;
  private final Scope scope;
  private final Robots robots;
  private final Navigator navigator;

  Prober(
      Vocabulary vocabulary, Findings findings, Scope scope, Robots robots, Navigator navigator) {
    this.vocabulary = vocabulary;
    this.findings = findings;
    this.scope = scope;
    this.robots = robots;
    this.navigator = navigator;
  }

  List<Probe> ask(URI home) {
    List<Probe> probes = new ArrayList<>();
    URI nowhere = nowhere(home);
    if (robots.verdict(nowhere).says() == Robots.Says.ALLOWED) {
      navigator.page(nowhere);
      probes.add(new Probe(Probe.Kind.NOT_FOUND, nowhere, "", nowhere));
    }
    Optional<FoundForm> site = siteSearch();
    site.ifPresent(
        form -> known(false).ifPresent(t -> probes.addAll(ask(Probe.Kind.SEARCH, form, t))));
    documentSearch(site)
        .ifPresent(
            form ->
                known(true)
                    .ifPresent(t -> probes.addAll(ask(Probe.Kind.DOCUMENT_SEARCH, form, t))));
    return probes;
  }

  // A search that answers nonsense with everything has found nothing before either.
  private List<Probe> ask(Probe.Kind kind, FoundForm form, Findings.Titled known) {
    String query = known.number().orElseGet(() -> words(known));
    String nonsense = "zqx" + Integer.toHexString(form.action().hashCode()) + "wjk";
    return Stream.concat(
            opened(form, query).map(asked -> new Probe(kind, asked, query, known.url())).stream(),
            opened(form, nonsense).map(asked -> new Probe(kind, asked, nonsense, asked)).stream())
        .toList();
  }

  private Optional<URI> opened(FoundForm form, String query) {
    StringBuilder address = new StringBuilder(form.action().toString().split("\\?", 2)[0]);
    address.append('?').append(encoded(form.box())).append('=').append(encoded(query));
    for (Map.Entry<String, String> field : form.rest()) {
      address.append('&').append(encoded(field.getKey()));
      address.append('=').append(encoded(field.getValue()));
    }
    URI asked = Addresses.canonical(URI.create(address.toString()));
    if (!scope.own(asked) || robots.verdict(asked).says() != Robots.Says.ALLOWED) {
      return Optional.empty();
    }
    navigator.page(asked);
    return Optional.of(asked);
  }

  private Optional<FoundForm> siteSearch() {
    return findings.forms().stream()
        .filter(placed -> !placed.amongDocuments())
        .map(Findings.Placed::form)
        .filter(form -> scope.own(form.action()))
        .filter(this::searches)
        .findFirst();
  }

  // On pages of the document section every form that is not the site's search is the section's.
  private Optional<FoundForm> documentSearch(Optional<FoundForm> site) {
    return findings.forms().stream()
        .filter(Findings.Placed::amongDocuments)
        .map(Findings.Placed::form)
        .filter(form -> scope.own(form.action()))
        .filter(form -> site.isEmpty() || !same(form, site.get()))
        .findFirst();
  }

  private static boolean same(FoundForm one, FoundForm other) {
    return one.action().equals(other.action()) && one.box().equals(other.box());
  }

  private boolean searches(FoundForm form) {
    String box = form.box().toLowerCase(Locale.ROOT);
    Folded words = Folded.of(form.words());
    return box.matches("q|s|k|key|query|keyword\\w{0,3}|search\\w{0,10}|tu-?khoa|tim-?kiem")
        || words.contains(Folded.of("tìm kiếm"))
        || words.contains(Folded.of("search"))
        || (vocabulary.lexicons().containsKey("search-words")
            && vocabulary.lexicon("search-words").occursIn(form.words()));
  }

  // News prove a site's search; where there are none, anything with a title that stands alone does.
  private Optional<Findings.Titled> known(boolean document) {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    findings.titles().stream()
        .map(Prober::name)
        .filter(name -> !once.add(name))
        .forEach(twice::add);
    return findings.titles().stream()
        .filter(titled -> titled.document() == document)
        .filter(titled -> !twice.contains(name(titled)))
        .filter(
            titled ->
                (document && titled.number().isPresent())
                    || Folded.of(titled.title()).words().size() >= LEAST_WORDS)
        .findFirst();
  }

  // Every file may be called "Tải về".
  private static String name(Findings.Titled titled) {
    return titled.number().orElseGet(() -> Folded.of(titled.title()).text());
  }

  private static String words(Findings.Titled titled) {
    List<String> words = List.of(titled.title().strip().split("\\s+", -1));
    return String.join(" ", words.subList(0, Math.min(words.size(), MOST_WORDS)));
  }

  private static URI nowhere(URI home) {
    String host = Politeness.host(home);
    String name = "khong-co-trang-nay-" + Integer.toHexString(host.hashCode());
    return Addresses.canonical(home.resolve("/" + name + ".html"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

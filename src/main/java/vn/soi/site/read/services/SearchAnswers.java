package vn.soi.site.read.services;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;
import vn.soi.archive.Evidence;
import vn.soi.archive.Probe;
import vn.soi.site.Link;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.SearchForm;
import vn.soi.text.DocumentNumbers;
import vn.soi.text.Folded;

/** Judges how a search answered when it was asked for something that the site holds. */
final class SearchAnswers {

  /**
   * @param evidence the results page, where there is one
   * @param finds whether it shows what was asked for; empty when nobody asked or no answer came
   */
  record Answer(Optional<Evidence> evidence, Optional<Boolean> finds) {}

  private static final int LEAST_TITLE_WORDS = 3;

  private SearchAnswers() {}

  /** The best answer that a search of this kind gave; its own address counts before any other. */
  static Answer to(SearchForm.Kind kind, URI action, Outline outline) {
    List<Probe> asked =
        outline.snapshot().probes().stream()
            .filter(probe -> asks(probe.kind(), kind))
            .filter(probe -> !probe.isNonsense())
            .toList();
    List<Probe> own = asked.stream().filter(probe -> sameService(probe.asked(), action)).toList();
    List<Answer> answers =
        (own.isEmpty() ? asked : own)
            .stream()
                .map(probe -> judge(probe, outline))
                .filter(a -> a.finds().isPresent())
                .toList();
    return answers.stream()
        .filter(answer -> answer.finds().get())
        .findFirst()
        .or(() -> answers.stream().findFirst())
        .orElse(new Answer(Optional.empty(), Optional.empty()));
  }

  private static boolean asks(Probe.Kind probe, SearchForm.Kind kind) {
    return switch (probe) {
      case SEARCH -> kind == SearchForm.Kind.SITE;
      case DOCUMENT_SEARCH -> kind == SearchForm.Kind.DOCUMENTS;
      case NOT_FOUND -> false;
    };
  }

  private static boolean sameService(URI asked, URI action) {
    return Objects.equals(asked.getHost(), action.getHost())
        && Objects.equals(asked.getPath(), action.getPath());
  }

  private static Answer judge(Probe probe, Outline outline) {
    Optional<Capture> capture = outline.snapshot().open(probe.asked());
    if (capture.isEmpty()) {
      return new Answer(Optional.empty(), Optional.empty());
    }
    Optional<Page> results = outline.page(probe.asked());
    if (capture.get().status() >= 400 || results.isEmpty()) {
      Evidence refused = capture.get().evidence("HTTP " + capture.get().status(), Optional.empty());
      return new Answer(Optional.of(refused), Optional.of(false));
    }
    Page page = results.get();
    Optional<Element> hit =
        page.equals(outline.home()) || saysTheSameToNonsense(probe, capture.get(), outline)
            ? Optional.empty()
            : hit(page, probe, outline);
    Evidence evidence = hit.map(page::evidence).orElseGet(() -> page.evidence(page.main()));
    return new Answer(Optional.of(evidence), Optional.of(hit.isPresent()));
  }

  /** The link among the results, not in a side column, that leads to what was asked for. */
  private static Optional<Element> hit(Page page, Probe probe, Outline outline) {
    Optional<Folded> title =
        outline
            .page(probe.expected())
            .flatMap(Page::heading)
            .map(Folded::of)
            .filter(folded -> folded.words().size() >= LEAST_TITLE_WORDS);
    Predicate<Link> leadsThere = link -> same(link.target(), probe.expected());
    Predicate<Link> isNamedSo = link -> title.filter(Folded.of(link.label())::contains).isPresent();
    Predicate<Link> hasNumber = number(probe).map(n -> shows(n, outline)).orElse(link -> false);
    return page.links().stream()
        .filter(link -> link.place() == Link.Place.CONTENT)
        .filter(leadsThere.or(isNamedSo).or(hasNumber))
        .map(Link::element)
        .findFirst();
  }

  /** The number of the document that was asked for, where the question was one. */
  private static Optional<Folded> number(Probe probe) {
    boolean document = probe.kind() == Probe.Kind.DOCUMENT_SEARCH;
    return document && !DocumentNumbers.in(probe.query()).isEmpty()
        ? Optional.of(Folded.of(probe.query()))
        : Optional.empty();
  }

  // Lists link a document's file, searches its page, or the list on which it stands.
  private static Predicate<Link> shows(Folded number, Outline outline) {
    return link ->
        Folded.of(link.label()).contains(number)
            || outline
                .page(link.target())
                .filter(page -> !page.equals(outline.home()))
                .filter(page -> Folded.of(page.text()).contains(number))
                .isPresent();
  }

  /** Whether two addresses are one to a reader, whatever scheme or {@code www} they are given. */
  private static boolean same(URI one, URI other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(URI url) {
    String text = Addresses.canonical(url).toString();
    String rest = text.substring(text.indexOf("://") < 0 ? 0 : text.indexOf("://") + 3);
    return rest.toLowerCase(Locale.ROOT).startsWith("www.") ? rest.substring(4) : rest;
  }

  /** A page that shows the same whatever it is asked searches nothing. */
  private static boolean saysTheSameToNonsense(Probe probe, Capture answer, Outline outline) {
    return outline.snapshot().probes().stream()
        .filter(other -> other.kind() == probe.kind() && other.isNonsense())
        .filter(other -> sameService(other.asked(), probe.asked()))
        .anyMatch(other -> shows(other, probe, answer, outline));
  }

  private static boolean shows(Probe nonsense, Probe probe, Capture answer, Outline outline) {
    boolean sameBytes =
        outline
            .snapshot()
            .open(nonsense.asked())
            .map(capture -> capture.record().payloadDigest())
            .filter(answer.record().payloadDigest()::equals)
            .isPresent();
    return sameBytes
        || outline.page(nonsense.asked()).flatMap(page -> hit(page, probe, outline)).isPresent();
  }
}

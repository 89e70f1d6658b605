package vn.soi.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soi.archive.Addresses;
import vn.soi.archive.Snapshot;
import vn.soi.config.Agency;
import vn.soi.config.Vocabulary;

/**
 * The site's pages and sections: what every further reading starts from.
 *
 * @param home the home page
 * @param pages all readable pages of the agency's hosts, in order of retrieval
 * @param sections by topic id, one for every topic of the vocabulary
 */
public record Outline(
    Agency agency,
    LocalDate asOf,
    Vocabulary vocabulary,
    Snapshot snapshot,
    Page home,
    List<Page> pages,
    Map<String, Section> sections) {

  public Outline {
    pages = List.copyOf(pages);
    sections = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sections));
  }

  /** The section of a topic; absent is an answer, a topic not in the vocabulary is an error. */
  public Section section(String topic) {
    Section section = sections.get(topic);
    if (section != null) {
      return section;
    }
    vocabulary.topic(topic);
    return new Section(
        topic,
        Section.State.ABSENT,
        List.of(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        0,
        Optional.empty(),
        List.of());
  }

  /** The page that a reader of this address ends at. */
  public Optional<Page> page(URI url) {
    return snapshot
        .open(url)
        .flatMap(
            capture ->
                pages.stream()
                    .filter(
                        page ->
                            Addresses.canonical(page.url())
                                .equals(Addresses.canonical(capture.url())))
                    .findFirst());
  }
}

package vn.soi.site.read.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.text.DateMention;
import vn.soi.text.Folded;
import vn.soi.text.VietnameseDates;

/** Finds the day of posting on an item's own page. */
final class DetailDate {

  private static final int NEAR = 5;
  private static final String STATED =
      "meta[property=article:published_time], meta[name=pubdate], meta[name=dcterms.created],"
          + " meta[name=DC.date], meta[itemprop=datePublished], time[datetime]";

  private DetailDate() {}

  /** "Ngày đăng: …" anywhere, else a day that stands alone close to the title. */
  static Optional<LocalDate> of(List<Chunk> chunks, String title, LocalDate asOf) {
    return PostedDate.labelled(chunks, asOf).or(() -> PostedDate.in(near(chunks, title), asOf));
  }

  /** The day that the page states for machines; the eye's evidence goes first. */
  static Optional<LocalDate> stated(Document document, LocalDate asOf) {
    return document.select(STATED).stream()
        .flatMap(DetailDate::values)
        .flatMap(text -> VietnameseDates.in(text).stream())
        .filter(mention -> mention.plausible(asOf))
        .map(DateMention::date)
        .findFirst();
  }

  private static Stream<String> values(Element element) {
    return Stream.of(element.attr("content"), element.attr("datetime"));
  }

  private static List<Chunk> near(List<Chunk> chunks, String title) {
    int at = 0;
    for (int i = 0; i < chunks.size(); i++) {
      if (Folded.of(chunks.get(i).text()).equals(Folded.of(title))) {
        at = i;
        break;
      }
    }
    return chunks.subList(Math.max(0, at - 2), Math.min(chunks.size(), at + NEAR));
  }
}

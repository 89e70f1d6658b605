package vn.soi.detect.direction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.detect.Terms;
import vn.soi.site.Attachment;
import vn.soi.site.DocumentRow;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.documents.DocumentReader;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Lines;
import vn.soi.site.read.pages.Attachments;
import vn.soi.site.read.pages.Unread;
import vn.soi.text.DateMention;
import vn.soi.text.DocumentMention;
import vn.soi.text.DocumentNumbers;
import vn.soi.text.VietnameseDates;

/**
 * One written direction: a document with its number, in the section for direction.
 *
 * @param date the day of issue, else the day it was posted
 * @param unread whether its own page exists and could not be read
 */
record Direction(
    String number,
    Optional<LocalDate> date,
    List<Attachment> files,
    boolean unread,
    Evidence evidence) {

  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_NUMBER = 40;
  private static final int AT_THE_BEGINNING = 30;
  private static final List<String> OTHERS =
      List.of("direction.awards", "direction.feedback", "direction.schedule");

  /** The written directions of these sections, each number once, in order. */
  static List<Direction> of(Site site, List<Section> sections) {
    Set<Page> others = others(site);
    Map<String, Direction> found = new LinkedHashMap<>();
    for (Section section : sections) {
      DocumentReader.read(site.outline(), section).stream()
          .filter(row -> !others.contains(row.listedOn()))
          .flatMap(row -> of(site, row).stream())
          .forEach(direction -> found.merge(direction.number(), direction, Direction::fuller));
      section.pages().stream()
          .filter(page -> !others.contains(page))
          .flatMap(page -> Stream.concat(linked(site, page).stream(), listed(site, page).stream()))
          .forEach(direction -> found.merge(direction.number(), direction, Direction::fuller));
    }
    return List.copyOf(found.values());
  }

  /** Pages of direction that are about something else: decisions on awards are no directions. */
  private static Set<Page> others(Site site) {
    Set<Page> pages = new LinkedHashSet<>();
    OTHERS.forEach(topic -> pages.addAll(site.section(topic).pages()));
    pages.removeAll(site.section("direction.documents").pages());
    site.section("direction").pages().stream().findFirst().ifPresent(pages::remove);
    return pages;
  }

  private static Optional<Direction> of(Site site, DocumentRow row) {
    return row.number()
        .map(
            number ->
                new Direction(
                    number.canonical(),
                    row.issued().or(row::posted).filter(day -> !day.isAfter(site.asOf())),
                    row.files(),
                    row.url().flatMap(url -> Unread.why(url, site.snapshot())).isPresent(),
                    row.evidence()));
  }

  /**
   * Lines that name a document by number and day, in whatever markup: those that begin with it, and
   * those that offer its file.
   */
  private static List<Direction> linked(Site site, Page page) {
    List<Direction> found = new ArrayList<>();
    for (Line line : Lines.of(page.main())) {
      List<DocumentMention> numbers = DocumentNumbers.in(line.text());
      if (!numbers.isEmpty() && line.text().length() <= LONGEST_LINE) {
        List<Attachment> files =
            Attachments.within(line.element(), page, site.snapshot(), site.vocabulary());
        String number = numbers.get(0).number().canonical();
        Optional<LocalDate> day =
            VietnameseDates.plausible(VietnameseDates.in(line.text()), site.asOf()).stream()
                .map(DateMention::date)
                .findFirst();
        boolean begins = numbers.get(0).start() <= AT_THE_BEGINNING && day.isPresent();
        if (begins || !files.isEmpty()) {
          found.add(new Direction(number, day, files, false, page.evidence(line.element())));
        }
      }
    }
    return found;
  }

  /** Rows of which one cell is a document's number and another tells its day, under no header. */
  private static List<Direction> listed(Site site, Page page) {
    List<Direction> found = new ArrayList<>();
    for (Element row : page.main().select("tr:not(:has(tr))")) {
      Optional<DocumentMention> number =
          row.children().stream()
              .map(Element::text)
              .filter(text -> text.length() <= LONGEST_NUMBER)
              .flatMap(text -> DocumentNumbers.in(text).stream())
              .findFirst();
      Optional<LocalDate> day =
          VietnameseDates.plausible(VietnameseDates.in(bounded(row.text())), site.asOf()).stream()
              .map(DateMention::date)
              .filter(date -> !date.isAfter(site.asOf()))
              .findFirst();
      if (number.isPresent() && day.isPresent()) {
        List<Attachment> files = Attachments.within(row, page, site.snapshot(), site.vocabulary());
        found.add(
            new Direction(
                number.get().number().canonical(), day, files, false, page.evidence(row)));
      }
    }
    return found;
  }

  private static String bounded(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_LINE));
  }

  /** One direction that was read in two ways, with the day that either tells. */
  private static Direction fuller(Direction one, Direction other) {
    Direction better = one.files().isEmpty() && !other.files().isEmpty() ? other : one;
    return new Direction(
        better.number(),
        better.date().or(one::date).or(other::date),
        better.files(),
        better.unread(),
        better.evidence());
  }

  boolean opens() {
    return files.stream().anyMatch(Attachment::opens);
  }

  /**
   * Whether a file of it may open that nobody tried.
   *
   * @param unseen whether one may be on a page that was not read
   */
  boolean mayOpen(boolean unseen) {
    return opens()
        || (unseen && unread)
        || files.stream().anyMatch(file -> file.state() == Attachment.State.UNKNOWN);
  }

  /** The newest, one whose file opens with its file, and others. */
  static List<Evidence> evidence(
      Section section, List<Direction> dated, List<Direction> opening, Optional<LocalDate> newest) {
    List<Evidence> pieces = new ArrayList<>();
    dated.stream()
        .filter(it -> it.date().equals(newest))
        .limit(1)
        .forEach(it -> pieces.add(it.evidence()));
    opening.stream()
        .limit(1)
        .forEach(
            it -> {
              pieces.add(it.evidence());
              it.files().stream()
                  .filter(Attachment::opens)
                  .limit(1)
                  .forEach(file -> pieces.add(file.evidence()));
            });
    dated.stream().limit(2).forEach(it -> pieces.add(it.evidence()));
    pieces.add(Terms.entry(section));
    return pieces;
  }
}

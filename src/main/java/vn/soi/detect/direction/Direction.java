package vn.soi.detect.direction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soi.archive.Evidence;
import vn.soi.site.Attachment;
import vn.soi.site.DocumentRow;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.tables.Cells;
import vn.soi.text.DateMention;
import vn.soi.text.DocumentMention;
import vn.soi.text.DocumentNumber;
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

  private static final List<String> OTHERS =
      List.of("direction.awards", "direction.feedback", "direction.schedule");

  /** The written directions of these sections, each number once, in order. */
  static List<Direction> of(Site site, List<Section> sections) {
    Set<String> others =
        OTHERS.stream()
            .flatMap(topic -> site.section(topic).items().stream())
            .map(Item::title)
            .collect(Collectors.toSet());
    Map<String, Direction> found = new LinkedHashMap<>();
    Stream.concat(
            rows(site, sections),
            sections.stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> !others.contains(item.title()))
                .flatMap(item -> of(site, item).stream()))
        .forEach(direction -> found.merge(direction.number(), direction, Direction::fuller));
    return List.copyOf(found.values());
  }

  private static Stream<Direction> rows(Site site, List<Section> sections) {
    return site.documents().stream()
        .filter(row -> sections.stream().anyMatch(it -> it.pages().contains(row.listedOn())))
        .flatMap(row -> of(site, row).stream());
  }

  private static Optional<Direction> of(Site site, DocumentRow row) {
    return row.number()
        .map(
            number ->
                new Direction(
                    number.canonical(),
                    row.issued().or(row::posted).filter(day -> !day.isAfter(site.asOf())),
                    row.files(),
                    false,
                    row.evidence()));
  }

  /** An entry that shows a number in the list, or has one on its own page with a file. */
  private static Optional<Direction> of(Site site, Item item) {
    String shown = Cells.text(item.element());
    List<DocumentMention> numbers = DocumentNumbers.in(shown);
    Optional<String> number =
        numbers.stream()
            .map(DocumentMention::number)
            .map(DocumentNumber::canonical)
            .findFirst()
            .or(
                () ->
                    item.numbers().stream()
                        .filter(it -> !item.attachments().isEmpty())
                        .map(DocumentNumber::canonical)
                        .findFirst());
    return number.map(
        it ->
            new Direction(
                it,
                item.issued().or(() -> beside(shown, numbers, site)).or(item::date),
                item.attachments(),
                vn.soi.detect.Known.unread(item, site),
                item.evidence()));
  }

  /** The day written shortly after the number: "123/UBND-VX ngày 20/11/2012". */
  private static Optional<LocalDate> beside(String text, List<DocumentMention> numbers, Site site) {
    return VietnameseDates.plausible(VietnameseDates.in(text), site.asOf()).stream()
        .filter(
            day ->
                numbers.stream()
                    .anyMatch(it -> day.start() >= it.end() && day.start() - it.end() < 25))
        .map(DateMention::date)
        .findFirst();
  }

  private static Direction fuller(Direction one, Direction other) {
    return one.files().isEmpty() && !other.files().isEmpty() ? other : one;
  }

  boolean opens() {
    return files.stream().anyMatch(Attachment::opens);
  }

  /** Whether a file of it may open that nobody tried. */
  boolean mayOpen() {
    return opens()
        || unread
        || files.stream().anyMatch(file -> file.state() == Attachment.State.UNKNOWN);
  }
}

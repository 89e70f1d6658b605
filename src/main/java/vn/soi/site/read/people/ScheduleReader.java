package vn.soi.site.read.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.site.Attachment;
import vn.soi.site.Item;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.Schedule;
import vn.soi.site.Section;

/**
 * Reads leaders' work schedules: tables of a week's days on the section's pages, and entries of a
 * list that name their week. A schedule of receiving citizens, or one without entries, is none.
 */
public final class ScheduleReader {

  private static final String TOPIC = "direction.schedule";

  private final Outline outline;
  private final Lexicon others;
  private final ScheduleDays days;

  private ScheduleReader(Outline outline) {
    this.outline = outline;
    this.others = outline.vocabulary().lexicon("not-schedule");
    this.days = new ScheduleDays(outline.asOf());
  }

  /** The schedules, newest first; those that do not say which days they cover last. */
  public static List<Schedule> read(Outline outline) {
    return new ScheduleReader(outline).schedules();
  }

  private List<Schedule> schedules() {
    Section section = outline.section(TOPIC);
    List<Schedule> found = new ArrayList<>();
    Set<Page> pages = new LinkedHashSet<>();
    for (Item item : section.items()) {
      if (!other(item.title())) {
        Optional<Page> detail = item.detail().filter(page -> !other(about(page)));
        detail.ifPresent(pages::add);
        if (detail.flatMap(page -> onPage(page, item.title())).map(found::add).isEmpty()) {
          listed(item).ifPresent(found::add);
        }
      }
    }
    Stream.concat(section.pages().stream(), named())
        .filter(page -> !other(about(page)) && pages.add(page))
        .forEach(page -> onPage(page, about(page)).ifPresent(found::add));
    found.sort(java.util.Comparator.comparing(ScheduleReader::last).reversed());
    return List.copyOf(found);
  }

  /** Pages of the direction section that say themselves that they are a work schedule. */
  private Stream<Page> named() {
    return outline.section("direction").pages().stream()
        .filter(
            page ->
                page.heading().flatMap(outline.vocabulary()::best).stream()
                    .anyMatch(match -> match.topic().id().equals(TOPIC)));
  }

  private static LocalDate last(Schedule schedule) {
    return schedule.to().orElse(LocalDate.MIN);
  }

  private static String about(Page page) {
    return page.heading().orElse("");
  }

  private boolean other(String title) {
    return others.occursIn(title);
  }

  private Optional<Schedule> onPage(Page page, String title) {
    return days.table(page.main())
        .filter(table -> !other(caption(table)))
        .map(
            table -> {
              Optional<ScheduleDays.Span> span = days.span(title, page.main(), table);
              return new Schedule(
                  span.map(ScheduleDays.Span::first),
                  span.map(ScheduleDays.Span::last),
                  page,
                  table);
            });
  }

  /** The words just above a table, which may say whose it is. */
  private static String caption(Element table) {
    Element caption = table.selectFirst("caption");
    Element before = table.previousElementSibling();
    return caption != null ? caption.text() : before == null ? "" : before.text();
  }

  /** An entry that names its days, and offers a page or a file. */
  private Optional<Schedule> listed(Item item) {
    boolean empty =
        item.detail().isEmpty()
            && (item.attachments().isEmpty()
                || item.attachments().stream()
                    .allMatch(file -> file.state() == Attachment.State.BROKEN));
    boolean file =
        item.url().isPresent() && item.detail().isEmpty() && item.attachments().isEmpty();
    return empty && !file
        ? Optional.empty()
        : days.named(item.title(), item.date())
            .map(
                span ->
                    new Schedule(
                        Optional.of(span.first()),
                        Optional.of(span.last()),
                        item.listedOn(),
                        item.element()));
  }
}

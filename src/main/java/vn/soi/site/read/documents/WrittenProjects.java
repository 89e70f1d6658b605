package vn.soi.site.read.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soi.config.Lexicon;
import vn.soi.site.Item;
import vn.soi.site.Outline;
import vn.soi.site.Project;
import vn.soi.site.Section;
import vn.soi.site.read.pages.ItemReader;
import vn.soi.text.DateMention;
import vn.soi.text.Folded;
import vn.soi.text.VietnameseDates;

/**
 * Reads projects and bids that a page only writes out: "Kênh X: vốn 12 tỷ đồng, đang thi công".
 *
 * <p>One sign alone says little: a sentence about projects names them, a plan has a cost. Two of
 * words, cost, state, day, number and file together make an entry.
 */
final class WrittenProjects {

  private static final int ENOUGH = 2;
  private static final int LONGEST_STATE = 60;
  private static final Pattern COST =
      Pattern.compile(
          "\\d[\\d.,]{0,18} ?(?:tỷ|tỉ|triệu|nghìn|ngàn)?(?: ?(?:đồng|VNĐ|VND|USD)\\b|(?<=tỷ|tỉ)\\b)");
  private static final Pattern NO_STATE =
      Pattern.compile(
          "(?iu)(?<!đang )mời thầu|(?:sẽ|dự kiến|chưa|phấn đấu|kế hoạch|thời gian|ngày) hoàn (?:thành|tất)");

  private final Outline outline;
  private final Section section;
  private final Lexicon states;
  private final Predicate<String> worded;

  WrittenProjects(Outline outline, Section section, Lexicon states, Predicate<String> worded) {
    this.outline = outline;
    this.section = section;
    this.states = states;
    this.worded = worded;
  }

  /** The entries in order, without those that are read as rows or links already. */
  List<Project> beside(List<Entry> listed) {
    ItemReader reader =
        new ItemReader(outline.snapshot(), outline.vocabulary(), outline.asOf(), outline::page);
    return section.pages().stream()
        .distinct()
        .flatMap(page -> reader.written(page).stream())
        .filter(item -> listed.stream().noneMatch(entry -> shown(entry, item)))
        .filter(this::tells)
        .map(this::project)
        .toList();
  }

  private static boolean shown(Entry entry, Item item) {
    return entry.listedOn().equals(item.listedOn())
        && (entry.element().equals(item.element())
            || item.element().parents().contains(entry.element())
            || Folded.of(item.title()).contains(Folded.of(entry.title())));
  }

  private boolean tells(Item item) {
    long signs =
        Stream.of(
                worded.test(item.title()),
                under(item).isPresent(),
                COST.matcher(item.text()).find(),
                told(item).isPresent(),
                day(item).isPresent(),
                !item.numbers().isEmpty(),
                !item.attachments().isEmpty())
            .filter(sign -> sign)
            .count();
    boolean about =
        worded.test(item.title())
            || under(item).isPresent()
            || (COST.matcher(item.text()).find() && told(item).isPresent());
    return about && (signs >= ENOUGH || listed(item));
  }

  /** An entry of a list below a heading that is a state needs no more. */
  private boolean listed(Item item) {
    return item.element().closest("li, dd, td") != null && under(item).isPresent();
  }

  private Project project(Item item) {
    Map<String, String> attributes = new TreeMap<>(Map.of("name", item.title()));
    COST.matcher(item.text())
        .results()
        .findFirst()
        .ifPresent(m -> attributes.put("cost", m.group()));
    Optional<String> state = state(item);
    state.ifPresent(words -> attributes.put("state", words));
    return new Project(item.title(), attributes, state, day(item), item.listedOn(), item.element());
  }

  private Optional<String> state(Item item) {
    return told(item).or(() -> under(item));
  }

  /** The state of all that a heading names, where it names nothing but a state. */
  private Optional<String> under(Item item) {
    String heading = Above.heading(item.element(), item.listedOn().main());
    return heading.length() <= LONGEST_STATE
        ? states.in(NO_STATE.matcher(heading).replaceAll(" ; "))
        : Optional.empty();
  }

  /** A state in the entry's own words; what is only hoped for is none, nor is a call for bids. */
  private Optional<String> told(Item item) {
    return states.in(NO_STATE.matcher(item.text()).replaceAll(" ; "));
  }

  /** What tells of a day was written on it or later. */
  private Optional<LocalDate> day(Item item) {
    return VietnameseDates.in(item.text()).stream()
        .map(DateMention::date)
        .filter(day -> !day.isAfter(outline.asOf()))
        .max(Comparator.naturalOrder());
  }
}

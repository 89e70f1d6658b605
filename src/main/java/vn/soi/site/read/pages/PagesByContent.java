package vn.soi.site.read.pages;

import java.util.List;
import java.util.Optional;
import vn.soi.site.Page;

/** Finds the page of a section that nothing names so that it would be recognised. */
final class PagesByContent {

  private final ToldLists lists;
  private final TitledPages titled;
  private final Registers registers;

  PagesByContent(ToldLists lists, TitledPages titled, Registers registers) {
    this.lists = lists;
    this.titled = titled;
    this.registers = registers;
  }

  /** The page near the home page that holds what the topic asks for, and is no other section. */
  Optional<InnerParts.Place> find(String topic) {
    return lists
        .find(topic)
        .map(page -> new InnerParts.Place(page, ToldLists.signal(page)))
        .or(
            () ->
                titled
                    .find(topic)
                    .map(page -> new InnerParts.Place(page, TitledPages.signal(page))))
        .or(
            () ->
                registers
                    .of(topic)
                    .map(page -> new InnerParts.Place(page, Registers.signal(page))));
  }

  /** Of pages with some claim to a topic, those that what they hold does not contradict. */
  List<Candidate> fitting(String topic, List<Candidate> likely) {
    return lists.fitting(topic, likely);
  }

  /** Pages under other labels that belong to a section which was found. */
  List<Page> more(String topic) {
    return lists.more(topic);
  }
}

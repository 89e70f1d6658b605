package vn.soi.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a site holds on one topic, or the knowledge that it holds nothing.
 *
 * @param topic vocabulary id: {@code news}, {@code introduction.leaders}
 * @param signals why it was recognised, strongest first; empty unless found
 * @param pages its pages: entry first, then further list pages, then sub-sections; details are with
 *     the items
 * @param items what it lists, newest first, undated last, each once however many pages show it
 * @param clicks least clicks from the home page
 * @param confidence 0 to 1, that this is the topic's section
 * @param undecided why it could not be decided, exactly when the state is undecided
 * @param external where the label leads when it only leads to another agency's site
 */
public record Section(
    String topic,
    State state,
    List<Signal> signals,
    List<Page> pages,
    List<Item> items,
    OptionalInt clicks,
    double confidence,
    Optional<String> undecided,
    List<URI> external) {

  /** Whether the section is there. */
  public enum State {
    FOUND,
    ABSENT,
    UNDECIDED
  }

  public Section {
    signals = List.copyOf(signals);
    pages = List.copyOf(pages);
    items = List.copyOf(items);
    external = List.copyOf(external);
    if (state == State.FOUND && pages.isEmpty()) {
      throw new IllegalArgumentException("a section found has a page: " + topic);
    }
    if (undecided.isPresent() != (state == State.UNDECIDED)) {
      throw new IllegalArgumentException("a reason is given exactly when undecided: " + topic);
    }
  }

  public boolean found() {
    return state == State.FOUND;
  }
}

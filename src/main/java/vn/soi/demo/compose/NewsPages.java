package vn.soi.demo.compose;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soi.demo.State;
import vn.soi.demo.page.Entry;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.SiteContent;

/** Composes the news: how many, how fresh, about whom, from where. */
final class NewsPages {
  private static final String KEY = "news";
  private final SiteDraft site;
  private final Wording wording;

  NewsPages(SiteDraft site) {
    this.site = site;
    this.wording = site.wording();
  }

  /** Adds the section and gives its items, newest first. */
  List<Entry> compose() {
    String title = wording.label(KEY);
    if (site.state("news") != State.HELD) {
      BareSection.add(site, "news", KEY, title);
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    List<LocalDate> days = days();
    for (int i = 0; i < days.size(); i++) {
      entries.add(item(days.size() - 1 - i, days.get(i)));
    }
    site.listing(KEY, SiteContent.HOME, title, List.of(), entries);
    site.menu(MenuEntry.of(title, KEY));
    return entries;
  }

  private List<LocalDate> days() {
    LocalDate newest =
        switch (site.points("news.recency")) {
          case 3 -> LocalDate.of(2012, 11, 21);
          case 2 -> LocalDate.of(2012, 11, 16);
          case 1 -> LocalDate.of(2012, 11, 5);
          default -> LocalDate.of(2012, 9, 4);
        };
    int fresh =
        switch (site.points("news.frequency")) {
          case 3 -> 23 + site.chance(4, "fresh");
          case 2 -> 10 + site.chance(5, "fresh");
          case 1 -> 3;
          default -> 0;
        };
    List<LocalDate> days = new ArrayList<>(Days.spread(newest, LocalDate.of(2012, 10, 26), fresh));
    boolean few = site.points("news.section") == 1;
    int older = few ? (fresh > 0 ? 1 : 3) : 12 + site.chance(5, "older") + filler();
    LocalDate last = fresh > 0 ? LocalDate.of(2012, 10, 12) : newest;
    days.addAll(Days.back(last, older, 4 + site.chance(4, "pace")));
    return days;
  }

  // Sites with little else were filled with news once, and left.
  private int filler() {
    return site.state("services") == State.HELD ? 0 : 14;
  }

  private Entry item(int index, LocalDate day) {
    boolean own = site.holds("news.relevance");
    String title = own ? wording.title("news.title", index) : reprinted(index);
    LocalDateTime posted = Days.at(day, site.id(), "news", index);
    List<Part> parts = new ArrayList<>();
    List<String> texts = own ? ownText(index) : reprintText(index);
    parts.add(new Part.Paragraphs(texts));
    boolean pictured = site.chance(3, "pictured", index) > 0;
    String picture = "tin-" + index + ".png";
    if (pictured) {
      parts.add(0, new Part.Image(site.picture(picture, 240, 150), title));
    }
    if (site.holds("news.attribution")) {
      parts.add(new Part.Source(wording.say("news.byline", index)));
    }
    Leaf leaf = site.item(KEY + "." + index, KEY, title, Optional.of(posted), parts);
    Entry entry = Entry.of(leaf, texts.get(0));
    return pictured ? entry.with(picture) : entry;
  }

  private String reprinted(int index) {
    int titles = wording.all("reprint.title").size();
    String title = wording.title("reprint.title", index);
    return index < titles ? title : title + " (kỳ " + (index / titles + 1) + ")";
  }

  private List<String> ownText(int index) {
    List<String> texts = new ArrayList<>();
    texts.add(wording.say("news.lead", index));
    for (int i = 0; i < 3; i++) {
      texts.add(Wording.capital(wording.say("news.body", index + 2 * i)));
    }
    return texts;
  }

  private List<String> reprintText(int index) {
    return List.of(
        wording.say("reprint.body", index),
        wording.say("reprint.body", index + 1),
        wording.say("reprint.body", index + 3));
  }
}

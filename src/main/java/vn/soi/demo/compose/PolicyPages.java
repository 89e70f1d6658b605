package vn.soi.demo.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soi.demo.State;
import vn.soi.demo.page.Entry;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.SiteContent;

/** Composes the dissemination of law, and of regimes and policies. */
final class PolicyPages {
  private static final String KEY = "policy";
  private final SiteDraft site;
  private final Wording wording;
  private final Set<String> titles = new HashSet<>();

  PolicyPages(SiteDraft site) {
    this.site = site;
    this.wording = site.wording();
  }

  void compose() {
    String title = wording.label(KEY);
    if (site.state("policy") != State.HELD) {
      BareSection.add(site, "policy", KEY, title);
      return;
    }
    int count =
        switch (site.points("policy.quantity")) {
          case 2 -> 12 + site.chance(4, "count");
          case 1 -> 5;
          default -> 2;
        };
    LocalDate newest =
        switch (site.points("policy.recency")) {
          case 2 -> LocalDate.of(2012, 11, 13);
          case 1 -> LocalDate.of(2012, 9, 27);
          default -> LocalDate.of(2012, 5, 15);
        };
    List<Entry> entries = new ArrayList<>();
    List<LocalDate> days = Days.back(newest, count, 12);
    for (int i = 0; i < count; i++) {
      entries.add(item(i, days.get(i)));
    }
    site.listing(KEY, SiteContent.HOME, title, List.of(), entries);
    site.menu(MenuEntry.of(title, KEY));
  }

  private Entry item(int i, LocalDate day) {
    boolean law = site.holds("policy.scope", 'a');
    boolean guidance = site.holds("policy.scope", 'b');
    String kind = law && (!guidance || i % 2 == 0) ? "law" : guidance ? "guidance" : "propaganda";
    List<String> texts = new ArrayList<>();
    if (site.holds("policy.citations")) {
      texts.add(citation(i, day, kind));
    }
    wording
        .all("policy." + kind)
        .forEach(pattern -> texts.add(wording.fill(pattern, kind + ".title", i)));
    Leaf leaf =
        site.item(
            "policy." + i,
            KEY,
            title(kind + ".title", i),
            Optional.of(Days.at(day, site.id(), "policy", i)),
            List.of(new Part.Paragraphs(texts)));
    return Entry.of(leaf, texts.get(0));
  }

  // The first of these titles that no item before has.
  private String title(String key, int index) {
    for (int at = index; at < index + 50 * 7; at += 7) {
      String title = wording.title(key, at);
      if (titles.add(title)) {
        return title;
      }
    }
    return wording.title(key, index) + " (bài " + (index + 1) + ")";
  }

  private String citation(int i, LocalDate day, String kind) {
    boolean timely = site.holds("policy.timeliness");
    LocalDate issued =
        timely ? Days.workdaysBefore(day, 6 + i % 4) : Days.workday(day.minusDays(75));
    boolean decree = kind.equals("law") && i % 4 == 0;
    String tail = wording.all("mtail").get(0);
    String number = (11 + site.chance(80, "cited", i)) + "/" + issued.getYear();
    String document =
        decree
            ? "Chính phủ ban hành Nghị định " + number + "/NĐ-CP"
            : wording.all("ministry").get(0)
                + (site.profile().district()
                    ? " ban hành Quyết định " + number + "/QĐ-" + tail
                    : " ban hành Thông tư " + number + "/TT-" + tail);
    return "Ngày %s, %s về %s."
        .formatted(Days.written(issued), document, wording.fill("{topic}", "cited", i));
  }
}

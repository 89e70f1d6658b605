package vn.soi.demo.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soi.demo.State;
import vn.soi.demo.page.Entry;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.SiteContent;

/** Composes strategies, master plans and plans; a scheme beside them is none of the three. */
final class StrategyPages {
  private static final String KEY = "strategy";
  private final SiteDraft site;
  private final Wording wording;
  private final List<Entry> entries = new ArrayList<>();

  StrategyPages(SiteDraft site) {
    this.site = site;
    this.wording = site.wording();
  }

  void compose() {
    String title = wording.label(KEY);
    if (site.state("strategy") != State.HELD) {
      BareSection.add(site, "strategy", KEY, title);
      return;
    }
    if (site.profile().district()) {
      district();
    } else {
      department();
    }
    String scheme =
        site.profile().district() ? "phổ cập giáo dục" : wording.fill("{topic}", "s", 3);
    item("scheme", 1, "Đề án " + scheme + " " + period());
    site.listing(KEY, SiteContent.HOME, title, List.of(), entries);
    site.menu(MenuEntry.of(title, KEY));
  }

  private boolean current() {
    return site.holds("strategy.current-period");
  }

  private String period() {
    return current() ? "giai đoạn 2011-2015" : "giai đoạn 2006-2010";
  }

  private void department() {
    String in = " tỉnh Bắc Giang ";
    String strategy = "Chiến lược " + word("strategy") + in;
    item("strategies", points("strategies"), strategy + horizon());
    String master = "Quy hoạch " + word("masterplan") + " ";
    item("master-plans", points("master-plans"), master + horizon());
    String plan = "Kế hoạch " + word("plan") + in;
    item("plans", points("plans"), plan + period());
    String year = current() ? "năm 2012" : "năm 2010";
    item("plans.year", points("plans"), plan + year);
  }

  private void district() {
    String of = " " + site.profile().place() + " ";
    item("socioeconomic", points("socioeconomic"), "Kế hoạch phát triển KT-XH" + of + period());
    item(
        "socioeconomic.year",
        points("socioeconomic"),
        "Kế hoạch phát triển KT-XH" + of + (current() ? "năm 2012" : "năm 2010"));
    item("investment", points("investment"), "Danh mục ưu đãi, mời gọi đầu tư" + of + period());
    item("land", points("land"), "Quy hoạch sử dụng đất" + of + horizon());
    item(
        "resources",
        points("resources"),
        "Quy hoạch sử dụng tài nguyên thiên nhiên" + of + horizon());
    item(
        "environment",
        points("environment"),
        "Quy hoạch bãi chứa chất thải và môi trường" + of + horizon());
  }

  private String word(String key) {
    return wording.all(key).get(0);
  }

  private int points(String criterion) {
    return site.points("strategy." + criterion);
  }

  private String horizon() {
    return current() ? "giai đoạn 2011-2020" : "giai đoạn 2001-2010";
  }

  // With one point the item, with two its file as well; the scheme never has one.
  private void item(String key, int points, String title) {
    if (points == 0) {
      return;
    }
    int year = current() ? 2012 : 2009;
    LocalDate day = Days.workday(LocalDate.of(year, 1 + site.chance(9, key), 12));
    List<Part> parts = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    texts.add(title + " được duyệt với những nội dung chủ yếu sau:");
    for (int i = 0; i < 4; i++) {
      texts.add(wording.say("plan.text", i + site.chance(4, key)));
    }
    parts.add(new Part.Paragraphs(texts));
    if (points == 2) {
      String name = "toan-van-" + key.replace('.', '-') + "-" + site.id() + kind(key);
      String all = String.join("\n", texts);
      parts.add(new Part.Files(List.of(Inline.link(name, site.document(name, title, all)))));
    }
    Leaf leaf =
        site.item("strategy." + key, KEY, title, Optional.of(Days.at(day, site.id(), key)), parts);
    entries.add(Entry.of(leaf, texts.get(0)));
  }

  private String kind(String key) {
    return site.chance(3, "kind", key) == 0 ? ".docx" : ".pdf";
  }
}

package vn.soi.demo.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.demo.Holdings;
import vn.soi.demo.Profile;
import vn.soi.demo.page.Entry;
import vn.soi.demo.page.Habits;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.SiteContent;

/** Composes an agency's whole site from what it holds. */
public final class SiteComposer {

  private SiteComposer() {}

  /** The site that deserves exactly what the agency holds. */
  public static SiteContent compose(Profile profile, Holdings holdings) {
    Wording wording = Wording.of(profile);
    SiteDraft site = new SiteDraft(wording, holdings);
    new IntroductionPages(site).compose();
    List<Entry> news = new NewsPages(site).compose();
    new DirectionPages(site).compose();
    new PolicyPages(site).compose();
    new StrategyPages(site).compose();
    new LegalPages(site).compose();
    new ProjectPages(site).compose();
    new ConsultationPages(site).compose();
    new ServicePages(site).compose();
    SupportPages support = new SupportPages(site);
    support.compose();
    Map<String, Leaf> pages = new LinkedHashMap<>();
    pages.put(SiteContent.HOME, home(site, news));
    pages.putAll(site.pages());
    List<MenuEntry> whole = menu(site, wording);
    int top = Math.min(whole.size(), topEntries(profile.look()));
    return new SiteContent(
        profile.id(),
        whole.subList(0, top),
        whole.subList(top, whole.size()),
        support.links(),
        support.footer(),
        pages,
        site.files(),
        habits(site));
  }

  private static List<MenuEntry> menu(SiteDraft site, Wording wording) {
    List<MenuEntry> whole = new ArrayList<>();
    whole.add(MenuEntry.of(wording.label("home"), SiteContent.HOME));
    whole.addAll(site.menu());
    return whole;
  }

  // How many entries a platform's horizontal menu takes; the rest goes to its side column.
  private static int topEntries(String look) {
    return switch (look) {
      case "handmade" -> 4;
      case "drupal" -> 6;
      case "sharepoint", "liferay" -> 8;
      default -> 7;
    };
  }

  private static Leaf home(SiteDraft site, List<Entry> news) {
    List<Part> parts = new ArrayList<>();
    if (!news.isEmpty()) {
      parts.add(new Part.Heading(site.wording().label("news")));
      parts.add(new Part.Items(news.subList(0, Math.min(6, news.size()))));
    }
    parts.add(
        new Part.Paragraphs(
            "Chào mừng bạn đến với trang thông tin điện tử " + site.profile().name() + "."));
    String title = "Trang thông tin điện tử " + site.profile().name();
    return new Leaf(
        SiteContent.HOME,
        Leaf.Kind.HOME,
        1,
        SiteContent.HOME,
        title,
        title + ", " + site.profile().address(),
        Optional.empty(),
        parts);
  }

  private static Habits habits(SiteDraft site) {
    return new Habits(
        site.holds("support.search"),
        site.held("support.search").atLeast(2),
        site.holds("support.feed"),
        site.holds("support.metadata"),
        site.holds("support.accessibility", 'a'),
        site.holds("support.accessibility", 'b'),
        site.holds("support.unicode"));
  }
}

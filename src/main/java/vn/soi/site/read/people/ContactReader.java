package vn.soi.site.read.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.site.Contact;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.read.lines.InlineLabels;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Lines;

/**
 * Reads the address, telephone, fax and e-mail that a site gives of its agency (NĐ 43/2011
 * Đ10.1.l), on its contact pages, in its introduction and in the frame of its home page; what it
 * says of the maker of its software is passed over.
 */
public final class ContactReader {

  private static final int MOST_PAGES = 30;

  /** How many lines may lie between two data of one contact. */
  private static final int NEAR = 8;

  private static final List<String> TOPICS =
      List.of("introduction.contact", "support.contact", "introduction");

  private final Outline outline;

  private final Lexicon fields;
  private final InlineLabels labels;

  private ContactReader(Outline outline) {
    this.outline = outline;
    this.fields = outline.vocabulary().lexicon("contact-fields");
    this.labels = InlineLabels.beforeValues(fields);
  }

  /** The contacts found, those with most data first. */
  public static List<Contact> read(Outline outline) {
    return new ContactReader(outline).contacts();
  }

  private List<Contact> contacts() {
    Set<Page> pages = new LinkedHashSet<>();
    TOPICS.forEach(topic -> pages.addAll(outline.section(topic).pages()));
    pages.remove(outline.home());
    List<Contact> found = new ArrayList<>();
    pages.stream().limit(MOST_PAGES).forEach(page -> found.addAll(in(page.main(), page)));
    found.addAll(in(outline.home().document().body(), outline.home()));
    return found.stream().sorted(Comparator.comparingInt(Contact::attributes).reversed()).toList();
  }

  private List<Contact> in(Element root, Page page) {
    List<Contact> found = new ArrayList<>();
    ContactLines gathered = new ContactLines(fields, labels);
    Makers makers = new Makers();
    int silent = 0;
    for (Line line : Lines.of(root)) {
      if (makers.made(line)) {
        continue;
      }
      boolean told = gathered.read(line);
      silent = told ? 0 : silent + 1;
      if (silent > NEAR || gathered.repeats()) {
        gathered.contact(page).ifPresent(found::add);
        gathered = new ContactLines(fields, labels);
        silent = 0;
      }
    }
    gathered.contact(page).ifPresent(found::add);
    return found;
  }
}

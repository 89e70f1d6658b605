package vn.soi.detect.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.site.Page;

/**
 * The pictures in the content of pages, each source once.
 *
 * @param described those whose text alternative says something
 * @param evidence some of those
 */
record Pictures(int all, int described, List<Evidence> evidence) {

  private static final int MOST_EVIDENCE = 2;
  private static final int SMALLEST = 16;
  private static final Pattern FILE =
      Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|bmp|webp|svg|tiff?)");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:img|dsc|image|images|hinh|hinh anh|anh|photo|picture|untitled|logo)?[\\s_\\d()-]*");

  Pictures {
    evidence = List.copyOf(evidence);
  }

  static Pictures on(List<Page> pages) {
    Map<String, Boolean> bySource = new HashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Page page : pages) {
      for (Element picture : page.main().select("img[src]")) {
        if (isContent(picture)) {
          boolean described = isDescribed(picture);
          Boolean before = bySource.put(picture.absUrl("src"), described);
          if (described && before == null && evidence.size() < MOST_EVIDENCE) {
            evidence.add(page.evidence(picture, picture.outerHtml()));
          }
        }
      }
    }
    int described = (int) bySource.values().stream().filter(yes -> yes).count();
    return new Pictures(bySource.size(), described, evidence);
  }

  /** Spacers, bullets and icons decorate: an empty alternative is right for them. */
  private static boolean isContent(Element picture) {
    return size(picture.attr("width")) >= SMALLEST
        && size(picture.attr("height")) >= SMALLEST
        && !picture.attr("role").equals("presentation");
  }

  private static int size(String attribute) {
    String digits = attribute.strip().replaceFirst("px$", "");
    return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }

  private static boolean isDescribed(Element picture) {
    String alt = picture.attr("alt").strip();
    String source = picture.attr("src").toLowerCase(Locale.ROOT);
    String file = source.substring(source.lastIndexOf('/') + 1);
    return !alt.isEmpty()
        && !FILE.matcher(alt).matches()
        && !NUMBERED.matcher(alt).matches()
        && !file.startsWith(alt.toLowerCase(Locale.ROOT) + ".");
  }
}

package vn.soi.detect.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.archive.Capture;
import vn.soi.archive.Evidence;
import vn.soi.config.Vocabulary;
import vn.soi.site.Attachment;
import vn.soi.site.Page;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Attachments;
import vn.soi.site.read.pages.Hrefs;

/** Finds the pictures that show a topic: named so, or shown on a page about it. */
final class Pictures {

  private static final int SMALL = 120;
  private static final double CAPTION = 0.3;
  private static final Pattern DECORATION =
      Pattern.compile(
          "(?i)(?:^|[/_.-])(?:icons?|logo|banner|print|in|email|rss|arrow|bullet|button|btn|spacer|blank|pdf"
              + "|share|facebook|twitter|avatar|search|top|home|calendar|new|hot|dot|star|loading|quochuy)(?:[/_.\\d-]|$)");
  private static final Pattern MAP_FRAME = Pattern.compile("(?i)maps?[./]|/map|gis|bando|ban-do");

  private Pictures() {}

  /** Pictures, embedded maps and files that show the topic, in order. */
  static List<Evidence> of(Site site, List<Page> pages, String topic) {
    List<Evidence> found = new ArrayList<>();
    for (Page page : pages) {
      boolean about =
          page.heading().filter(heading -> means(site.vocabulary(), heading, topic)).isPresent();
      for (Element picture : page.main().select("img,object,embed,iframe,svg")) {
        if (shows(site, page, picture, topic, about)) {
          found.add(
              page.evidence(
                  picture,
                  name(picture).isEmpty()
                      ? picture
                          .outerHtml()
                          .substring(0, Math.min(200, picture.outerHtml().length()))
                      : name(picture)));
        }
      }
      Attachments.within(page.main(), page, site.snapshot(), site.vocabulary()).stream()
          .filter(Attachment::opens)
          .filter(file -> means(site.vocabulary(), file.label(), topic))
          .map(Attachment::evidence)
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static boolean shows(Site site, Page page, Element picture, String topic, boolean about) {
    String source = picture.attr("src") + picture.attr("data");
    if (!picture.normalName().equals("svg") && (source.isEmpty() || broken(site, page, source))) {
      return false;
    }
    boolean plain =
        name(picture).isEmpty() && !DECORATION.matcher(source).find() && !small(picture);
    boolean frame = picture.normalName().equals("iframe");
    if (frame && !MAP_FRAME.matcher(source).find()) {
      return false;
    }
    boolean named =
        means(site.vocabulary(), name(picture), topic)
            || (!frame && FileNames.mean(site.vocabulary().topic(topic), file(source)));
    return named
        || (about && (plain || frame))
        || ((plain || frame) && captioned(site.vocabulary(), picture, topic));
  }

  private static boolean means(Vocabulary vocabulary, String label, String topic) {
    return label.length() <= Captions.LONGEST
        && vocabulary.labelled(label).stream().anyMatch(match -> match.topic().id().equals(topic));
  }

  private static boolean captioned(Vocabulary vocabulary, Element picture, String topic) {
    return Captions.of(picture).stream()
        .flatMap(caption -> vocabulary.labelled(caption).stream())
        .anyMatch(match -> match.strength() >= CAPTION && match.topic().id().equals(topic));
  }

  private static String name(Element picture) {
    String caption =
        Optional.ofNullable(picture.closest("figure")).map(figure -> figure.text()).orElse("");
    return (picture.attr("alt") + " " + picture.attr("title") + " " + caption).strip();
  }

  private static String file(String source) {
    String path = source.replaceFirst("[?#].*$", "");
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.replaceFirst("\\.[A-Za-z]{2,4}$", "");
  }

  private static boolean small(Element picture) {
    String width = picture.attr("width").replaceAll("\\D.*$", "");
    return !width.isEmpty() && width.length() < 5 && Integer.parseInt(width) < SMALL;
  }

  private static boolean broken(Site site, Page page, String source) {
    return Hrefs.resolve(page.url(), source)
        .flatMap(site.snapshot()::at)
        .map(Capture::status)
        .filter(status -> status == 404 || status == 410)
        .isPresent();
  }
}

package vn.soi.detect.services;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soi.site.Page;
import vn.soi.site.Site;
import vn.soi.text.Folded;

/** Tells a guide to the services from other guides, and from a page without content. */
final class GuideText {

  private static final int SEVERAL_STEPS = 3;
  private static final int SEVERAL_WORDS = 3;
  private static final Pattern SERVICES = Pattern.compile("\\b(?:thu tuc|ho so|dich vu cong)\\b");
  private static final Pattern STEPS = Pattern.compile("\\bbuoc [1-3]\\b.{0,1000}\\bbuoc [2-9]\\b");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:^|[\\s:])1[.)]\\s.{5,600}?\\s2[.)]\\s.{5,600}?\\s3[.)]\\s", Pattern.DOTALL);

  private GuideText() {}

  /** Pages that only a heading calls a guide, and that describe no procedure. */
  static Stream<Page> headed(Site site, String topic) {
    Set<Page> procedures =
        site.procedures().stream()
            .flatMap(procedure -> procedure.detail().stream())
            .collect(Collectors.toSet());
    return site.pages().stream()
        .filter(page -> !procedures.contains(page))
        .filter(
            page ->
                page.main().select("h1,h2,h3,h4").stream()
                    .anyMatch(heading -> named(site, heading.text(), topic)));
  }

  private static boolean named(Site site, String heading, String topic) {
    return site.vocabulary().labelled(heading).stream()
        .filter(match -> match.topic().id().equals(topic))
        .map(match -> Folded.of(match.wording()))
        .anyMatch(
            wording ->
                wording.words().size() >= SEVERAL_WORDS && Folded.of(heading).startsWith(wording));
  }

  /**
   * Whether a page says how to use the services: at some length, or step by step.
   *
   * @param characters the least length of running text; steps say it in half of that
   */
  static boolean tells(Site site, Page page, int characters) {
    String text = Folded.of(page.text()).text();
    boolean listed = page.main().select("ol > li").size() >= SEVERAL_STEPS;
    boolean steps = listed || STEPS.matcher(text).find() || NUMBERED.matcher(page.text()).find();
    // "Hướng dẫn" may as well be how to read the site.
    boolean ofServices =
        site.vocabulary().lexicon("submit-online").occursIn(page.text())
            || (steps && SERVICES.matcher(text).find());
    return page.text().length() >= (steps ? characters / 2 : characters)
        && !page.equals(site.home())
        && ofServices
        && !site.vocabulary().lexicon("placeholder-text").occursIn(page.text());
  }
}

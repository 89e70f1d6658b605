package vn.soi.detect.support;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Page;
import vn.soi.site.PageEncoding;
import vn.soi.site.Site;

/** Checks that pages are in the encoding they declare, and that it is Unicode (Đ7.1). */
public final class Unicode implements Detector {

  private static final Set<Charset> UNICODE =
      Set.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE);

  /** A stray old page, in percent of all, does not spoil the site. */
  private static final long TOLERATED = 5;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Page> wrong =
        site.pages().stream().filter(page -> !right(page.encoding())).findFirst();
    Page home = site.home();
    long all = site.pages().stream().filter(page -> !right(page.encoding())).count();
    if (wrong.isPresent() && all * 100 > site.pages().size() * TOLERATED) {
      return new Verdict(
              "%d trong %d trang đã xem không đúng bộ mã; ví dụ %s: %s."
                  .formatted(
                      all,
                      site.pages().size(),
                      wrong.get().url(),
                      complaint(wrong.get().encoding())),
              Map.of("pages", site.pages().size(), "wrong", all),
              0.85,
              List.of(wrong.get().evidence(wrong.get().main())))
          .on(Reached.by(criterion, step -> false));
    }
    String declared = home.encoding().declared().orElse("");
    return new Verdict(
            "%d trong %d trang đã xem khai báo %s đúng với thực tế, tiếng Việt Unicode."
                .formatted(site.pages().size() - all, site.pages().size(), declared),
            Map.of("pages", site.pages().size(), "wrong", all),
            0.9,
            List.of(home.evidence(home.document().head(), "charset=" + declared)))
        .on(Reached.by(criterion, step -> true));
  }

  private static boolean right(PageEncoding encoding) {
    Optional<Charset> declared = encoding.declared().flatMap(Unicode::charset);
    Optional<Charset> actual = charset(encoding.actual());
    boolean same =
        declared.isPresent()
            && actual.isPresent()
            && (declared.equals(actual)
                || actual.get().equals(StandardCharsets.US_ASCII)
                || declared.get().name().startsWith(actual.get().name() + "-"));
    boolean unicode = declared.filter(UNICODE::contains).isPresent();
    return encoding.legacyFont().isEmpty() && same && unicode;
  }

  private static String complaint(PageEncoding encoding) {
    return encoding
        .legacyFont()
        .map(font -> "tiếng Việt gõ theo phông " + font.toUpperCase(java.util.Locale.ROOT))
        .orElseGet(
            () ->
                encoding
                    .declared()
                    .map(name -> "khai báo %s, thực tế %s".formatted(name, encoding.actual()))
                    .orElse("không khai báo bộ mã"));
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}

package vn.soi.detect.services;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Lexicon;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.tables.Cells;
import vn.soi.site.read.tables.Row;
import vn.soi.site.read.tables.Table;
import vn.soi.site.read.tables.Tables;
import vn.soi.text.Folded;

/** Looks for the number of dossiers processed per service (NĐ 43/2011 Đ18.3). */
public final class ServiceStatistics implements Detector {

  private static final int FEWEST_ROWS = 2;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[. ]?\\d{3}){0,3}");
  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)\\p{L}.{8,200}?[:(–-]\\s{0,3}\\d[\\d.]{0,9}\\s{1,3}(?:bộ )?hồ sơ\\b.{0,40}");
  private static final Pattern PERIOD =
      Pattern.compile("(?:thang|quy|nam|tuan|tong)\\b.{0,20}|cong|tong cong");

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Lexicon words = site.vocabulary().lexicon("service-statistics");
    for (Page page : Services.around(site)) {
      Optional<Evidence> proof = table(site, page, words).or(() -> lines(page));
      if (proof.isPresent()) {
        return new Verdict(
                "Có thống kê số hồ sơ theo từng dịch vụ.",
                Map.of("page", page.url().toString()),
                0.8,
                List.of(proof.get()))
            .on(Reached.by(criterion, step -> true));
      }
    }
    Section section = site.section(criterion.topics().get(0));
    if (section.state() == Section.State.UNDECIDED) {
      return Finding.undecided(criterion, Map.of(), section.undecided().orElse(""), List.of());
    }
    String seen =
        "Đã xem %d trang của mục dịch vụ công, không thấy số hồ sơ đã xử lý theo từng dịch vụ."
            .formatted(Services.pages(site).size());
    return new Verdict(seen + Services.external(section), Map.of(), 0.75, List.of())
        .on(Reached.by(criterion, step -> false));
  }

  private static Optional<Evidence> table(Site site, Page page, Lexicon words) {
    Tables tables = new Tables(List.of(words, site.vocabulary().lexicon("procedure-parts")));
    for (Table table : tables.in(page.main())) {
      long rows = table.rows().stream().filter(row -> counts(row, words)).count();
      if (rows >= FEWEST_ROWS) {
        return Optional.of(page.evidence(table.element()));
      }
    }
    return Optional.empty();
  }

  /** A row that names a service, no month or total, and counts its dossiers. */
  private static boolean counts(Row row, Lexicon words) {
    boolean counted =
        row.cells().entrySet().stream()
            .filter(cell -> words.occursIn(cell.getKey()))
            .map(cell -> Cells.text(cell.getValue()))
            .anyMatch(text -> NUMBER.matcher(text).matches() && !text.matches("0+"));
    boolean named =
        row.cells().values().stream()
            .map(Cells::text)
            .map(text -> Folded.of(text).text())
            .filter(text -> text.matches(".*\\p{L}.*"))
            .findFirst()
            .filter(text -> !PERIOD.matcher(text).matches())
            .isPresent();
    return counted && named;
  }

  private static Optional<Evidence> lines(Page page) {
    List<Element> lines =
        page.main().select("li, p, tr").stream()
            .filter(line -> LINE.matcher(line.text()).matches())
            .filter(line -> !PERIOD.matcher(Folded.of(line.text()).text()).lookingAt())
            .toList();
    return lines.size() < FEWEST_ROWS ? Optional.empty() : Optional.of(page.evidence(lines.get(0)));
  }
}

package vn.soi.detect.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Lexicon;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Page;
import vn.soi.site.Site;

/** Looks on the pages of items for a way to print and to save each (NĐ 43/2011 Đ15.1.c). */
public final class PrintSave implements Detector {

  private static final int MOST_EVIDENCE = 3;
  private static final int LONGEST_LABEL = 60;
  private static final String TOOLS =
      "a, button, img, input, span[onclick], i[onclick], div[onclick]";
  private static final Pattern PRINT =
      Pattern.compile(
          "(?i)window\\.print|\\bprint\\s?\\(|[/?&=_-]print(?:[/=&._-]|$)|ban-?in[-/.]|inbaiviet|in-bai");
  private static final Pattern SAVE =
      Pattern.compile(
          "(?i)[/?&=]savefile|format=pdf|[/?&=](?:pdf|export|topdf)(?:[/=&]|$)|luu-?bai|luubaiviet");
  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:docx?|xlsx?|pdf|rtf|zip|rar|odt)(?:$|[?#])");

  @Override
  public Finding detect(Site site, Criterion criterion) {
    List<Page> details = Details.of(site);
    if (details.isEmpty()) {
      return without(site, criterion);
    }
    Lexicon words = site.vocabulary().lexicon("page-tools");
    List<Evidence> print = proofs(details, words, "print", PRINT);
    List<Evidence> save = proofs(details, words, "save", SAVE);
    boolean prints = print.size() * 2 >= details.size();
    boolean saves = save.size() * 2 >= details.size();
    List<Evidence> evidence = new ArrayList<>();
    print.stream().limit(prints ? MOST_EVIDENCE : 0).forEach(evidence::add);
    save.stream().limit(saves ? MOST_EVIDENCE : 0).forEach(evidence::add);
    return new Verdict(
            "Trong %d bài đã xem, %d bài có chức năng in, %d bài có chức năng lưu hoặc tải."
                .formatted(details.size(), print.size(), save.size()),
            Map.of("items", details.size(), "print", print.size(), "save", save.size()),
            0.85,
            evidence)
        .on(Reached.by(criterion, step -> step.equals(criterion.steps().get(0)) ? prints : saves));
  }

  private static Finding without(Site site, Criterion criterion) {
    long listed = Details.listed(site);
    return listed > 0
        ? Finding.undecided(
            criterion,
            Map.of("items", 0),
            "Có %d bài trong danh sách nhưng chưa mở được bài nào để xem chức năng in, lưu."
                .formatted(listed),
            List.of())
        : new Verdict(
                "Đã xem %d trang, không có bài nào để in hoặc lưu.".formatted(site.pages().size()),
                Map.of("items", 0),
                0.7,
                List.of())
            .on(Reached.by(criterion, step -> false));
  }

  private static List<Evidence> proofs(
      List<Page> details, Lexicon words, String tool, Pattern address) {
    return details.stream().flatMap(page -> proof(page, words, tool, address).stream()).toList();
  }

  private static Optional<Evidence> proof(Page page, Lexicon words, String tool, Pattern address) {
    return page.document().select(TOOLS).stream()
        .filter(element -> isTool(element, words, tool, address))
        .findFirst()
        .map(element -> page.evidence(element, element.outerHtml()));
  }

  /** By what a tool says or does; a file that the item speaks of is not the item. */
  private static boolean isTool(Element element, Lexicon words, String tool, Pattern address) {
    String action = element.attr("href") + " " + element.attr("onclick");
    return !FILE.matcher(element.attr("href")).find()
        && (address.matcher(action).find() || isCalledSo(element, words, tool));
  }

  private static boolean isCalledSo(Element element, Lexicon words, String tool) {
    return Stream.of(element.text(), element.attr("title"), element.attr("alt"), element.val())
        .anyMatch(
            l -> l.length() <= LONGEST_LABEL && words.exactly(l).stream().anyMatch(tool::equals));
  }
}

package vn.soi.detect.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Form;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.forms.Forms;

/** Looks for a form by which a question or an opinion can be sent (NĐ 43/2011 Đ15.2). */
public final class QuestionForm implements Detector {

  /** What these list may be the form itself: "Liên hệ" stands under the introduction as well. */
  private static final Set<String> OF_ANYTHING = Set.of("support", "introduction", "services");

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Section section = site.section(criterion.topics().get(0));
    Set<Page> notHere = commentPages(site, section);
    Optional<Form> form =
        site.pages().stream()
            .filter(page -> !notHere.contains(page))
            .flatMap(page -> Forms.of(page).stream())
            .filter(candidate -> Questions.asks(site.vocabulary(), candidate))
            .findFirst();
    if (form.isPresent()) {
      return new Verdict(
              "Có biểu mẫu gửi câu hỏi, ý kiến với %d ô nhập.".formatted(form.get().fillable()),
              Map.of("page", form.get().page().url().toString()),
              0.85,
              List.of(form.get().evidence()))
          .on(Reached.by(criterion, step -> true));
    }
    if (section.state() == Section.State.UNDECIDED) {
      return Finding.undecided(criterion, Map.of(), section.undecided().orElse(""), List.of());
    }
    String seen =
        "Đã xem %d trang, không thấy biểu mẫu gửi câu hỏi hoặc ý kiến."
            .formatted(site.pages().size());
    String away =
        section.external().isEmpty()
            ? ""
            : " Nhãn chỉ dẫn đến %s.".formatted(section.external().get(0).getHost());
    return new Verdict(seen + away, Map.of(), 0.8, List.of())
        .on(Reached.by(criterion, step -> false));
  }

  /** Forms under an item or a draft take comments on it, no questions to the agency. */
  private static Set<Page> commentPages(Site site, Section questions) {
    Set<Page> pages =
        site.outline().sections().values().stream()
            .filter(section -> !OF_ANYTHING.contains(section.topic().replaceFirst("\\..*", "")))
            .flatMap(section -> section.items().stream())
            .map(Item::detail)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    site.drafts().forEach(draft -> draft.item().detail().ifPresent(pages::add));
    pages.addAll(site.section("consultation").pages());
    questions.pages().forEach(pages::remove);
    pages.removeIf(page -> called(site, page, questions.topic()));
    return pages;
  }

  /** A page that is headed "Gửi câu hỏi" takes questions, whatever lists it. */
  private static boolean called(Site site, Page page, String topic) {
    return page.heading()
        .flatMap(heading -> site.vocabulary().best(heading))
        .filter(match -> match.exact() && match.topic().id().equals(topic))
        .isPresent();
  }
}

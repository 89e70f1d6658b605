package vn.soi.detect.services;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.config.Criterion;
import vn.soi.config.Lexicon;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Field;
import vn.soi.site.Form;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.forms.Forms;

/** Looks for a form that asks for a dossier's code to tell its state (NĐ 43/2011 Đ18.3). */
public final class DossierLookup implements Detector {

  private static final int MOST_FIELDS = 5;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Form> form =
        site.pages().stream()
            .flatMap(page -> Forms.of(page).stream())
            .filter(candidate -> asksForDossier(site, candidate))
            .findFirst();
    if (form.isPresent()) {
      return new Verdict(
              "Có biểu mẫu tra cứu tình trạng hồ sơ theo mã hồ sơ hoặc số biên nhận.",
              Map.of("page", form.get().page().url().toString()),
              0.85,
              List.of(form.get().evidence()))
          .on(Reached.by(criterion, step -> true));
    }
    Section section = site.section(criterion.topics().get(0));
    if (section.state() == Section.State.UNDECIDED) {
      return Finding.undecided(criterion, Map.of(), section.undecided().orElse(""), List.of());
    }
    String seen =
        section.found()
            ? "Có trang tra cứu hồ sơ nhưng không có biểu mẫu nhập mã hồ sơ."
            : "Đã xem %d trang, không thấy biểu mẫu tra cứu tình trạng hồ sơ."
                .formatted(site.pages().size());
    return new Verdict(seen + Services.external(section), Map.of(), 0.8, List.of())
        .on(Reached.by(criterion, step -> false));
  }

  /** The code itself is asked for in a field; words beside a form to hand in do not count. */
  private static boolean asksForDossier(Site site, Form form) {
    Lexicon dossier = site.vocabulary().lexicon("dossier-words");
    boolean asks =
        form.fields().stream()
            .filter(field -> field.kind() == Field.Kind.TEXT)
            .anyMatch(field -> dossier.occursIn(field.label()));
    return asks
        && (form.submits() || form.action().isPresent())
        && form.fillable() <= MOST_FIELDS
        && form.count(Field.Kind.AREA) == 0
        && form.count(Field.Kind.FILE) == 0;
  }
}

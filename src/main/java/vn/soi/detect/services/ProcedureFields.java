package vn.soi.detect.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Share;
import vn.soi.detect.Verdict;
import vn.soi.site.Field;
import vn.soi.site.Form;
import vn.soi.site.Page;
import vn.soi.site.Procedure;
import vn.soi.site.Site;
import vn.soi.site.read.forms.Forms;
import vn.soi.text.Folded;

/** Counts the fields by which procedures are grouped or can be chosen (NĐ 43/2011 Đ18.2). */
public final class ProcedureFields implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("count");
  }

  private static final Folded FIELD = Folded.of("lĩnh vực");
  private static final int MOST_NAMED = 10;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Finding> without = Services.withoutSection(site, criterion);
    if (without.isPresent()) {
      return without.get();
    }
    Map<Folded, String> fields = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Procedure procedure : site.procedures()) {
      String field = procedure.field().orElse("");
      if (!field.isBlank() && fields.putIfAbsent(Folded.of(field), field) == null) {
        evidence.add(procedure.evidence());
      }
    }
    site.section(Services.TOPIC).pages().forEach(page -> choices(page, fields, evidence));
    List<String> named = fields.values().stream().limit(MOST_NAMED).toList();
    int missing = Services.missingLists(site).size();
    Share share = new Share(fields.size(), 0, 0);
    return new Verdict(
            fields.isEmpty()
                ? "%d thủ tục không được phân theo lĩnh vực.".formatted(site.procedures().size())
                : "Thủ tục được phân theo %d lĩnh vực: %s."
                    .formatted(fields.size(), String.join("; ", named)),
            Map.of("fields", fields.size(), "named", named),
            0.85,
            evidence.stream().limit(3).toList())
        .between(
            Reached.by(criterion, share::surely),
            Reached.by(criterion, step -> share.surely(step) || missing > 0),
            "%d địa chỉ trong mục chưa mở được.".formatted(missing));
  }

  /** A list to choose the field from groups procedures as well as headings do. */
  private static void choices(Page page, Map<Folded, String> fields, List<Evidence> evidence) {
    for (Form form : Forms.of(page)) {
      for (Field field : form.fields()) {
        if (field.kind() == Field.Kind.CHOICE && isOfFields(field)) {
          int before = fields.size();
          options(field.element()).forEach(option -> fields.putIfAbsent(Folded.of(option), option));
          if (fields.size() > before) {
            evidence.add(page.evidence(field.element()));
          }
        }
      }
    }
  }

  private static boolean isOfFields(Field field) {
    Element first = field.element().selectFirst("option");
    return Folded.of(field.label()).contains(FIELD)
        || Folded.of(field.name().replace("_", "")).text().contains("linhvuc")
        || (first != null && Folded.of(first.text()).contains(FIELD));
  }

  private static List<String> options(Element select) {
    return select.select("option[value]").stream()
        .filter(option -> !option.attr("value").matches("\\s*(?:0|-1|all)?\\s*"))
        .map(option -> option.text().strip())
        .filter(text -> !text.isEmpty() && !Folded.of(text).contains(FIELD))
        .toList();
  }
}

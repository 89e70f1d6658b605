package vn.soi.detect.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Lexicon;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Contact;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.forms.Forms;
import vn.soi.site.read.tables.Table;
import vn.soi.site.read.tables.Tables;

/** Looks for a way to follow what becomes of a question, or for an official mailbox (Đ15.2). */
public final class Tracking implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Contact> mailbox =
        site.contacts().stream()
            .filter(
                contact ->
                    contact
                        .email()
                        .filter(mail -> OfficialMail.is(mail, site.agency()))
                        .isPresent())
            .findFirst();
    if (mailbox.isPresent()) {
      String mail = mailbox.get().email().orElseThrow();
      return met(
          criterion, "Có hộp thư điện tử chính thức %s.".formatted(mail), mailbox.get().evidence());
    }
    Section section = site.section(criterion.topics().get(0));
    Optional<Evidence> status =
        section.pages().stream().flatMap(page -> status(site, page).stream()).findFirst();
    if (status.isPresent()) {
      return met(criterion, "Theo dõi được tình trạng xử lý câu hỏi, kiến nghị.", status.get());
    }
    if (section.state() == Section.State.UNDECIDED) {
      return Finding.undecided(criterion, Map.of(), section.undecided().orElse(""), List.of());
    }
    return unmet(site, criterion);
  }

  private static Finding unmet(Site site, Criterion criterion) {
    String free =
        site.contacts().stream()
            .flatMap(contact -> contact.email().stream())
            .findFirst()
            .map(mail -> " Địa chỉ %s không thuộc tên miền của cơ quan nhà nước.".formatted(mail))
            .orElse("");
    String seen =
        "Không thấy nơi theo dõi tình trạng xử lý câu hỏi, cũng không thấy hộp thư điện tử chính thức.";
    return new Verdict(seen + free, Map.of(), 0.8, List.of())
        .on(Reached.by(criterion, step -> false));
  }

  private static Finding met(Criterion criterion, String seen, Evidence evidence) {
    return new Verdict(seen, Map.of(), 0.85, List.of(evidence))
        .on(Reached.by(criterion, step -> true));
  }

  /** A column or a field that tells or asks for the state of handling. */
  private static Optional<Evidence> status(Site site, Page page) {
    Lexicon lexicon = site.vocabulary().lexicon("question-fields");
    Optional<Evidence> column =
        new Tables(List.of(lexicon))
            .in(page.main()).stream()
                .filter(table -> !table.rows().isEmpty())
                .filter(table -> table.header().stream().anyMatch(l -> isStatus(lexicon, l)))
                .map(Table::element)
                .map(page::evidence)
                .findFirst();
    return column.or(
        () ->
            Forms.of(page).stream()
                .filter(form -> form.submits())
                .filter(form -> form.fields().stream().anyMatch(f -> isStatus(lexicon, f.label())))
                .map(form -> form.evidence())
                .findFirst());
  }

  private static boolean isStatus(Lexicon lexicon, String label) {
    return lexicon.in(label).filter("status"::equals).isPresent();
  }
}

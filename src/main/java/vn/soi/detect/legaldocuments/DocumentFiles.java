package vn.soi.detect.legaldocuments;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Opened;
import vn.soi.detect.Reached;
import vn.soi.detect.Share;
import vn.soi.detect.Share.Answer;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Attachment;
import vn.soi.site.DocumentRow;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code document-files}: how many documents have a file of their own that opens. */
public final class DocumentFiles implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("share");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : measured(site, criterion, section.get());
  }

  private static Finding measured(Site site, Criterion criterion, Section section) {
    List<Attachment> own = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>();
    for (DocumentRow row : site.documents()) {
      Optional<Attachment> file = ownFile(row, taken);
      file.ifPresent(own::add);
      answers.add(file.isPresent() ? Answer.YES : without(site, row));
    }
    Share share = Share.of(answers);
    List<Evidence> evidence = own.stream().map(Attachment::evidence).toList();
    Reached least = Reached.by(criterion, step -> share.surely(step));
    Reached most = Reached.by(criterion, step -> share.perhaps(step));
    return new Verdict(
            "%d trong %d văn bản đã kiểm tra ở %s có tệp riêng mở được (%d %%); tệp trùng nhau chỉ tính một lần."
                .formatted(
                    share.yes(), share.seen(), Terms.section(site, section), share.seenPercent()),
            Map.of(
                "documents", answers.size(),
                "ownFiles", share.yes(),
                "withoutFile", share.no(),
                "unknown", share.unknown(),
                "leftOut", share.leftOut()),
            0.9,
            evidence.isEmpty() ? List.of(Terms.entry(section)) : evidence)
        .between(least, most, "%d văn bản chưa biết có tệp mở được không.".formatted(share.open()));
  }

  /** The first file of a document that opens and is not another document's too. */
  private static Optional<Attachment> ownFile(DocumentRow row, Set<String> taken) {
    return row.files().stream()
        .filter(Attachment::opens)
        .filter(file -> taken.add(file.digest().orElseGet(() -> file.url().toString())))
        .findFirst();
  }

  private static Answer without(Site site, DocumentRow row) {
    if (row.files().stream().anyMatch(Attachment::opens)) {
      return Answer.NO;
    }
    List<URI> unopened =
        row.files().stream()
            .filter(file -> file.state() == Attachment.State.UNKNOWN)
            .map(Attachment::url)
            .toList();
    if (!unopened.isEmpty()) {
      return unopened.stream().allMatch(url -> Opened.of(url, site) == Opened.LEFT_OUT)
          ? Answer.LEFT_OUT
          : Answer.UNKNOWN;
    }
    return switch (row.files().isEmpty() ? Opened.of(row.url(), site) : Opened.YES) {
      case YES -> Answer.NO;
      case UNKNOWN -> Answer.UNKNOWN;
      case LEFT_OUT -> Answer.LEFT_OUT;
    };
  }
}

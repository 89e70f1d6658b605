package vn.soi.report;

import java.util.List;
import vn.soi.archive.Evidence;

/**
 * What was seen, where and when: the first piece openly, the others and the archive's records one
 * click away. All pieces in full stand in {@code report.json}.
 */
final class EvidenceList {

  private static final int MOST_PIECES = 3;
  private static final int MOST_EXCERPT = 240;

  private EvidenceList() {}

  static void write(Html html, List<Evidence> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    piece(html, pieces.get(0));
    List<Evidence> others = pieces.subList(1, Math.min(MOST_PIECES, pieces.size()));
    html.start("details", "class", "records").element("summary", summary(others.size()));
    record(html, pieces.get(0));
    for (Evidence other : others) {
      piece(html, other);
      record(html, other);
    }
    int left = pieces.size() - 1 - others.size();
    if (left > 0) {
      html.element("p", "Còn %d bằng chứng trong report.json.".formatted(left));
    }
    html.end();
  }

  private static String summary(int others) {
    return others == 0
        ? "Bản ghi lưu trữ"
        : "Bản ghi lưu trữ, %d bằng chứng khác".formatted(others);
  }

  private static void piece(Html html, Evidence piece) {
    html.start("div", "class", "piece").link(piece.url());
    String excerpt = PlainText.cut(PlainText.of(piece.excerpt()).strip(), MOST_EXCERPT);
    if (!excerpt.isEmpty()) {
      html.text(" ").element("q", excerpt);
    }
    html.text(" ").element("small", "Xem lúc " + Times.moment(piece.retrievedAt())).end();
  }

  private static void record(Html html, Evidence piece) {
    html.start("p", "class", "record")
        .text("Tệp %s, bản ghi ".formatted(piece.archive().file()))
        .element("code", piece.archive().recordId())
        .end();
  }
}

package vn.soi.detect.legaldocuments;

import java.util.List;
import vn.soi.archive.Evidence;
import vn.soi.detect.Opened;
import vn.soi.site.DocumentRow;
import vn.soi.site.Site;

/** What several criteria ask of the list of documents. */
final class Rows {

  /** The attributes that NĐ 43/2011 Đ10.1.e asks for beside the file. */
  static final List<String> ATTRIBUTES =
      List.of("number", "issued", "effective", "abstract", "form", "issuer");

  private static final int MOST_EVIDENCE = 5;

  private Rows() {}

  static long attributes(DocumentRow row) {
    return ATTRIBUTES.stream().filter(row.attributes()::containsKey).count();
  }

  /** How many documents have pages of their own that could not be opened. */
  static int unopened(Site site, List<DocumentRow> rows) {
    return (int) rows.stream().filter(row -> Opened.of(row.url(), site) == Opened.UNKNOWN).count();
  }

  static List<Evidence> evidence(List<DocumentRow> rows) {
    return rows.stream().limit(MOST_EVIDENCE).map(DocumentRow::evidence).toList();
  }
}

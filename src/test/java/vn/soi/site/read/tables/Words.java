package vn.soi.site.read.tables;

import java.util.List;
import vn.soi.config.Lexicon;
import vn.soi.config.Term;

/** Words for the tests of this package. */
final class Words {

  static final Lexicon DOCUMENTS =
      new Lexicon(
          "document-attributes",
          List.of(
              new Term("number", List.of("Số ký hiệu", "Số/Ký hiệu", "Số hiệu", "Số kí hiệu")),
              new Term("issued", List.of("Ngày ban hành", "Ngày ký")),
              new Term("effective", List.of("Ngày hiệu lực", "Ngày có hiệu lực")),
              new Term("abstract", List.of("Trích yếu", "Nội dung", "Tên văn bản")),
              new Term("form", List.of("Loại văn bản", "Hình thức văn bản")),
              new Term("issuer", List.of("Cơ quan ban hành")),
              new Term("file", List.of("Tệp đính kèm", "Tải về"))));

  private Words() {}
}

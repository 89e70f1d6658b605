package vn.soi.site.read.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soi.config.Configuration;
import vn.soi.config.Lexicon;
import vn.soi.text.DocumentMention;

class TitlePartsTest {

  private static final Lexicon FORMS =
      Configuration.vocabulary(Path.of("config")).lexicon("document-forms");

  private static TitleParts read(String title) {
    return TitleParts.of(title, FORMS);
  }

  @Test
  void aFullTitleTellsFormNumberDayIssuerAndSubject() {
    TitleParts title =
        read(
            "Quyết định số 15/2012/QĐ-UBND ngày 05/11/2012 của UBND tỉnh về việc quản lý đại lý Internet");
    assertThat(title.form()).contains("Quyết định");
    assertThat(title.number().map(DocumentMention::raw)).contains("15/2012/QĐ-UBND");
    assertThat(title.issued()).contains(LocalDate.of(2012, 11, 5));
    assertThat(title.issuer()).contains("UBND tỉnh");
    assertThat(title.subject()).contains("về việc quản lý đại lý Internet");
  }

  @Test
  void theNumbersLettersAloneWordNoFormAndNoIssuer() {
    TitleParts title = read("15/2012/QĐ-UBND: Quản lý đại lý Internet công cộng");
    assertThat(title.number()).isPresent();
    assertThat(title.form()).isEmpty();
    assertThat(title.issuer()).isEmpty();
    assertThat(title.subject()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "Kế hoạch triển khai thực hiện Nghị quyết số 13/2012/NQ-CP của Chính phủ",
    "Hướng dẫn thực hiện Nghị định số 43/2011/NĐ-CP ngày 13/6/2011",
  })
  void aDocumentThatATitleSpeaksOfLendsItNoNumber(String title) {
    assertThat(read(title).number()).isEmpty();
    assertThat(read(title).issued()).isEmpty();
    assertThat(read(title).isDocument()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Sở tổ chức hội nghị triển khai Nghị định số 43/2011/NĐ-CP của Chính phủ",
    "Khai trương điểm truy nhập Internet công cộng",
  })
  void newsIsNoDocument(String title) {
    assertThat(read(title).isDocument()).isFalse();
  }

  @Test
  void theIssuerMayStandBeforeTheNumber() {
    TitleParts title =
        read("Chỉ thị của UBND tỉnh số 07/CT-UBND ngày 1/2/2012 về phòng chống lụt bão");
    assertThat(title.number().map(DocumentMention::raw)).contains("07/CT-UBND");
    assertThat(title.issuer()).contains("UBND tỉnh");
  }

  @Test
  void decomposedLettersAreReadAlike() {
    String title =
        java.text.Normalizer.normalize(
            "Quyết định số 15/2012/QĐ-UBND ngày 05/11/2012 về việc quản lý Internet",
            java.text.Normalizer.Form.NFD);
    assertThat(read(title).form()).contains("Quyết định");
    assertThat(read(title).number()).isPresent();
    assertThat(read(title).subject()).isPresent();
  }
}

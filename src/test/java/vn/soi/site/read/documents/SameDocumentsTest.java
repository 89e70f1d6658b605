package vn.soi.site.read.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.soi.archive.Capture;
import vn.soi.archive.RecordRef;
import vn.soi.site.DocumentRow;
import vn.soi.site.Page;
import vn.soi.site.PageEncoding;
import vn.soi.text.DocumentNumber;

class SameDocumentsTest {

  private static final String SUBJECT =
      "Về việc ban hành quy định quản lý dịch vụ Internet trên địa bàn tỉnh";
  private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

  private static DocumentRow row(String number, LocalDate issued, String subject) {
    URI url = URI.create("http://so.mau.gov.vn/van-ban/");
    Document document = Jsoup.parse("<p>x</p>");
    RecordRef record = new RecordRef("a.warc.gz", "<urn:a>", "sha256:00");
    Capture capture = new Capture(url, Instant.EPOCH, 200, Map.of(), new byte[0], false, record);
    Page page =
        new Page(
            url,
            capture,
            document,
            document.body(),
            "x",
            Optional.empty(),
            List.of(),
            OptionalInt.empty(),
            List.of(),
            new PageEncoding(Optional.empty(), "utf-8", Optional.empty()));
    return new DocumentRow(
        DocumentNumber.parse(number),
        Optional.ofNullable(issued),
        Optional.empty(),
        Map.of("abstract", subject),
        List.of(),
        Optional.empty(),
        page,
        document.body());
  }

  @Test
  void theSameNumberDayAndSubjectIsOneDocument() {
    assertThat(
            SameDocuments.once(
                List.of(
                    row("40/2017/QĐ-UBND", DAY, SUBJECT), row("40/2017/QĐ-UBND", DAY, SUBJECT))))
        .hasSize(1);
  }

  @Test
  void aWrongYearInTheNumberIsATypingError() {
    assertThat(
            SameDocuments.once(
                List.of(
                    row("40/2017/QĐ-UBND", DAY, SUBJECT), row("40/2016/QĐ-UBND", DAY, SUBJECT))))
        .hasSize(1);
  }

  @Test
  void twoNumbersOfOneDayOnOneSubjectAreTwoDocuments() {
    assertThat(
            SameDocuments.once(
                List.of(
                    row("40/2017/QĐ-UBND", DAY, SUBJECT), row("41/2017/QĐ-UBND", DAY, SUBJECT))))
        .hasSize(2);
  }

  @Test
  void oneNumberInTwoYearsIsTwoDocuments() {
    assertThat(
            SameDocuments.once(
                List.of(
                    row("40/2017/QĐ-UBND", DAY, SUBJECT),
                    row("40/2016/QĐ-UBND", DAY.minusYears(1), SUBJECT))))
        .hasSize(2);
  }

  @Test
  void aSubjectThatAListCutsOffIsTheSame() {
    assertThat(
            SameDocuments.once(
                List.of(
                    row("40/2017/QĐ-UBND", DAY, SUBJECT.substring(0, 50) + "…"),
                    row("40/2017/QĐ-UBND", DAY, SUBJECT))))
        .hasSize(1);
  }
}

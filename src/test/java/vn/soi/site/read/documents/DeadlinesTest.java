package vn.soi.site.read.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soi.config.Configuration;
import vn.soi.config.Vocabulary;

class DeadlinesTest {

  private static final Vocabulary WORDS = Configuration.vocabulary(Path.of("config"));
  private static final Deadlines DEADLINES =
      new Deadlines(WORDS.lexicon("draft-fields"), WORDS.lexicon("draft-words"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kết thúc lấy ý kiến: 30/11/2012",
        "Bắt đầu lấy ý kiến: 01/11/2012 - Kết thúc lấy ý kiến: 30/11/2012",
        "Thời hạn nhận góp ý : 17:00 ngày 30/11/2012",
        "Ý kiến tham gia xin gửi về Sở trước ngày 30 tháng 11 năm 2012.",
        "Thời gian lấy ý kiến: từ ngày 01/11/2012 đến ngày 30/11/2012",
        "Góp ý từ 1/11 đến hết ngày 30/11/2012",
        "(Hết hạn: 30-11-2012)",
        "Đề nghị các đơn vị gửi ý kiến góp ý chậm nhất là ngày 30/11/2012",
      })
  void aDeadlineIsReadInEveryWording(String text) {
    assertThat(DEADLINES.in(text).map(Deadlines.Stated::day)).contains(LocalDate.of(2012, 11, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ngày đăng: 30/11/2012",
        "Căn cứ Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ",
        "Bắt đầu lấy ý kiến: 30/11/2012",
        "Quyết định có hiệu lực từ ngày 30/11/2012",
        "Thời hạn nhận góp ý: đang cập nhật",
        "Thời hạn góp ý: ngày   tháng   năm 2012",
      })
  void otherDaysAreNoDeadline(String text) {
    assertThat(DEADLINES.in(text)).isEmpty();
  }
}

package vn.soi.site.read.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soi.config.Configuration;
import vn.soi.config.Vocabulary;

final class NamesTest {

  private static final Vocabulary VOCABULARY = Configuration.vocabulary(Path.of("config"));
  private final Names names = new Names(VOCABULARY);
  private final Posts posts = new Posts(VOCABULARY.lexicon("leader-posts"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ông Nguyễn Văn A - Giám đốc;Nguyễn Văn A",
        "1. Đồng chí Đặng Thị Thu Hà, Phó Giám đốc;Đặng Thị Thu Hà",
        "ThS. Đoàn Văn Thư – Chánh Văn phòng;Đoàn Văn Thư",
        "NGUYỄN THẾ DŨNG - GIÁM ĐỐC;NGUYỄN THẾ DŨNG",
        "PGS.TS Tô Hoài Giám đốc Sở;Tô Hoài",
        "- Bà: Vi Thị Kế (Phó Chủ tịch UBND huyện);Vi Thị Kế"
      })
  void aNameIsFoundBehindTitlesAndBeforeItsPost(String line, String name) {
    assertThat(names.heading(line)).hasValueSatisfying(it -> assertThat(it.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phòng Tài Chính",
        "Tin Tức",
        "Giới Thiệu",
        "Sở Thông Tin",
        "Phó Giám Đốc",
        "Ủy Ban Nhân Dân",
        "Đảng Bộ Sở",
        "Nguyễn",
        "giám đốc sở làm việc",
        "Số 12 Nguyễn Cao",
        "Đường Hoàng Văn Thụ, thành phố Bắc Giang",
        ""
      })
  void whatIsNoNameIsNotTakenForOne(String line) {
    assertThat(names.heading(line)).isEmpty();
  }

  @Test
  void aPostEndsAtTheNextSeparator() {
    assertThat(posts.at("- Phó Giám đốc Sở; ĐT: 0240 3555 997")).hasValue("Phó Giám đốc Sở");
    assertThat(posts.at("Chức vụ: Trưởng phòng")).hasValue("Trưởng phòng");
    assertThat(posts.at("làm việc với doanh nghiệp")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Email: a.b@stttt.bacgiang.gov.vn,a.b@stttt.bacgiang.gov.vn",
    "thuy [at] bacgiang.gov.vn,thuy@bacgiang.gov.vn",
    "so (at) mau[dot]gov[dot]vn,so@mau.gov.vn"
  })
  void anOfficialAddressIsFoundInAnyWriting(String text, String address) {
    assertThat(Emails.in(text)).hasValue(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x@gmail.com", "x@yahoo.com.vn", "x@hotmail.com", "x@hn.vnn.vn", "x@", "@x.vn"})
  void anAddressOfAFreeProviderIsNoOfficialOne(String text) {
    assertThat(Emails.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(0240) 3555 996",
        "0240.3855.996",
        "84-240-3855996",
        "+84 240 3855 996",
        "0912345678"
      })
  void telephoneNumbersAreReadAsTheyAreWritten(String text) {
    assertThat(Phones.in("ĐT: " + text + " - Fax")).hasValue(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(0240) 3854 xxx", "ngày 01/02/1960", "1984 - 2004", "số 12", ""})
  void whatIsNoNumberIsNone(String text) {
    assertThat(Phones.in(text)).isEmpty();
    assertThat(Phones.labelled("-" + text)).isEmpty();
  }
}

package vn.soi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "gioi-thieu, Giới thiệu",
    "gioi-thieu.html, Giới thiệu",
    "GioiThieu, Giới thiệu",
    "TinTuc.aspx, Tin tức",
    "gioithieu.aspx, Giới thiệu",
    "tin-tuc-su-kien, Tin tức - Sự kiện",
    "tin_tuc_va_su_kien, Tin tức & sự kiện",
    "hoi-ap, Hỏi đáp",
    "lanh-ao-so, Lãnh đạo Sở",
    "-au-thau-mua-sam-cong, Đấu thầu mua sắm công",
    "hoat-ong-cua-so, Hoạt động của Sở",
    "thanh-tra1, Thanh tra",
    "bao-chi-xuat-ban1, Báo chí - Xuất bản",
    "lich-cong-tac-22069.html, Lịch công tác",
    "lich-cong-tac_123, Lịch công tác",
    "van-ban-phap-quy-a1678, Văn bản pháp quy",
    "12-gioi-thieu, Giới thiệu",
    "gi%E1%BB%9Bi-thi%E1%BB%87u, Giới thiệu",
    "Gi%C6%A1i+thieu, Giới thiệu",
    "SoDoCong.php;jsessionid=1A2B, Sơ đồ cổng",
    "so-do-website, Sơ đồ website",
    "UBNDTinh, UBND tỉnh"
  })
  void slugsSeenOnRealSitesMatchTheirLabel(String segment, String label) {
    assertThat(Slug.of(segment).matches(Folded.of(label))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "hoi-ap, Hội họp",
    "tin-tuc, Tin tức sự kiện",
    "gioi-thieu-chung, Giới thiệu",
    "an-ninh, Dân sinh",
    "hoi-dap, Hội Áp"
  })
  void otherLabelsDoNotMatch(String segment, String label) {
    assertThat(Slug.of(segment).matches(Folded.of(label))).isFalse();
  }

  @Test
  void phrasesAreMentionedInLongerSlugs() {
    assertThat(Slug.of("chi-tiet-hoat-ong-cua-so-22069").mentions(Folded.of("Hoạt động"))).isTrue();
    assertThat(Slug.of("chi-tiet-tin").mentions(Folded.of("Tin tức"))).isFalse();
    assertThat(Slug.of("tintuc.aspx").mentions(Folded.of("Tin tức"))).isTrue();
    assertThat(Slug.of("tin-tuc").mentions(Folded.of(""))).isFalse();
  }

  @Test
  void segmentsOfDigitsOrBrokenEscapesAreKept() {
    assertThat(Slug.of("10489").words()).containsExactly("10489");
    assertThat(Slug.of("100%-tin").words()).containsExactly("100", "tin");
    assertThat(Slug.of("").words()).isEmpty();
    assertThat(Slug.of("").matches(Folded.of(""))).isFalse();
  }

  @Test
  void longSegmentsAreCut() {
    assertThat(Slug.of("a1-".repeat(100_000)).folded().text().length()).isLessThanOrEqualTo(1_000);
  }
}

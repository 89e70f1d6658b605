package vn.soi.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TopicMatcherTest {
  private final Vocabulary vocabulary = Configuration.vocabulary(Path.of("config"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Văn bản chỉ đạo điều hành của Sở | direction.documents",
        "Văn bản chỉ đạo điều hành | direction.documents",
        "Lịch công tác của lãnh đạo | direction.schedule",
        "Chương trình công tác UBND tỉnh | direction",
        "Lãnh đạo qua các thời kỳ | introduction.leaders",
        "Hoạt động của lãnh đạo | news",
        "Trả lời ý kiến cử tri | direction.feedback",
        "Tra cứu văn bản | legal-documents.search",
        "Văn bản của Sở Nội vụ | legal-documents",
        "Dự thảo văn bản | consultation",
        "Danh mục dự án kêu gọi đầu tư | strategy.investment",
        "Quy hoạch sử dụng đất tỉnh Bắc Giang | strategy.land",
        "Kế hoạch lựa chọn nhà thầu | projects",
        "Hướng dẫn sử dụng dịch vụ công trực tuyến | services.guide",
        "Sơ đồ cổng thông tin | support.sitemap",
        "Sơ đồ tổ chức | introduction.structure",
        "Di tích lịch sử văn hóa | introduction.heritage",
        "Tin đấu thầu | projects",
      })
  void theLongestWordingDecides(String label, String topic) {
    assertThat(best(label)).contains(topic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Văn bản chỉ đạo điều hành của Sở | legal-documents",
        "Phòng Kế hoạch tài chính | strategy",
        "Kế hoạch tài chính | strategy.plans",
        "Sở Kế hoạch và Đầu tư | strategy",
        "Chính sách bảo mật | policy",
        "Chính sách bảo mật thông tin | policy.guidance",
        "Thăm dò ý kiến | consultation",
        "Ý kiến người dân | consultation",
        "Lịch tiếp công dân | direction.schedule",
        "Lịch tiếp công dân của lãnh đạo Sở | direction.schedule",
        "Sơ đồ tổ chức | support.sitemap",
        "Làm theo lời Bác | policy",
        "Công khai ngân sách | projects",
        "Năng lực tư vấn đấu thầu | projects",
        "Bản đồ du lịch | introduction.map",
        "Lấy ý kiến nhân dân về khen thưởng cấp nhà nước | consultation",
        "Tìm kiếm cứu nạn | support.search",
        "Thống kê truy cập | services.statistics",
        "Ban Quản lý dự án | projects",
        "Góp ý dự thảo văn bản | support.questions",
        "Dự thảo văn bản quy phạm pháp luật | legal-documents",
      })
  void aDecoyIsNotItsTopic(String label, String topic) {
    assertThat(vocabulary.labelled(label))
        .extracting(match -> match.topic().id())
        .doesNotContain(topic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tin tức - Sự kiện",
        "TIN TỨC & SỰ KIỆN",
        "Tin Tức, Sự Kiện",
        "tin tuc su kien",
        "Tin tức\u00a0và\nsự kiện",
        "Tin tức | Sự kiện",
      })
  void spellingsOfAWordingAreExact(String label) {
    for (String form : List.of(label, Normalizer.normalize(label, Normalizer.Form.NFD))) {
      TopicMatch match = vocabulary.best(form).orElseThrow();
      assertThat(match.topic().id()).isEqualTo("news");
      assertThat(match.exact()).isTrue();
      assertThat(match.strength()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Văn bản 10 | legal-documents",
        "Chuyên mục: Tin tức | news",
        "Trang Hỏi đáp | support.questions",
        "Danh sách dự án mới nhất | projects",
        "Lịch công tác 2 | direction.schedule",
      })
  void fillersAroundAWordingCostLittle(String label, String topic) {
    TopicMatch match = vocabulary.best(label).orElseThrow();
    assertThat(match.topic().id()).isEqualTo(topic);
    assertThat(match.exact()).isFalse();
    assertThat(match.strength()).isBetween(0.85, 0.95);
  }

  @Test
  void aWordingInsideALongLabelIsWeak() {
    String headline =
        "Hội nghị triển khai kế hoạch phòng chống dịch bệnh trên đàn gia súc, gia cầm";
    assertThat(vocabulary.labelled(headline)).allMatch(match -> match.strength() < 0.3);
    assertThat(vocabulary.best(headline)).isEmpty();
  }

  @Test
  void otherDiacriticsThanTheWordingsAreDoubted() {
    assertThat(strength("Bạn đồ", "introduction.map")).isLessThanOrEqualTo(0.5);
    assertThat(strength("Ban do", "introduction.map")).isEqualTo(1);
    assertThat(strength("Văn hoá", "news")).isEqualTo(1);
    assertThat(vocabulary.best("Văn bán")).map(TopicMatch::strength).hasValue(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đấuthầu mua sắm công | projects",
        "Đấu thầu mua xắm công | projects",
        "Thủ tục hành chánh | services",
        "Cơ cấu tổ chứ | introduction.structure",
        "Chuyên mục: Sơ đồ wepsite | support.sitemap",
      })
  void oneTypingErrorInALongWordingIsForgiven(String label, String topic) {
    TopicMatch match = vocabulary.best(label).orElseThrow();
    assertThat(match.topic().id()).isEqualTo(topic);
    assertThat(match.strength()).isEqualTo(0.8);
    assertThat(match.exact()).isFalse();
  }

  @Test
  void aTypingErrorInADiacriticIsDoubtedButRead() {
    TopicMatch match = vocabulary.best("Đấu thấu mua sắm công").orElseThrow();
    assertThat(match.topic().id()).isEqualTo("projects");
    assertThat(match.strength()).isEqualTo(0.8);
    assertThat(match.exact()).isFalse();
  }

  @Test
  void shortWordingsForgiveNoTypingError() {
    assertThat(vocabulary.labelled("Dự ám")).isEmpty();
    assertThat(vocabulary.labelled("Sự kiệm")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tin chăn nuôi | news",
        "Lịch trực chỉ huy | direction.schedule",
        "Trả lời kiến nghị của bà con tiểu thương | direction.feedback",
        "Quy trình cấp đổi giấy phép | services",
      })
  void aLabelIsNamedByTheWordItBeginsWith(String label, String topic) {
    TopicMatch match = vocabulary.best(label).orElseThrow();
    assertThat(match.topic().id()).isEqualTo(topic);
    assertThat(match.exact()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lịch sử vùng đất", "Lịch vạn niên", "Trả lời phỏng vấn báo chí"})
  void aWordAtTheHeadOfSomethingElseNamesNothing(String label) {
    assertThat(vocabulary.best(label).map(match -> match.topic().category()))
        .isNotEqualTo(Optional.of("direction"));
  }

  @Test
  void aWordThatHeadsLabelsSaysNothingWithinOne() {
    assertThat(vocabulary.labelled("Âm lịch")).isEmpty();
  }

  @Test
  void aLabelMayNameSeveralSections() {
    assertThat(strength("Phản ánh, kiến nghị; góp ý dự thảo", "consultation")).isEqualTo(0.65);
    assertThat(strength("Phản ánh, kiến nghị; góp ý dự thảo", "support.questions")).isEqualTo(0.54);
    assertThat(strength("Công trình - Gói thầu", "projects")).isEqualTo(0.65);
    assertThat(vocabulary.labelled("Phòng Tài chính - Kế hoạch")).isEmpty();
    assertThat(vocabulary.labelled("Sở Kế hoạch - Đầu tư")).isEmpty();
  }

  @Test
  void aLabelOfNothingButFieldsOfLifeHeadsNews() {
    assertThat(vocabulary.best("Y tế - Thể thao, Môi trường").orElseThrow().topic().id())
        .isEqualTo("news");
    assertThat(vocabulary.best("Y tế dự phòng miền núi phía bắc")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/gioi-thieu | introduction",
        "/tin-tuc-su-kien | news",
        "/chi-dao-dieu-hanh | direction",
        "/chien-luoc-quy-hoach | strategy",
        "/mua-sam-moi-thau | projects",
        "/van-ban-phap-quy | legal-documents",
        "/so-do-website | support.sitemap",
        "/lich-cong-tac | direction.schedule",
        "/thong-tin-du-an | projects",
        "/co-cau-to-chuc | introduction.structure",
        "/chuc-nang-nhiem-vu | introduction.functions",
        "/hoi-ap | support.questions",
        "/lanh-ao-so | introduction.leaders",
        "/-au-thau-mua-sam-cong | projects",
        "/ve-chung-toi | introduction",
        "/web/guest/thu-tuc-hanh-chinh | services",
        "/gioi-thieu/index.html | introduction",
        "/tintuc.html | news",
        "/index.php?nv=laws&op=main | legal-documents",
        "http://so.tinh.gov.vn/vi/hoi-dap/ | support.questions",
        "/images/phobien_phapluat.png | policy",
        "/menu/du_thao.png | consultation",
        "/tai-lieu.aspx?loaiVanBan=Thông+tin+đấu+thầu | projects",
        "/Trang/tai-lieu.aspx?loai=Th%C3%B4ng%20tin%20%C4%91%E1%BA%A5u%20th%E1%BA%A7u | projects",
      })
  void addressesNameTopicsByTheirSegments(String address, String topic) {
    List<TopicMatch> matches = vocabulary.addressed(address);
    assertThat(matches).isNotEmpty();
    assertThat(matches.get(0).topic().id()).isEqualTo(topic);
    assertThat(matches.get(0).strength()).isBetween(0.5, 0.7);
  }

  @Test
  void theLastSegmentWeighsMost() {
    List<TopicMatch> matches = vocabulary.addressed("/gioi-thieu/lich-cong-tac/");
    assertThat(matches)
        .extracting(match -> match.topic().id())
        .startsWith("direction.schedule")
        .contains("introduction");
  }

  @Test
  void anAddressWithoutWordsNamesNothing() {
    for (String address :
        List.of("", "/", "#", "?", "/12345", "javascript:;", "/%zz/%", "a?&&=&")) {
      assertThat(vocabulary.addressed(address)).isEmpty();
    }
  }

  @Test
  void everyWordingIsFoundAsItStandsInEverySpelling() {
    for (Topic topic : vocabulary.topics()) {
      for (String label : topic.labels()) {
        for (String form : List.of(label, label.toUpperCase(Locale.ROOT))) {
          assertThat(vocabulary.labelled(form))
              .as(topic.id() + ": " + form)
              .anyMatch(match -> match.topic().equals(topic) && match.strength() == 1);
        }
      }
    }
  }

  @Test
  void everyDecoyKeepsItsTopicAway() {
    for (Topic topic : vocabulary.topics()) {
      for (String decoy : topic.decoys()) {
        assertThat(vocabulary.labelled(decoy))
            .as(topic.id() + ": " + decoy)
            .noneMatch(match -> match.topic().equals(topic));
      }
    }
  }

  @Test
  void hostileLabelsAreBounded() {
    String long1 = "văn bản ".repeat(100_000);
    assertThat(vocabulary.labelled(long1)).allMatch(match -> match.strength() < 0.5);
    assertThat(vocabulary.labelled("\u0301".repeat(1000))).isEmpty();
    assertThat(vocabulary.labelled("%&|,.-")).isEmpty();
    assertThat(vocabulary.addressed("/van-ban".repeat(100_000))).isNotEmpty();
  }

  @Test
  void aVocabularyWithoutFillersMatchesToo() {
    Topic topic =
        new Topic(
            "news",
            "Tin",
            List.of("Tin tức"),
            List.of("tt"),
            List.of("Tin tức giả"),
            List.of(),
            List.of());
    Vocabulary small = new Vocabulary(List.of(topic), Map.of(), "0");
    assertThat(small.best("Tin tức")).isPresent();
    assertThat(small.labelled("Tin tức giả")).isEmpty();
    assertThat(small.addressed("/tt")).hasSize(1);
  }

  private Optional<String> best(String label) {
    return vocabulary.best(label).map(match -> match.topic().id());
  }

  private double strength(String label, String topic) {
    return vocabulary.labelled(label).stream()
        .filter(match -> match.topic().id().equals(topic))
        .mapToDouble(TopicMatch::strength)
        .findFirst()
        .orElse(0);
  }
}

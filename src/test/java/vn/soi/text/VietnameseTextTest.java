package vn.soi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Thông tin và Truyền thông",
        "Giới thiệu",
        "ĐẤU THẦU MUA SẮM CÔNG",
        "Ủy ban nhân dân huyện khuyến khích người dân",
        "Nghiêng ngả, ngoằn ngoèo, khuỷu tay, quỳnh, giêng, gìn giữ, huyền thoại"
      })
  void vietnameseIsRecognised(String text) {
    assertThat(VietnameseText.isVietnamese(text)).isTrue();
    assertThat(VietnameseText.isVietnamese(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isTrue();
    assertThat(VietnameseText.looksUndiacritic(text)).isFalse();
    assertThat(VietnameseText.syllableShare(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GIOI THIEU CHUNG",
        "So Thong tin va Truyen thong",
        "dich vu cong truc tuyen",
        "Uy ban nhan dan huyen"
      })
  void vietnameseWithoutDiacriticsIsSeen(String text) {
    assertThat(VietnameseText.isVietnamese(text)).isFalse();
    assertThat(VietnameseText.looksUndiacritic(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Department of Information and Communications",
        "Skip to main content",
        "Le général déclare être élu à la présidence",
        "Größere Übungen für später",
        "RSS",
        "",
        "22/11/2012 10:58"
      })
  void otherTextsAreNeither(String text) {
    assertThat(VietnameseText.isVietnamese(text)).isFalse();
    assertThat(VietnameseText.looksUndiacritic(text)).isFalse();
  }

  @Test
  void theShareOfMarkedLettersIsMeasured() {
    assertThat(VietnameseText.markedShare("đá")).isEqualTo(1);
    assertThat(VietnameseText.markedShare("tư ta")).isEqualTo(0.25);
    assertThat(VietnameseText.markedShare("12 -")).isZero();
  }

  @Test
  void excerptsAreCutBetweenWords() {
    String text = "Một hai ba bốn năm sáu bảy tám chín mười mười một mười hai";
    int start = text.indexOf("bảy");
    assertThat(Excerpt.around(text, start, start + 3, 25)).isEqualTo("…năm sáu bảy tám chín…");
    assertThat(Excerpt.start(text, 16)).isEqualTo("Một hai ba bốn…");
    assertThat(Excerpt.start(text, 100)).isEqualTo(text);
    assertThat(Excerpt.around(text, text.length(), text.length(), 16)).isEqualTo("…một mười hai");
  }

  @Test
  void excerptsHoldNothingThatDeceives() {
    assertThat(Excerpt.start("a\u202eb\u0000c\u2066 \n\t d\u00a0\u200be\ufeff", 20))
        .isEqualTo("ab c d e");
  }

  @Test
  void excerptsAreNeverLongerThanAllowedAndHoldTheirPassage() {
    Random random = new Random(9);
    for (int i = 0; i < 3_000; i++) {
      String text = RandomText.sentence(random, 1 + random.nextInt(60));
      int start = random.nextInt(text.length());
      int end = start + random.nextInt(Math.min(12, text.length() - start + 1));
      int most = 20 + random.nextInt(100);
      String excerpt = Excerpt.around(text, start, end, most);
      assertThat(excerpt.length()).isLessThanOrEqualTo(most);
      assertThat(excerpt).contains(text.substring(start, end).strip());
      assertThat(text).contains(excerpt.replace("…", ""));
    }
  }

  @Test
  void excerptsAroundAWordHoldWholeWordsOnly() {
    Random random = new Random(10);
    for (int i = 0; i < 3_000; i++) {
      String text = RandomText.sentence(random, 40);
      int start = text.indexOf(' ', random.nextInt(100)) + 1;
      String excerpt = Excerpt.around(text, start, start, 30 + random.nextInt(50));
      assertThat(Folded.of(excerpt).words()).isNotEmpty().isSubsetOf(Folded.of(text).words());
    }
  }

  @Test
  void hugeAndOddInputIsBounded() {
    assertThat(Excerpt.start("x".repeat(1_000_000), 50)).hasSize(49).endsWith("…");
    assertThat(Excerpt.around(" ".repeat(1_000_000) + "x", 500_000, 500_001, 50)).isEqualTo("……");
    assertThat(Excerpt.start("😀".repeat(100), 20)).doesNotContain("\ud83d…");
    assertThatThrownBy(() -> Excerpt.around("abc", 2, 1, 50)).hasMessageContaining("2-1");
  }
}

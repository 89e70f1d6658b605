package vn.soi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {

  @ParameterizedTest
  @CsvSource({
    "hòa, hoà",
    "Hóa, hoá",
    "thủy, thuỷ",
    "qúy, quý",
    "qủan, quản",
    "khỏe, khoẻ",
    "tòa án, toà án",
    "hòan, hoàn",
    "hùynh, huỳnh",
    "lũy, luỹ",
    "họa, hoạ",
    "tụy, tuỵ",
    "ủy ban, uỷ ban"
  })
  void olderAndNewerTonePlacementAreOne(String older, String newer) {
    assertThat(Marked.of(older)).isEqualTo(Marked.of(newer));
    assertThat(Marked.of(older).text()).isEqualTo(newer.toLowerCase(Locale.ROOT));
    assertThat(Marked.of(Normalizer.normalize(older, Normalizer.Form.NFD)))
        .isEqualTo(Marked.of(newer));
  }

  @ParameterizedTest
  @CsvSource({"của", "kìa", "bùi", "tủi", "mùa", "lúa", "nào", "đào", "nghĩa", "người", "quốc"})
  void tonesThatBothSpellingsPutInOnePlaceStay(String word) {
    assertThat(Marked.of(word).text()).isEqualTo(word);
  }

  @Test
  void diacriticsTellWordsApartWhenBothTextsCarryThem() {
    assertThat(Marked.of("Mua bán nhà").mentions(Marked.of("bán"))).isTrue();
    assertThat(Marked.of("Mua bàn ghế").mentions(Marked.of("bán"))).isFalse();
    assertThat(Marked.of("Mua ban nha").mentions(Marked.of("bán"))).isTrue();
    assertThat(Marked.of("Mua bàn ghế").mentions(Marked.of("ban"))).isTrue();
    assertThat(Marked.of("Tin tức & Sự kiện")).isEqualTo(Marked.of("tin tức và sự kiện"));
    assertThat(Marked.of("hòa bình").startsWith(Marked.of("HOÀ"))).isTrue();
    assertThat(Marked.of("hoa binh").hasMarks()).isFalse();
    assertThat(Marked.of("Đa dang").hasMarks()).isTrue();
    assertThat(Marked.of("Hòa Bình").folded()).isEqualTo(Folded.of("hoa binh"));
    assertThat(Marked.of("Hòa Bình").words()).containsExactly("hoà", "bình");
  }

  @Test
  void normalisingIsIdempotentAndBlindToComposition() {
    Random random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      String text = RandomText.mixed(random);
      Marked once = Marked.of(text);
      assertThat(Marked.of(once.text())).as(text).isEqualTo(once);
      assertThat(Marked.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(once);
      assertThat(once.folded()).isEqualTo(Folded.of(text));
    }
  }
}

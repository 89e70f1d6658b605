package vn.soi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tin tức - Sự kiện",
        "TIN TỨC & SỰ KIỆN",
        "Tin tức và sự kiện",
        "tin-tuc-va-su-kien",
        "Tin\u00a0tức,  sự\u200bkiện",
        "Tin tức – sự ki\u00adện",
        "\ufeffTin tức/Sự kiện:"
      })
  void spellingsOfOneLabelFoldToOneText(String label) {
    assertThat(Folded.of(label).text()).isEqualTo("tin tuc su kien");
  }

  @ParameterizedTest
  @CsvSource({
    "Đường dây nóng, duong day nong",
    "Ðường dây nóng, duong day nong",
    "ĐẤU THẦU MUA SẮM CÔNG, dau thau mua sam cong",
    "Lấy Ý Kiến Nhân Dân, lay y kien nhan dan",
    "Cỡ chữ A- A A+, co chu a a a",
    "Văn bản 10, van ban 10"
  })
  void labelsSeenOnRealSitesFold(String label, String folded) {
    assertThat(Folded.of(label).text()).isEqualTo(folded);
  }

  @Test
  void phrasesAreFoundAsWholeWordsOnly() {
    Folded text = Folded.of("Lịch công tác tuần của Sở");
    assertThat(text.contains(Folded.of("công tác"))).isTrue();
    assertThat(text.contains(Folded.of("ông tác"))).isFalse();
    assertThat(text.contains(Folded.of("&"))).isFalse();
    assertThat(text.startsWith(Folded.of("LỊCH CÔNG"))).isTrue();
    assertThat(text.startsWith(Folded.of("Lịch cô"))).isFalse();
    assertThat(text.words()).containsExactly("lich", "cong", "tac", "tuan", "cua", "so");
    assertThat(Folded.of(" - & ").isEmpty()).isTrue();
    assertThat(Folded.of(" - & ").words()).isEmpty();
  }

  @Test
  void foldingIsIdempotentAndBlindToCompositionAndCase() {
    Random random = new Random(43);
    for (int i = 0; i < 3_000; i++) {
      String text = RandomText.mixed(random);
      Folded once = Folded.of(text);
      assertThat(Folded.of(once.text())).isEqualTo(once);
      assertThat(Folded.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(once);
      assertThat(Folded.of(Normalizer.normalize(text, Normalizer.Form.NFC))).isEqualTo(once);
    }
  }
}

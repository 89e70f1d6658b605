package vn.soi.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LexiconTest {
  private final Lexicon lexicon =
      new Lexicon(
          "states",
          List.of(
              new Term("done", List.of("Hoàn thành", "Đã xong")),
              new Term("used", List.of("Hoàn thành đưa vào sử dụng", "Đã xong"))));

  @Test
  void aLabelIsATermHoweverItIsSpelt() {
    assertThat(lexicon.exactly("HOÀN THÀNH:")).contains("done");
    assertThat(lexicon.exactly("hoan  thanh")).contains("done");
    assertThat(lexicon.exactly("Hoàn thành tốt")).isEmpty();
    assertThat(lexicon.exactly("")).isEmpty();
  }

  @Test
  void theLongestWordingInATextDecides() {
    assertThat(lexicon.in("Công trình đã hoàn thành, đưa vào sử dụng năm 2012")).contains("used");
    assertThat(lexicon.in("Công trình đã hoàn thành năm 2012")).contains("done");
  }

  @Test
  void wordingsAreFoundAsWholeWordsOnly() {
    assertThat(lexicon.occursIn("da xongg")).isFalse();
    assertThat(lexicon.occursIn("")).isFalse();
    assertThat(lexicon.occursIn("(đã xong)")).isTrue();
  }

  @Test
  void theFirstTermKeepsAWordingThatTwoClaim() {
    assertThat(lexicon.exactly("Đã xong")).contains("done");
  }
}

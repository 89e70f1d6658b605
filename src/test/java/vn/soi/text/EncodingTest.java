package vn.soi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingTest {
  private static final String TEXT =
      "Ủy ban nhân dân tỉnh giới thiệu thông tin về tổ chức bộ máy, chức năng nhiệm vụ của Sở;"
          + " đường dây nóng, lịch công tác, văn bản quy phạm pháp luật và thủ tục hành chính được cập nhật thường xuyên.";
  private static final String LOWER = TEXT.toLowerCase(Locale.ROOT);

  @Test
  void knownSamplesOfOldFontsAreRead() {
    assertThat(LegacyEncoding.TCVN3.toUnicode("Céng hoµ x· héi chñ nghÜa ViÖt Nam"))
        .isEqualTo("Cộng hoà xã hội chủ nghĩa Việt Nam");
    assertThat(LegacyEncoding.VNI.toUnicode("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"))
        .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
    assertThat(LegacyEncoding.VNI.toUnicode("ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC"))
        .isEqualTo("ĐỘC LẬP - TỰ DO - HẠNH PHÚC");
    assertThat(LegacyEncoding.TCVN3.toUnicode("§éc lËp - Tù do - H¹nh phóc"))
        .isEqualTo("Độc lập - Tự do - Hạnh phúc");
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void oldFontsAreDetectedAndReadBack(LegacyEncoding encoding) {
    Random random = new Random(5712);
    for (int i = 0; i < 200; i++) {
      String text = RandomText.sentence(random, 30);
      String encoded = encode(text, encoding);
      assertThat(LegacyEncoding.detect(encoded)).as(encoded).contains(encoding);
      assertThat(encoding.toUnicode(encoded)).isEqualTo(text);
      assertThat(LegacyEncoding.detect(text)).isEmpty();
    }
  }

  @Test
  void everyVietnameseLetterHasItsCode() {
    String all = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      assertThat(encoding.toUnicode(encode(all, encoding))).isEqualTo(all);
      assertThat(encoding.letters().values()).doesNotHaveDuplicates();
    }
  }

  @Test
  void otherLanguagesAreNotTakenForOldFonts() {
    assertThat(
            LegacyEncoding.detect(
                "Der Bürgermeister erklärte, daß größere Übungen für später geplant wären; Bäcker müssen früh öffnen."))
        .isEmpty();
    assertThat(
            LegacyEncoding.detect(
                "Le général déclare être élu à la présidence, où les élèves étaient déjà très âgés et fatigués."))
        .isEmpty();
    assertThat(LegacyEncoding.detect("plain text only")).isEmpty();
  }

  @Test
  void utf8IsTrustedWhateverIsDeclared() {
    DecodedText text =
        Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), Optional.of("ISO-8859-1"));
    assertThat(text.text()).isEqualTo(TEXT);
    assertThat(text.actualCharset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(text.declaredCharset()).contains("ISO-8859-1");
    assertThat(text.declaredRightly()).isFalse();
    assertThat(text.isUnicode()).isTrue();
  }

  @Test
  void theDeclarationIsTakenFromTheHeaderThenFromThePage() {
    byte[] page =
        ("<meta http-equiv=Content-Type content='text/html; charset=utf-8'>" + TEXT)
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Decoder.decode(page, Optional.empty()).declaredRightly()).isTrue();
    assertThat(Decoder.decode(page, Optional.of("\"windows-1258\"")).declaredCharset())
        .contains("windows-1258");
    assertThat(
            Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), Optional.empty())
                .declaredRightly())
        .isFalse();
    assertThat(
            Decoder.decode(
                    "ascii only".getBytes(StandardCharsets.US_ASCII), Optional.of("iso-8859-1"))
                .declaredRightly())
        .isTrue();
    assertThat(Decoder.decode(page, Optional.of("no such")).declaredRightly()).isFalse();
  }

  @Test
  void windows1258IsReadAndComposed() {
    Charset cp1258 = Charset.forName("windows-1258");
    byte[] body = bytes1258(TEXT, cp1258);
    for (Optional<String> declared :
        List.of(
            Optional.of("windows-1258"),
            Optional.<String>empty(),
            Optional.of("iso-8859-1"),
            Optional.of("utf-8"))) {
      DecodedText text = Decoder.decode(body, declared);
      assertThat(text.text()).as("%s", declared).isEqualTo(TEXT);
      assertThat(text.actualCharset()).isEqualTo(cp1258);
      assertThat(text.isUnicode()).isFalse();
      assertThat(text.legacyFont()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void pagesInOldFontsAreConverted(LegacyEncoding encoding) {
    String encoded = encode(LOWER, encoding);
    DecodedText bytes =
        Decoder.decode(
            encoded.getBytes(StandardCharsets.ISO_8859_1), Optional.of("x-user-defined"));
    assertThat(bytes.text()).isEqualTo(LOWER);
    assertThat(bytes.legacyFont()).contains(encoding);
    assertThat(bytes.isUnicode()).isFalse();
    DecodedText viaUtf8 =
        Decoder.decode(encoded.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"));
    assertThat(viaUtf8.text()).isEqualTo(LOWER);
    assertThat(viaUtf8.legacyFont()).contains(encoding);
  }

  @Test
  void byteOrderMarksDecideAndAreLeftOut() {
    byte[] utf16 = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Decoder.decode(utf16, Optional.of("utf-8")).text()).isEqualTo(TEXT);
    assertThat(
            Decoder.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8), Optional.empty())
                .text())
        .isEqualTo(TEXT);
    assertThat(
            Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_16LE), Optional.of("utf-16le"))
                .text())
        .isEqualTo(TEXT);
  }

  @Test
  void cutAndSlightlyBrokenUtf8StaysUtf8() {
    byte[] whole = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, 2);
    assertThat(Decoder.decode(cut, Optional.empty()).actualCharset())
        .isEqualTo(StandardCharsets.UTF_8);
    whole[0] = (byte) 0xFF;
    whole[1] = 'x';
    whole[2] = 'x';
    assertThat(Decoder.decode(whole, Optional.of("utf-8")).actualCharset())
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(Decoder.decode(new byte[0], Optional.empty()).text()).isEmpty();
  }

  private static String encode(String text, LegacyEncoding encoding) {
    Map<String, String> codes = new HashMap<>();
    encoding.letters().forEach((code, letter) -> codes.put(letter, code));
    StringBuilder encoded = new StringBuilder();
    text.chars()
        .mapToObj(c -> String.valueOf((char) c))
        .forEach(c -> encoded.append(codes.getOrDefault(c, c)));
    return encoded.toString();
  }

  /** The code page has the letters of the vowels and five combining tones. */
  private static byte[] bytes1258(String text, Charset cp1258) {
    StringBuilder pieces = new StringBuilder();
    for (String letter : text.split("", -1)) {
      String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tone = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
      String base =
          Normalizer.normalize(
              apart.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC);
      pieces.append(base).append(tone);
    }
    return pieces.toString().getBytes(cp1258);
  }
}

package vn.soi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "43/2011/NĐ-CP | 43/2011/NĐ-CP | DECREE | CP",
        "26/2009/TT-BTTTT | 26/2009/TT-BTTTT | CIRCULAR | BTTTT",
        "850/QĐ-UBND | 850/QĐ-UBND | DECISION | UBND",
        "61/TB-STTTT | 61/TB-STTTT | NOTICE | STTTT",
        "54/2016/QĐ-UBND | 54/2016/QĐ-UBND | DECISION | UBND",
        "310/BTTTT-ƯDCNTT | 310/BTTTT-ƯDCNTT | | BTTTT-ƯDCNTT",
        "285/CCTTHC | 285/CCTTHC | | CCTTHC",
        "51/NQHĐND | 51/NQ-HĐND | RESOLUTION | HĐND",
        "148/2025/QH15 | 148/2025/QH15 | NATIONAL_ASSEMBLY | QH15",
        "01/TB-TTr | 1/TB-TTr | NOTICE | TTr",
        "405/QĐ-BKHCN | 405/QĐ-BKHCN | DECISION | BKHCN",
        "1811/QĐ-UBND | 1811/QĐ-UBND | DECISION | UBND",
        "274/QĐ–TTg | 274/QĐ-TTg | DECISION | TTg",
        "519 /QĐ-UBND | 519/QĐ-UBND | DECISION | UBND",
        "18/2022/NQ- HĐND | 18/2022/NQ-HĐND | RESOLUTION | HĐND",
        "42/2022/NĐCP | 42/2022/NĐ-CP | DECREE | CP",
        "số111/2008 | 111/2008 | | ''",
        "Số 111/2008 | 111/2008 | | ''",
        "66.13/2026/NQ-CP | 66.13/2026/NQ-CP | RESOLUTION | CP",
        "19-2016/NQ-CP | 19/2016/NQ-CP | RESOLUTION | CP",
        "89-TC/TCT | 89/TC/TCT | | TC/TCT",
        "27/CP | 27/CP | | CP",
        "115-TTg | 115/TTg | | TTg",
        "14/2015/TTLT-BNNPTNT | 14/2015/TTLT-BNNPTNT | JOINT_CIRCULAR | BNNPTNT",
        "12/2010/TTLT-BTC-BTP | 12/2010/TTLT-BTC-BTP | JOINT_CIRCULAR | BTC-BTP",
        "12/2012/UBTVQH13 | 12/2012/UBTVQH13 | STANDING_COMMITTEE | UBTVQH13",
        "Số: 12/QĐ UBND ngày | 12/QĐ-UBND | DECISION | UBND",
        "850/QD-UBND | 850/QĐ-UBND | DECISION | UBND",
        "15-NQ/TW | 15/NQ-TW | RESOLUTION | TW",
        "123/SGD&ĐT-VP | 123/SGD&ĐT-VP | | SGD&ĐT-VP",
        "33/CTr-UBND | 33/CTr-UBND | PROGRAMME | UBND",
        "45/TTr-STC | 45/TTr-STC | SUBMISSION | STC",
        "12/2012/L-CTN | 12/2012/L-CTN | LAW | CTN",
        "07/VBHN-BTC | 7/VBHN-BTC | CONSOLIDATED_TEXT | BTC",
        "KẾ HOẠCH SỐ 12/KH-UBND CỦA ỦY BAN | 12/KH-UBND | PLAN | UBND",
        "43/2011/NĐ-CP - Nghị định | 43/2011/NĐ-CP | DECREE | CP",
        "Quyết định 12/QĐ-UBNDcủa tỉnh | 12/QĐ-UBND | DECISION | UBND",
        "09/GM-UBND | 9/GM-UBND | INVITATION | UBND",
        "5/CV-STTTT | 5/CV-STTTT | OFFICIAL_LETTER | STTTT"
      })
  void formsSeenOnRealSitesAreRead(
      String text, String canonical, DocumentForm form, String issuer) {
    for (Normalizer.Form composition : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      List<DocumentMention> found = DocumentNumbers.in(Normalizer.normalize(text, composition));
      assertThat(found).as(text).hasSize(1);
      DocumentNumber number = found.get(0).number();
      assertThat(number.canonical()).isEqualTo(canonical);
      assertThat(number.form()).isEqualTo(Optional.ofNullable(form));
      assertThat(number.issuer()).isEqualTo(issuer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số /QĐ UBND",
        "Số:     /QĐ-UBND",
        "/2017/BYT",
        "Số:    /2012/QĐ-UBND",
        "22/11/2012",
        "1/2",
        "24/7",
        "0240.3854.123",
        "1.200.000 đồng/m2",
        "100.000/tháng",
        "khoản 2/Điều 5",
        "KHOẢN 2/ĐIỀU 5",
        "1/ QUYẾT ĐỊNH",
        "2/ HĐND xã",
        "QCVN 01:2009/BYT",
        "hồ sơ 12/2012",
        "thứ 7/CN",
        "Km 5/QL",
        "tháng 11/2012",
        "điểm a khoản 1 Điều 5",
        "0/QĐ-UBND",
        "năm 2012-UBND",
        "Số 12 /QUYỀN"
      })
  void otherThingsAreNoDocumentNumbers(String text) {
    assertThat(DocumentNumbers.in(text)).isEmpty();
  }

  @Test
  void theRawTextAndItsPlaceAreKept() {
    String text = "Căn cứ Nghị định số 43 /2011/NĐ – CP và Quyết định 850/QĐ-UBND";
    List<DocumentMention> found = DocumentNumbers.in(text);
    assertThat(found)
        .extracting(DocumentMention::raw)
        .containsExactly("43 /2011/NĐ – CP", "850/QĐ-UBND");
    assertThat(found).allMatch(m -> text.substring(m.start(), m.end()).equals(m.raw()));
    assertThat(found.get(0).number())
        .isEqualTo(DocumentNumber.parse("43/2011/NĐ-CP").orElseThrow());
  }

  @Test
  void aCellIsParsedWhenItHoldsANumberAndNothingElse() {
    assertThat(DocumentNumber.parse(" Số: 43/2011/NĐ-CP ")).isPresent();
    assertThat(DocumentNumber.parse("Số ký hiệu: 850/QĐ-UBND")).isPresent();
    assertThat(DocumentNumber.parse("Quyết định 850/QĐ-UBND")).isEmpty();
    assertThat(DocumentNumber.parse("850/QĐ-UBND ngày 22/11/2012")).isEmpty();
    assertThat(DocumentNumber.parse("")).isEmpty();
  }

  @Test
  void theIssuerIsToldByAnyPartOfTheSign() {
    DocumentNumber joint = DocumentNumber.parse("12/2010/TTLT-BTC-BTP").orElseThrow();
    assertThat(joint.issuedBy("BTP")).isTrue();
    assertThat(joint.issuedBy("BTC-BTP")).isTrue();
    assertThat(joint.issuedBy("BT", "")).isFalse();
    DocumentNumber letter = DocumentNumber.parse("5/SGD&ĐT-VP").orElseThrow();
    assertThat(letter.issuedBy("stttt", "SGDĐT")).isTrue();
  }

  @Test
  void formsHaveTheirVietnameseNames() {
    assertThat(DocumentForm.ofCode("NĐ").orElseThrow().vietnamese()).isEqualTo("Nghị định");
    assertThat(DocumentForm.ofCode("qd")).contains(DocumentForm.DECISION);
    assertThat(DocumentForm.ofCode("HĐ")).isEmpty();
    for (DocumentForm form : DocumentForm.values()) {
      assertThat(DocumentForm.ofCode(form.code())).contains(form);
    }
  }

  @Test
  void everyNumberSurvivesItsCanonicalSpelling() {
    Random random = new Random(61);
    List<DocumentForm> forms = List.of(DocumentForm.values());
    List<String> issuers =
        List.of("UBND", "HĐND", "CP", "TTg", "STTTT", "BTC-BTP", "SGDĐT", "BTTTT-ƯDCNTT");
    for (int i = 0; i < 2_000; i++) {
      DocumentForm form = forms.get(random.nextInt(forms.size()));
      OptionalInt year =
          random.nextBoolean() ? OptionalInt.of(1990 + random.nextInt(40)) : OptionalInt.empty();
      String issuer = issuers.get(random.nextInt(issuers.size()));
      DocumentNumber number =
          new DocumentNumber(
              String.valueOf(1 + random.nextInt(9_999)), year, Optional.of(form), issuer);
      assertThat(DocumentNumber.parse(number.canonical())).as(number.canonical()).contains(number);
      String text =
          RandomText.sentence(random, 3)
              + " số "
              + number.canonical()
              + " "
              + RandomText.sentence(random, 3);
      assertThat(DocumentNumbers.in(text))
          .extracting(DocumentMention::number)
          .containsExactly(number);
    }
  }

  @Test
  void impossibleValuesAreRefused() {
    assertThatThrownBy(() -> new DocumentNumber("0", OptionalInt.empty(), Optional.empty(), "CP"))
        .hasMessageContaining("0");
    assertThatThrownBy(() -> new DocumentNumber("1", OptionalInt.empty(), Optional.empty(), ""))
        .hasMessageContaining("without");
  }
}

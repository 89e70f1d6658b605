package vn.soi.site.read.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileTypesTest {

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.4 x, a.doc, pdf",
    "{\\rtf1, a.doc, rtf",
    "Rar!x, a.rar, rar",
    "ÐÏ\u0011à, a.xls, xls",
    "ÐÏ\u0011à, a.doc, doc",
    "PK\u0003\u0004..word/document.xml, a, docx",
    "PK\u0003\u0004..xl/workbook.xml, a, xlsx",
    "PK\u0003\u0004.., a, zip"
  })
  void believesTheBytes(String bytes, String name, String type) {
    assertThat(FileTypes.of(bytes.getBytes(StandardCharsets.ISO_8859_1), name)).contains(type);
  }

  @Test
  void takesNeitherAnErrorPageNorAPictureForADocument() {
    assertThat(FileTypes.of("<html>404</html>".getBytes(StandardCharsets.UTF_8), "a.pdf"))
        .isEmpty();
    assertThat(FileTypes.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "a.pdf")).isEmpty();
    assertThat(FileTypes.of(new byte[0], "a.pdf")).isEmpty();
  }
}

package vn.soi.demo.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.soi.demo.Table;
import vn.soi.text.Folded;

/** Makes small whole documents: PDF, Word, Excel and ZIP; the same words give the same bytes. */
public final class Documents {
  private static final LocalDateTime FIRST_OF_2012 = LocalDateTime.of(2012, 1, 1, 0, 0);

  private Documents() {}

  /** A document of the kind that its name ends with. */
  public static byte[] of(String name, String agency, String title, String text) {
    String kind = name.substring(name.lastIndexOf('.') + 1);
    return switch (kind) {
      case "pdf" -> pdf(agency, title, text);
      case "docx" -> docx(agency, title, text);
      case "xlsx" -> xlsx(title);
      case "zip" -> zip(Map.of("van-ban.pdf", pdf(agency, title, text)));
      default -> throw new IllegalArgumentException("no documents of kind " + kind);
    };
  }

  // Without an embedded font a PDF knows only Latin letters, so the words stand without marks.
  private static byte[] pdf(String agency, String title, String text) {
    StringBuilder page = new StringBuilder("BT /F1 11 Tf 14 TL 50 790 Td\n");
    for (String line : (agency + "\n" + title + "\n" + text).split("\n", -1)) {
      String plain = Folded.of(line).text();
      for (int at = 0; at < plain.length(); at += 90) {
        page.append('(').append(plain, at, Math.min(plain.length(), at + 90)).append(") Tj T*\n");
      }
    }
    page.append("ET");
    String[] objects = {
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
          + " /Resources << /Font << /F1 4 0 R >> >> >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      "<< /Length %d >>\nstream\n%s\nendstream".formatted(page.length(), page)
    };
    return pdf(objects).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String pdf(String[] objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects[i]));
    }
    int start = file.length();
    int size = objects.length + 1;
    return file.append("xref\n0 %d\n".formatted(size))
        .append(table)
        .append("trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n".formatted(size, start))
        .append("%%EOF\n")
        .toString();
  }

  private static byte[] docx(String agency, String title, String text) {
    StringBuilder body = new StringBuilder();
    for (String line : (agency + "\n" + title + "\n" + text).split("\n", -1)) {
      body.append("<w:p><w:r><w:t>").append(escaped(line)).append("</w:t></w:r></w:p>");
    }
    return office("docx", "word/document.xml", body.toString());
  }

  private static byte[] xlsx(String title) {
    String row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c></row>";
    return office("xlsx", "xl/worksheets/sheet1.xml", row.formatted(escaped(title)));
  }

  private static byte[] office(String kind, String main, String content) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    String all = Table.text("office-" + kind + ".txt").replace("{{content}}", content);
    for (String piece : all.split("=== ", -1)) {
      int end = piece.indexOf('\n');
      if (end > 0) {
        String xml = piece.substring(end + 1).strip();
        entries.put(piece.substring(0, end), xml.getBytes(StandardCharsets.UTF_8));
      }
    }
    if (!entries.containsKey(main)) {
      throw new IllegalStateException("office-" + kind + ".txt lacks " + main);
    }
    return zip(entries);
  }

  private static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(FIRST_OF_2012);
        CRC32 sum = new CRC32();
        sum.update(each.getValue());
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(each.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

package vn.soi.site.read.pages;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the type of a file from its first bytes, whatever its name and headers say. */
public final class FileTypes {

  /** Types in which documents are published; a picture or a page is none. */
  private static final Set<String> NAMES =
      Set.of(
          "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "rtf", "odt", "ods", "zip", "rar",
          "7z", "xps", "docm", "xlsm");

  private static final Pattern EXTENSION = Pattern.compile("(?i).*\\.([a-z0-9]{2,4})$");
  private static final int HEAD = 4_096;

  private FileTypes() {}

  /** Whether a file of this name (path, file name) is a document by its extension. */
  static boolean named(String name) {
    var matcher = EXTENSION.matcher(name);
    return matcher.matches() && NAMES.contains(matcher.group(1).toLowerCase(java.util.Locale.ROOT));
  }

  /**
   * The document type of these bytes: {@code pdf}, {@code doc}, {@code xls}, {@code docx}, {@code
   * xlsx}, {@code odt}, {@code rtf}, {@code zip}, {@code rar}, {@code 7z}; empty for anything else.
   *
   * @param name the file's name, which decides between types of one container format
   */
  public static Optional<String> of(byte[] bytes, String name) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1_024) {
      return Optional.of("pdf");
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(spreadsheet(name) ? "xls" : "doc");
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of("rtf");
    }
    if (head.startsWith("Rar!")) {
      return Optional.of("rar");
    }
    if (head.startsWith("7z\u00BC\u00AF")) {
      return Optional.of("7z");
    }
    return head.startsWith("PK\u0003\u0004") ? Optional.of(zipped(bytes, head)) : Optional.empty();
  }

  private static String zipped(byte[] bytes, String head) {
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return "odt";
    }
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
      return "ods";
    }
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    if (all.contains("word/document.xml")) {
      return "docx";
    }
    if (all.contains("xl/workbook.xml")) {
      return "xlsx";
    }
    return all.contains("ppt/presentation.xml") ? "pptx" : "zip";
  }

  private static boolean spreadsheet(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).contains(".xls");
  }
}

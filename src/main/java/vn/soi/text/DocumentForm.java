package vn.soi.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The form of an official document, by the code in its number (Decree 110/2004 and its successors
 * on clerical work, Decree 30/2020; party and assembly codes as seen in use).
 */
public enum DocumentForm {
  RESOLUTION("NQ", "Nghị quyết"),
  JOINT_RESOLUTION("NQLT", "Nghị quyết liên tịch"),
  DECREE("NĐ", "Nghị định"),
  DECISION("QĐ", "Quyết định"),
  DIRECTIVE("CT", "Chỉ thị"),
  CIRCULAR("TT", "Thông tư"),
  JOINT_CIRCULAR("TTLT", "Thông tư liên tịch"),
  NOTICE("TB", "Thông báo"),
  PLAN("KH", "Kế hoạch"),
  PROGRAMME("CTr", "Chương trình"),
  REPORT("BC", "Báo cáo"),
  SUBMISSION("TTr", "Tờ trình"),
  GUIDANCE("HD", "Hướng dẫn"),
  TELEGRAM("CĐ", "Công điện"),
  INVITATION("GM", "Giấy mời"),
  NATIONAL_ASSEMBLY("QH", "Luật, nghị quyết của Quốc hội"),
  STANDING_COMMITTEE("UBTVQH", "Pháp lệnh, nghị quyết của Ủy ban Thường vụ Quốc hội"),
  LAW("L", "Luật"),
  ORDINANCE("PL", "Pháp lệnh"),
  CONSOLIDATED_TEXT("VBHN", "Văn bản hợp nhất"),
  OFFICIAL_LETTER("CV", "Công văn");

  private final String code;
  private final String vietnamese;

  DocumentForm(String code, String vietnamese) {
    this.code = code;
    this.vietnamese = vietnamese;
  }

  /** The code as the law writes it, such as "NĐ". */
  public String code() {
    return code;
  }

  /** The name in Vietnamese, such as "Nghị định". */
  public String vietnamese() {
    return vietnamese;
  }

  /**
   * The form with this code, in whatever case; a code typed without diacritics ("QD") stands for
   * the one with them, but "HĐ" (a contract) never for "HD".
   */
  public static Optional<DocumentForm> ofCode(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(form -> form.spelledIn(upper) || DocumentNumber.plain(form.code).equals(upper))
        .findFirst();
  }

  private boolean spelledIn(String upper) {
    return code.toUpperCase(Locale.ROOT).equals(upper);
  }
}

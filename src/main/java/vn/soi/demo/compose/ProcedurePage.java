package vn.soi.demo.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.Ref;

/** Composes one procedure: its parts, its form, its electronic form. */
final class ProcedurePage {
  private final SiteDraft site;
  private final Wording wording;
  private final int index;
  private final int total;
  private final String name;
  private final String field;

  ProcedurePage(SiteDraft site, int index, int total, String name, String field) {
    this.site = site;
    this.wording = site.wording();
    this.index = index;
    this.total = total;
    this.name = name;
    this.field = field;
  }

  Ref compose() {
    String key = "services." + index;
    List<Part.Field> fields = new ArrayList<>(parts());
    List<Part> parts = new ArrayList<>();
    if (!field.isEmpty()) {
      fields.add(1, Part.Field.of("Lĩnh vực", field));
    }
    if (site.holds("services.level-stated")) {
      fields.add(1, Part.Field.of("Mức độ", "Mức độ " + level()));
    }
    if (form()) {
      fields.add(new Part.Field("Mẫu đơn, tờ khai", List.of(file())));
    } else if (site.points("services.components") == 2) {
      fields.add(Part.Field.of("Mẫu đơn, tờ khai", "Theo mẫu phát tại nơi tiếp nhận"));
    }
    parts.add(new Part.Fields(fields));
    if (site.holds("services.e-form")) {
      parts.add(new Part.Files(List.of(electronic(key))));
    }
    site.item(key, "services", name, Optional.empty(), parts);
    return Ref.page(key);
  }

  /** The level that the service has reached: 1 described, 2 with its form, 3 online. */
  int level() {
    return site.holds("services.e-form") ? 3 : form() ? 2 : 1;
  }

  private boolean form() {
    return switch (site.points("services.forms")) {
      case 8 -> true;
      case 5 -> index % 3 != 2;
      case 2 -> index < Math.max(1, total / 5);
      default -> false;
    };
  }

  private Inline file() {
    String file = "mau-" + site.id() + "-" + (index + 1) + (index % 4 == 1 ? ".docx" : ".pdf");
    String text =
        "Kính gửi: " + site.profile().name() + "\nHọ và tên:\nĐịa chỉ:\nNội dung đề nghị:";
    return Inline.link("Mẫu đơn số " + (index + 1), site.document(file, name, text));
  }

  private Inline electronic(String key) {
    String label = wording.label("eform");
    List<Part.Input> inputs =
        List.of(
            Part.Input.text("hoten", "Họ và tên"),
            Part.Input.text("socmnd", "Số chứng minh nhân dân"),
            Part.Input.text("diachi", "Địa chỉ"),
            Part.Input.text("dienthoai", "Điện thoại"),
            Part.Input.area("noidung", "Nội dung đề nghị"),
            new Part.Input("tep", "File đính kèm", "file", ""));
    String own = key + ".form";
    site.add(
        Leaf.section(
            own,
            key,
            label + ": " + name,
            List.of(new Part.Form("eform", false, inputs, "Nộp hồ sơ"))));
    return Inline.link(label, Ref.page(own));
  }

  private List<Part.Field> parts() {
    List<Part.Field> all = new ArrayList<>();
    all.add(Part.Field.of("Tên thủ tục", name));
    all.add(Part.Field.of("Thời hạn giải quyết", (3 + index % 4 * 4) + " ngày làm việc"));
    all.add(Part.Field.of("Cơ quan giải quyết", site.profile().name()));
    if (site.holds("services.components")) {
      all.add(1, Part.Field.of("Trình tự thực hiện", sequence()));
      all.add(2, Part.Field.of("Cách thức thực hiện", "Trực tiếp hoặc qua bưu chính"));
      all.add(3, Part.Field.of("Thành phần, số lượng hồ sơ", wording.say("dossier", index)));
      all.add(Part.Field.of("Kết quả", wording.say("outcome", index)));
    }
    if (site.points("services.components") == 2) {
      all.add(5, Part.Field.of("Đối tượng thực hiện", wording.say("subject", index)));
      all.add(Part.Field.of("Phí, lệ phí", wording.say("fee", index)));
      all.add(Part.Field.of("Yêu cầu, điều kiện", "Hồ sơ đầy đủ, hợp lệ"));
    }
    return all;
  }

  private String sequence() {
    return wording.say("step.receive", index) + " " + wording.say("step.handle", index);
  }
}

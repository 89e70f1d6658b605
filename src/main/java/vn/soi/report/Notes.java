package vn.soi.report;

import java.util.List;
import vn.soi.config.Rubric;

/** How Soi looks, what its words mean, and what the run was made of. */
final class Notes {

  private static final List<String> METHOD =
      List.of(
          "Phần mềm Soi mở từng trang như một người đọc: từ trang chủ, thực đơn, sơ đồ trang đến từng"
              + " mục, các trang danh sách đầu, một số bài và tệp được chọn theo quy tắc cố định,"
              + " không ngẫu nhiên. Mọi nội dung đã mở được lưu nguyên văn kèm mã băm để kiểm tra"
              + " lại.",
          "Mỗi tiêu chí được chấm theo các bước của bộ tiêu chí. Chỉ cho điểm khi có bằng chứng; tiêu"
              + " chí chưa đạt phải nêu rõ đã xem những gì.",
          "Tuổi của tin, bài, văn bản tính đến ngày đánh giá. Giờ ghi trong báo cáo là giờ Việt Nam.",
          "Một số nhóm tính −1 điểm khi trên trang không có cả mục; ngoài ra không có điểm trừ.",
          "“Chưa kết luận” nghĩa là phần mềm không xem được hoặc chưa đủ căn cứ (bị chặn, quá thời"
              + " hạn, chưa mở tới), không phải 0 điểm. Khi cộng tổng, tiêu chí chưa kết luận tạm"
              + " tính ở mức thấp nhất; khoảng “từ … đến …” là điểm thấp nhất và cao nhất có thể"
              + " sau khi có người kết luận.",
          "Một trang chỉ bị coi là không hoạt động sau nhiều lượt truy cập trang chủ vào các thời điểm"
              + " khác nhau, với cả http và https, có và không có “www”. Trang không hoạt động hoặc"
              + " chưa kết luận không có điểm và không có thứ hạng.",
          "Thứ hạng xếp theo tổng điểm trong từng khối; bằng điểm thì cùng thứ hạng.",
          "Điểm trong báo cáo là điểm đề xuất. Trước khi công bố, người có thẩm quyền cần kiểm tra và"
              + " xác nhận.",
          "Số liệu và bằng chứng đầy đủ nằm trong tệp report.json; nội dung đã lưu nằm trong thư mục"
              + " archive, cùng thư mục với báo cáo này.");

  private static final List<List<String>> GLOSSARY =
      List.of(
          List.of(
              "NĐ 43/2011 Đ10.1.b",
              "Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ, Điều 10, khoản 1, điểm b."
                  + " Các căn cứ khác viết tắt tương tự; TT là Thông tư."),
          List.of(
              "Bước",
              "Mức yêu cầu của một tiêu chí và số điểm tương ứng. Bước cao nhất đạt được quyết định"
                  + " điểm, trừ các tiêu chí ghi dấu cộng (+), khi đó điểm các bước được cộng lại."),
          List.of("Văn bản QPPL", "Văn bản quy phạm pháp luật."),
          List.of(
              "Dịch vụ công trực tuyến mức độ 1 đến 4",
              "Mức độ 1: có đầy đủ thông tin về thủ tục; mức độ 2: tải được mẫu đơn, tờ khai; mức độ"
                  + " 3: điền và gửi hồ sơ trực tuyến; mức độ 4: thanh toán lệ phí trực tuyến."),
          List.of(
              "Bản ghi lưu trữ",
              "Vị trí của nội dung đã xem trong tệp lưu trữ (chuẩn WARC): tên tệp và mã bản ghi."),
          List.of(
              "robots.txt",
              "Tệp mà một trang dùng để cho phép hoặc không cho phép truy cập tự động."),
          List.of("TLS", "Giao thức bảo mật của kết nối https; cần chứng thư số hợp lệ."),
          List.of("RSS", "Nguồn tin để phần mềm khác tự động nhận tin mới của trang."));

  private Notes() {}

  static void write(Html html, RunFacts run) {
    html.start("section", "class", "notes", "aria-labelledby", "cach-danh-gia")
        .element("h2", "Cách đánh giá", "id", "cach-danh-gia")
        .start("ul");
    METHOD.forEach(sentence -> html.element("li", sentence));
    html.end()
        .end()
        .start("section", "class", "notes", "aria-labelledby", "tu-ngu")
        .element("h2", "Giải thích từ ngữ", "id", "tu-ngu")
        .start("dl");
    GLOSSARY.forEach(entry -> html.element("dt", entry.get(0)).element("dd", entry.get(1)));
    html.end().end();
    origin(html, run);
  }

  private static void origin(Html html, RunFacts run) {
    html.start("section", "class", "notes", "aria-labelledby", "nguon-goc")
        .element("h2", "Thông tin để kiểm chứng", "id", "nguon-goc")
        .start("dl")
        .element("dt", "Mã đợt")
        .element("dd", run.id())
        .element("dt", "Bắt đầu, kết thúc")
        .element(
            "dd",
            "%s – %s".formatted(Times.moment(run.startedAt()), Times.moment(run.finishedAt())));
    for (Rubric rubric : run.rubrics()) {
      html.element("dt", "Bộ tiêu chí %s, phiên bản %s".formatted(rubric.id(), rubric.version()))
          .start("dd")
          .text("SHA-256 ")
          .element("code", rubric.sha256())
          .end();
    }
    html.element("dt", "Danh sách cơ quan")
        .start("dd")
        .text("SHA-256 ")
        .element("code", run.registrySha256())
        .end()
        .end()
        .end();
  }
}

package vn.soi.demo.compose;

import java.util.List;
import vn.soi.demo.State;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.Ref;
import vn.soi.demo.page.SiteContent;

/** Adds a section that holds nothing valid: what its state says stands there. */
final class BareSection {

  private BareSection() {}

  static void add(SiteDraft site, String category, String key, String title) {
    State state = site.state(category);
    if (state == State.AWAY) {
      Ref away = new Ref.Away("http://www.chinhphu.vn/");
      site.menu(new MenuEntry(title, away, List.of()));
    } else if (state != State.ABSENT) {
      Part text = new Part.Paragraphs(text(site, state));
      site.menu(MenuEntry.of(title, key));
      site.add(Leaf.section(key, SiteContent.HOME, title, List.of(text)));
    }
  }

  private static String text(SiteDraft site, State state) {
    return switch (state) {
      case PLACEHOLDER ->
          site.profile().look().equals("nukeviet")
              ? "Chỉ dẫn cho người quản trị website: vào phần quản trị, chọn module này, bấm vào"
                  + " nút sửa và nhập nội dung thay cho đoạn văn bản mà bạn đang đọc."
              : "Đang cập nhật";
      case EMPTY, HOLLOW, HELD, ABSENT, AWAY -> "Chưa cập nhật nội dung!";
    };
  }
}

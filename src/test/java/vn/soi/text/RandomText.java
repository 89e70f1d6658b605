package vn.soi.text;

import java.util.List;
import java.util.Random;

/** Seeded texts for laws that must hold for every text. */
final class RandomText {
  private static final String LETTERS =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđĐÐbcghklmnpqrstvx";
  private static final String BETWEEN = "  -–&,./\u00a0\u200b\u00ad0123456789%?";
  static final List<String> SYLLABLES =
      List.of(
          "thông", "tin", "và", "truyền", "quyết", "định", "của", "ủy", "ban", "nhân", "dân",
          "tỉnh", "được", "việc", "người", "những", "đường", "hoạt", "nghiệp", "thuế", "khuyến",
          "quý", "giới", "thiệu", "kỹ", "sở", "lịch", "tuần", "ngoài", "nước", "đầu", "tư", "huyện",
          "xã");

  private RandomText() {}

  static String mixed(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(40); left > 0; left--) {
      int kind = random.nextInt(10);
      if (kind < 6) {
        text.append(pick(LETTERS, random));
      } else if (kind < 9) {
        text.append(pick(BETWEEN, random));
      } else {
        text.appendCodePoint(random.nextInt(0xD800));
      }
    }
    return text.toString();
  }

  static String sentence(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return text.toString();
  }

  private static char pick(String letters, Random random) {
    return letters.charAt(random.nextInt(letters.length()));
  }
}

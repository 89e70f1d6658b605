package vn.soi.site.read.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soi.config.Lexicon;
import vn.soi.config.TopicMatch;
import vn.soi.config.Vocabulary;

/** Recognises people's names by their shape: two to five words that begin with a capital. */
final class Names {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 400;
  private static final Pattern LEAD =
      Pattern.compile(
          "^[\\s\\-+*•●▪►–✓]{0,6}(?:(?:\\d{1,2}|[a-zIVX]{1,4})[.)/]\\s{0,3})?[\\s\\-–]{0,3}");
  private static final Pattern HONORIFIC =
      Pattern.compile(
          "^(?iu:đồng chí|đ/c|đ\\.c|ông|bà|anh|chị|gs|pgs|ts|ths|th\\.s|cn|ks|bs|ls|ds|gs\\.ts"
              + "|pgs\\.ts|bsckii|bscki|tiến s[iĩỹ]|thạc s[iĩỹ]|cử nhân|kỹ sư|kiến trúc sư|kts|bác s[iĩỹ]"
              + "|dược s[iĩỹ]|luật sư|nhà giáo|đại tá|thượng tá|trung tá|thiếu tá|thiếu tướng"
              + "|họ và tên|họ tên)(?![\\p{L}])[.:,\\s]{0,3}");
  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}]{0,7}|\\p{Lu}{1,8}|\\p{Lu}\\.");
  private static final Pattern END_OF_NAME = Pattern.compile("[,;:.(\\-–|/]");
  // Compared with their diacritics: "Đảng" is no surname, "Đặng" is one.
  private static final Set<String> NO_NAMES =
      Set.of(
          "phòng",
          "ban",
          "sở",
          "trung tâm",
          "văn phòng",
          "thanh tra",
          "chi cục",
          "ủy ban",
          "uỷ ban",
          "hội",
          "huyện",
          "tỉnh",
          "thành phố",
          "xã",
          "bộ",
          "cục",
          "đảng",
          "đoàn thể",
          "nhà",
          "công ty",
          "trường",
          "bệnh viện",
          "lãnh đạo",
          "cán bộ",
          "thông tin",
          "khối",
          "thường trực",
          "thị trấn",
          "thị xã",
          "phường",
          "quận",
          "người phát",
          "hoạt động",
          "ubnd",
          "hđnd",
          "quyết định",
          "chương trình",
          "kế hoạch",
          "địa chỉ",
          "đường",
          "phố",
          "thôn",
          "điện thoại",
          "ngày",
          "năm",
          "chức");

  /**
   * A name at the head of a text.
   *
   * @param rest what follows it, without the separator
   * @param apart whether a separator, or nothing, follows the name
   */
  record Named(String name, String rest, boolean apart) {}

  private final Vocabulary vocabulary;
  private final Posts posts;
  private final List<String> postWords;

  Names(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    Lexicon leaders = vocabulary.lexicon("leader-posts");
    this.posts = new Posts(leaders);
    this.postWords =
        leaders.terms().stream()
            .flatMap(term -> term.wordings().stream())
            .map(post -> " " + post.toLowerCase(Locale.ROOT) + " ")
            .toList();
  }

  /** The name that a text begins with, behind numbering and titles such as "Ông" or "ThS.". */
  Optional<Named> heading(String line) {
    String text = bare(line.substring(0, Math.min(line.length(), LONGEST)));
    String[] words = text.split(" ");
    List<String> name = new ArrayList<>();
    boolean ended = false;
    for (int i = 0; i < words.length && name.size() <= MOST_WORDS && !ended; i++) {
      String word = END_OF_NAME.matcher(words[i]).replaceAll("");
      ended = !word.equals(words[i]);
      boolean posted = name.size() >= 2 && posts.begins(rest(words, i));
      if (posted || !WORD.matcher(words[i].startsWith("(") ? "" : word).matches()) {
        break;
      }
      name.add(word);
    }
    String found = String.join(" ", name);
    if (!plausible(found, name.size())) {
      return Optional.empty();
    }
    String rest = rest(words, name.size());
    boolean apart = rest.isEmpty() || ended || END_OF_NAME.matcher(rest).lookingAt();
    return Optional.of(new Named(found, Posts.unseparated(rest), apart));
  }

  /** The name that a text is, and nothing else but titles. */
  Optional<String> whole(String text) {
    return heading(text).filter(named -> named.rest().isEmpty()).map(Named::name);
  }

  /** A line without numbering and titles. */
  private static String bare(String line) {
    String text = LEAD.matcher(line.strip()).replaceFirst("");
    String before = "";
    while (!text.equals(before)) {
      before = text;
      text = HONORIFIC.matcher(text).replaceFirst("");
    }
    return text;
  }

  private boolean plausible(String name, int words) {
    if (words < 2 || words > MOST_WORDS) {
      return false;
    }
    String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
    return NO_NAMES.stream().noneMatch(word -> lower.startsWith(" " + word + " "))
        && postWords.stream().noneMatch(lower::startsWith)
        && vocabulary.labelled(name).stream().noneMatch(TopicMatch::exact);
  }

  private static String rest(String[] words, int from) {
    return String.join(" ", List.of(words).subList(from, words.length));
  }
}

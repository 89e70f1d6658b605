package vn.soi.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the characters of the old fonts mean, as seen when their bytes are read as Latin-1. */
final class LegacyTables {
  private static final String TCVN3_CODES =
      "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
  private static final String TCVN3_LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

  private static final String VNI_PAIRS =
      "aø=à aù=á aû=ả aõ=ã aï=ạ aâ=â aà=ầ aá=ấ aå=ẩ aã=ẫ aä=ậ aê=ă aè=ằ aé=ắ aú=ẳ aü=ẵ aë=ặ "
          + "eø=è eù=é eû=ẻ eõ=ẽ eï=ẹ eâ=ê eà=ề eá=ế eå=ể eã=ễ eä=ệ ì=ì í=í æ=ỉ ó=ĩ ò=ị "
          + "oø=ò où=ó oû=ỏ oõ=õ oï=ọ oâ=ô oà=ồ oá=ố oå=ổ oã=ỗ oä=ộ ô=ơ ôø=ờ ôù=ớ ôû=ở ôõ=ỡ ôï=ợ "
          + "uø=ù uù=ú uû=ủ uõ=ũ uï=ụ ö=ư öø=ừ öù=ứ öû=ử öõ=ữ öï=ự yø=ỳ yù=ý yû=ỷ yõ=ỹ î=ỵ ñ=đ";

  private LegacyTables() {}

  /** Each code of TCVN3 with its letter: capitals with a tone have no code of their own. */
  static Map<String, String> tcvn3() {
    Map<String, String> table = new LinkedHashMap<>();
    for (int i = 0; i < TCVN3_CODES.length(); i++) {
      table.put(TCVN3_CODES.substring(i, i + 1), TCVN3_LETTERS.substring(i, i + 1));
    }
    return table;
  }

  /** Each code of VNI, one or two characters long, with its letter, small and capital. */
  static Map<String, String> vni() {
    Map<String, String> table = new LinkedHashMap<>();
    for (String pair : VNI_PAIRS.split(" ", -1)) {
      int equals = pair.indexOf('=');
      String code = pair.substring(0, equals);
      String letter = pair.substring(equals + 1);
      table.put(code, letter);
      table.put(code.toUpperCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT));
    }
    return table;
  }
}

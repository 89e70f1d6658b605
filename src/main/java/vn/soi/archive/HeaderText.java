package vn.soi.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads header values, which are bytes: UTF-8 where they are that, else ISO 8859-1. */
final class HeaderText {

  private HeaderText() {}

  static String readable(String latin) {
    if (latin.chars().allMatch(c -> c < 128)) {
      return latin;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return latin;
    }
  }
}

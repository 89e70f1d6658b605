package vn.soi.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the bytes of a page into text, trusting the bytes more than what is said about them. */
public final class Decoder {
  private static final int HEAD = 4096;
  private static final Pattern META =
      Pattern.compile(
          "(?i)<(?:meta\\s[^>]{0,300}?charset|\\?xml\\s[^>]{0,100}?encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}"
              + "([a-z0-9][a-z0-9_.:-]{0,39})");
  private static final Pattern REPLACED = Pattern.compile("\uFFFD");
  private static final Pattern NON_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final double FEW_BROKEN = 0.02;

  private Decoder() {}

  /**
   * The text of a body.
   *
   * <p>A byte order mark decides; then valid UTF-8 is UTF-8 whatever is declared (other text is so
   * by accident only); then the declared charset, if it is another; then windows-1258 or
   * windows-1252, whichever makes more Vietnamese syllables. Text in an old font is converted.
   *
   * @param httpCharset the charset of the Content-Type header; the page's own declaration, in its
   *     first 4,096 bytes, counts where the header gives none
   */
  public static DecodedText decode(byte[] body, Optional<String> httpCharset) {
    Optional<String> declared = httpCharset.map(Decoder::unquoted).or(() -> metaCharset(body));
    Charset actual = actual(body, declared.flatMap(Charsets::named));
    String text = text(body, actual);
    Optional<LegacyEncoding> legacy =
        actual.equals(Charsets.VIETNAMESE) ? Optional.empty() : LegacyEncoding.detect(text);
    String unicode = legacy.map(encoding -> encoding.toUnicode(text)).orElse(text);
    return new DecodedText(unicode, declared, actual, legacy);
  }

  private static String unquoted(String charset) {
    return charset.replaceAll("[\"']", "").strip();
  }

  private static Optional<String> metaCharset(byte[] body) {
    String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
  }

  private static Charset actual(byte[] body, Optional<Charset> declared) {
    Optional<Charset> marked = Charsets.byteOrderMark(body);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (declared.isPresent() && declared.get().name().startsWith("UTF-16") && holdsZeros(body)) {
      return declared.get();
    }
    if (Charsets.isAscii(body)) {
      return declared.filter(Decoder::writesAscii).orElse(StandardCharsets.UTF_8);
    }
    if (Charsets.isUtf8(body) || isUtf8WithFaults(body)) {
      return StandardCharsets.UTF_8;
    }
    return declared
        .filter(charset -> !charset.name().startsWith("UTF"))
        .filter(charset -> !charset.equals(Charsets.WESTERN))
        .orElseGet(() -> codePage(body));
  }

  private static boolean holdsZeros(byte[] body) {
    for (int i = 0; i < Math.min(body.length, HEAD); i++) {
      if (body[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether ASCII text in this charset is the same bytes, so that the declaration is not wrong. */
  private static boolean writesAscii(Charset charset) {
    return "Soi 09<>".equals(new String("Soi 09<>".getBytes(StandardCharsets.US_ASCII), charset));
  }

  /** A UTF-8 page with a piece pasted in from elsewhere, or cut in the middle of a letter. */
  private static boolean isUtf8WithFaults(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    long broken = REPLACED.matcher(text).results().count();
    long beyondAscii = NON_ASCII.matcher(text).results().count();
    return broken < beyondAscii * FEW_BROKEN;
  }

  private static Charset codePage(byte[] body) {
    double vietnamese = VietnameseText.syllableShare(text(body, Charsets.VIETNAMESE));
    double western = VietnameseText.syllableShare(text(body, Charsets.WESTERN));
    return vietnamese > western ? Charsets.VIETNAMESE : Charsets.WESTERN;
  }

  private static String text(byte[] body, Charset charset) {
    String decoded = new String(body, charset);
    String bare = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    return charset.equals(Charsets.VIETNAMESE)
        ? Normalizer.normalize(bare, Normalizer.Form.NFC)
        : bare;
  }
}

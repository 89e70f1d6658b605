package vn.soi.site;

import java.util.Optional;

/**
 * In which encoding a page says it is and in which it is.
 *
 * @param declared charset named by the HTTP header or the page, lower case
 * @param actual charset that the bytes really are in, lower case
 * @param legacyFont {@code tcvn3} or {@code vni} when the text is written for such a font
 */
public record PageEncoding(Optional<String> declared, String actual, Optional<String> legacyFont) {}

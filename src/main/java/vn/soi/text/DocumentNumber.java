package vn.soi.text;

/**
 * The number of an administrative document.
 *
 * @param raw as it stands in the text
 */
public record DocumentNumber(String raw) {}

package vn.soi.site.read.tables;

import org.jsoup.nodes.Element;

/**
 * A value and the words that say what it is.
 *
 * @param label without numbering and colon
 * @param value never blank, never a placeholder; bounded
 * @param element what holds the value, and perhaps its label
 */
public record LabelledValue(String label, String value, Element element) {}

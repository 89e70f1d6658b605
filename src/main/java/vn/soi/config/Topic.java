package vn.soi.config;

import java.util.List;

/**
 * A subject that a section of a site can have: {@code news}, {@code introduction.leaders}.
 *
 * <p>A topic named like a category is that category's own section; a dotted one is a part of it.
 *
 * @param labels wordings of menus and headings, with diacritics, most official first
 * @param slugs path segments seen in addresses, without diacritics, hyphenated
 * @param decoys labels that contain a wording of this topic but mean something else
 * @param heads words by which a label of this topic begins, whatever follows: Vietnamese names the
 *     thing first and qualifies it afterwards ("Tin" in "Tin lãnh sự")
 * @param subjects fields of life; a label that names nothing else ("Y tế - Giáo dục") is a heading
 *     of this topic
 */
public record Topic(
    String id,
    String name,
    List<String> labels,
    List<String> slugs,
    List<String> decoys,
    List<String> heads,
    List<String> subjects) {

  public Topic {
    labels = List.copyOf(labels);
    slugs = List.copyOf(slugs);
    decoys = List.copyOf(decoys);
    heads = List.copyOf(heads);
    subjects = List.copyOf(subjects);
  }

  /** The category that this topic belongs to. */
  public String category() {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }
}

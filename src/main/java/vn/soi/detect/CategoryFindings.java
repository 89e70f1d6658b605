package vn.soi.detect;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import vn.soi.config.Category;
import vn.soi.site.Section;

/**
 * All that was found about one category of one site.
 *
 * @param section whether the category's own section is there; where a category asks for none, found
 * @param sectionUrls its addresses, entry first
 */
public record CategoryFindings(
    Category category, Section.State section, List<URI> sectionUrls, List<Finding> findings) {

  public CategoryFindings {
    sectionUrls = List.copyOf(sectionUrls);
    findings = List.copyOf(findings);
  }

  /** Whether the category gives what the rubric gives for an absent section. */
  public boolean sectionAbsent() {
    return section == Section.State.ABSENT;
  }

  /** Whether it could not be decided that the section is there. */
  public boolean sectionUndecided() {
    return section == Section.State.UNDECIDED;
  }

  /** The section's state in the words of the report: found, absent, undecided. */
  public String sectionState() {
    return section.name().toLowerCase(Locale.ROOT);
  }
}

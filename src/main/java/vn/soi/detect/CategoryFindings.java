package vn.soi.detect;

import java.net.URI;
import java.util.List;
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
}

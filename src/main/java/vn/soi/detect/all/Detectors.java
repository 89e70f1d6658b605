package vn.soi.detect.all;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soi.config.Category;
import vn.soi.config.Criterion;
import vn.soi.config.Rubric;
import vn.soi.config.Step;
import vn.soi.detect.CategoryFindings;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.SharedTechniques;
import vn.soi.detect.consultation.ConsultationTechniques;
import vn.soi.detect.direction.DirectionTechniques;
import vn.soi.detect.introduction.IntroductionTechniques;
import vn.soi.detect.legaldocuments.LegalDocumentsTechniques;
import vn.soi.detect.news.NewsTechniques;
import vn.soi.detect.policy.PolicyTechniques;
import vn.soi.detect.projects.ProjectsTechniques;
import vn.soi.detect.services.ServicesTechniques;
import vn.soi.detect.strategy.StrategyTechniques;
import vn.soi.detect.support.SupportTechniques;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Every technique under its name in the rubrics: one line per category. */
public final class Detectors {

  /** The category whose things stand all over a site, in no section of their own. */
  private static final String WITHOUT_SECTION = "support";

  private static final int MOST_URLS = 10;

  private final Map<String, Detector> byTechnique;

  /** With these detectors; {@link #standard} has all that Soi knows. */
  public Detectors(Map<String, Detector> byTechnique) {
    this.byTechnique = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byTechnique));
  }

  public static Detectors standard() {
    Map<String, Detector> all = new LinkedHashMap<>();
    all.putAll(SharedTechniques.all());
    all.putAll(IntroductionTechniques.all());
    all.putAll(NewsTechniques.all());
    all.putAll(DirectionTechniques.all());
    all.putAll(PolicyTechniques.all());
    all.putAll(StrategyTechniques.all());
    all.putAll(LegalDocumentsTechniques.all());
    all.putAll(ProjectsTechniques.all());
    all.putAll(ConsultationTechniques.all());
    all.putAll(SupportTechniques.all());
    all.putAll(ServicesTechniques.all());
    return new Detectors(all);
  }

  /** What is wrong with how a criterion names its technique and sets its thresholds. */
  public List<String> complaints(Criterion criterion) {
    Detector detector = byTechnique.get(criterion.technique());
    if (detector == null) {
      return List.of("there is no technique '" + criterion.technique() + "'");
    }
    List<String> wrong = new ArrayList<>();
    criterion.steps().forEach(step -> lacking(step, detector.needs(), wrong));
    return wrong;
  }

  private static void lacking(Step step, Set<String> needs, List<String> wrong) {
    needs.stream()
        .sorted()
        .filter(need -> List.of(need.split("\\|")).stream().noneMatch(step::needs))
        .forEach(need -> wrong.add("step '%s' lacks '%s'".formatted(step.says(), need)));
  }

  /** Decides every criterion of a rubric. */
  public List<CategoryFindings> examine(Site site, Rubric rubric) {
    return rubric.categories().stream().map(category -> examine(site, category)).toList();
  }

  private CategoryFindings examine(Site site, Category category) {
    List<Finding> findings =
        category.criteria().stream().map(criterion -> decide(site, criterion)).toList();
    if (category.id().equals(WITHOUT_SECTION)) {
      return new CategoryFindings(category, Section.State.FOUND, List.of(), findings);
    }
    Section section = site.section(category.id());
    List<URI> urls = section.pages().stream().map(Page::url).limit(MOST_URLS).toList();
    return new CategoryFindings(category, section.state(), urls, findings);
  }

  /** Decides one criterion; a detector that fails leaves its criterion to people, not the rest. */
  public Finding decide(Site site, Criterion criterion) {
    Detector detector = byTechnique.get(criterion.technique());
    if (detector == null) {
      throw new IllegalArgumentException("unknown technique '" + criterion.technique() + "'");
    }
    try {
      return detector.detect(site, criterion);
    } catch (RuntimeException fault) {
      String reason =
          "Chương trình gặp lỗi khi xét tiêu chí này (%s); cần người đánh giá xem xét."
              .formatted(fault);
      return Finding.undecided(criterion, Map.of("fault", fault.toString()), reason, List.of());
    }
  }
}

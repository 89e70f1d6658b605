package vn.soi.config;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads one file of {@code config/rubrics}, strictly. */
final class RubricFile {
  /** The thresholds that a step may name; which of them a technique reads is the technique's. */
  static final List<String> THRESHOLDS =
      List.of(
          "attributes",
          "characters",
          "clicks",
          "count",
          "days",
          "months",
          "ownWorkingDays",
          "share",
          "units",
          "workingDays");

  private static final int LARGEST_THRESHOLD = 1_000_000;
  private static final int WHOLE_SHARE = 100;

  private final Vocabulary vocabulary;
  private final Techniques techniques;
  private final Set<String> categories = new LinkedHashSet<>();
  private final Set<String> criteria = new LinkedHashSet<>();

  private RubricFile(Vocabulary vocabulary, Techniques techniques) {
    this.vocabulary = vocabulary;
    this.techniques = techniques;
  }

  /** The rubric in this file; every topic that it names must be one of the vocabulary's. */
  static Rubric read(Path path, Vocabulary vocabulary) {
    return read(path, vocabulary, Techniques.ANY);
  }

  /** The same, and every criterion must set its technique rightly. */
  static Rubric read(Path path, Vocabulary vocabulary, Techniques techniques) {
    YamlFile file = YamlFile.read(path);
    return new RubricFile(vocabulary, techniques).rubric(file);
  }

  private Rubric rubric(YamlFile file) {
    Node.Mapping root =
        file.root().only("id", "label", "version", "validFrom", "validTo", "maximum", "categories");
    List<Category> columns = new ArrayList<>();
    root.need("categories").someItems().forEach(item -> columns.add(category(item)));
    LocalDate from = date(root.need("validFrom"));
    Optional<LocalDate> to = root.optional("validTo").map(RubricFile::date);
    if (to.isPresent() && to.get().isBefore(from)) {
      throw root.need("validTo").place().refused("lies before validFrom");
    }
    String id = Ids.check(root.need("id").place(), root.need("id").text(), Ids.PLAIN);
    String label = root.need("label").text();
    String version = root.need("version").text();
    Points maximum = points(root.need("maximum"));
    try {
      return new Rubric(id, label, version, from, to, maximum, columns, file.sha256());
    } catch (IllegalArgumentException unequal) {
      throw root.need("maximum").place().refused(unequal);
    }
  }

  private Category category(Node node) {
    Node.Mapping entry =
        node.mapping().only("id", "label", "basis", "absent", "maximum", "criteria");
    String id = Ids.unique(entry.need("id"), categories, Ids.PLAIN);
    List<Criterion> parts = new ArrayList<>();
    entry.need("criteria").someItems().forEach(item -> parts.add(criterion(item, id)));
    String label = entry.need("label").text();
    String basis = entry.need("basis").text();
    Points absent = points(entry.need("absent"));
    Points maximum = points(entry.need("maximum"));
    if (absent.compareTo(Points.ZERO) > 0) {
      throw entry.need("absent").place().refused("an absent section gives nothing or costs points");
    }
    try {
      return new Category(id, label, basis, absent, maximum, parts);
    } catch (IllegalArgumentException unequal) {
      throw entry.need("maximum").place().refused(unequal);
    }
  }

  private Criterion criterion(Node node, String category) {
    Node.Mapping entry =
        node.mapping().only("id", "label", "basis", "maximum", "technique", "topics", "steps");
    Node named = entry.need("id");
    String id = Ids.unique(named, criteria, Ids.DOTTED);
    if (!id.startsWith(category + ".")) {
      throw named.place().refused("a criterion of this category is named " + category + ".…");
    }
    String label = entry.need("label").text();
    String basis = entry.need("basis").text();
    Points maximum = points(entry.need("maximum"));
    Node technique = entry.need("technique");
    Ids.check(technique.place(), technique.text(), Ids.PLAIN);
    List<String> topics = topics(entry.need("topics"));
    List<Step> steps = steps(entry.need("steps"));
    Criterion criterion;
    try {
      criterion = new Criterion(id, label, basis, maximum, technique.text(), topics, steps);
    } catch (IllegalArgumentException unequal) {
      throw entry.need("maximum").place().refused(unequal);
    }
    for (String complaint : techniques.complaints(criterion)) {
      throw technique.place().refused(complaint);
    }
    return criterion;
  }

  private List<String> topics(Node list) {
    list.someItems().forEach(this::topic);
    return list.texts();
  }

  private String topic(Node node) {
    String id = node.text();
    if (vocabulary.topics().stream().noneMatch(topic -> topic.id().equals(id))) {
      throw node.place().refused("the vocabulary has no topic '" + id + "'");
    }
    return id;
  }

  private List<Step> steps(Node list) {
    List<Step> steps = new ArrayList<>();
    for (Node item : list.someItems()) {
      Step step = step(item);
      if (!steps.isEmpty() && steps.get(0).adds() != step.adds()) {
        throw item.place().refused("steps either all say 'points' or all say 'adds'");
      }
      if (!steps.isEmpty() && !step.adds() && !rises(steps, step)) {
        throw item.place().refused("each step of a ladder is worth more than the one before it");
      }
      steps.add(step);
    }
    return steps;
  }

  private static boolean rises(List<Step> steps, Step next) {
    return next.points().compareTo(steps.get(steps.size() - 1).points()) > 0;
  }

  private Step step(Node node) {
    List<String> keys = new ArrayList<>(List.of("points", "adds", "says", "topic"));
    keys.addAll(THRESHOLDS);
    Node.Mapping entry = node.mapping().only(keys.toArray(String[]::new));
    boolean adds = entry.optional("adds").isPresent();
    if (adds && entry.optional("points").isPresent()) {
      throw entry.need("adds").place().refused("a step says either 'points' or 'adds'");
    }
    Node worth = entry.need(adds ? "adds" : "points");
    Points points = points(worth);
    String says = entry.need("says").text();
    Optional<String> topic = entry.optional("topic").map(this::topic);
    try {
      return new Step(points, adds, says, topic, needs(entry));
    } catch (IllegalArgumentException worthless) {
      throw worth.place().refused(worthless);
    }
  }

  private static Map<String, Integer> needs(Node.Mapping entry) {
    Map<String, Integer> needs = new TreeMap<>();
    for (String name : THRESHOLDS) {
      int most = name.equals("share") ? WHOLE_SHARE : LARGEST_THRESHOLD;
      entry.optional(name).ifPresent(node -> needs.put(name, (int) node.whole(1, most)));
    }
    return needs;
  }

  private static Points points(Node node) {
    try {
      return Points.of(node.number());
    } catch (IllegalArgumentException uneven) {
      throw node.place().refused(uneven);
    }
  }

  private static LocalDate date(Node node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeException noDate) {
      throw node.place().refused("must be a date such as 2011-10-01, not " + node.text());
    }
  }
}

package vn.soi.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Reads what people say of a recorded site, strictly. */
final class TruthFile {

  private static final String UNDECIDED = "undecided";

  /** The traps, doubts and reasons are for people to read. */
  private static final String[] KEYS = {
    "id",
    "family",
    "agency",
    "aliases",
    "block",
    "url",
    "hosts",
    "field",
    "as_of",
    "status",
    "why",
    "traps",
    "doubts",
    "sections",
    "criteria"
  };

  private TruthFile() {}

  static SiteTruth read(Path path, Configuration configuration) {
    Node.Mapping root = YamlFile.read(path).root().only(KEYS);
    Rubric rubric = rubric(root.need("block"), configuration);
    boolean alive = choice(root.need("status"), "active", "inactive");
    return new SiteTruth(
        agency(root),
        root.need("family").text(),
        day(root.need("as_of")),
        alive,
        alive ? sections(root.need("sections"), rubric) : Map.of(),
        alive ? points(root.need("criteria"), rubric) : Map.of());
  }

  private static Map<String, Boolean> sections(Node sections, Rubric rubric) {
    List<String> ids = rubric.categories().stream().map(Category::id).toList();
    return each(sections, ids, node -> choice(node, "present", "absent"));
  }

  private static Agency agency(Node.Mapping root) {
    return new Agency(
        root.need("id").text(),
        root.need("agency").text(),
        root.need("block").text(),
        Optional.of(RegistryFile.url(root.need("url"))),
        root.textsOf("aliases"),
        RegistryFile.hosts(root.optional("hosts")),
        List.of(),
        root.textsOf("field"),
        Optional.empty());
  }

  private static Rubric rubric(Node block, Configuration configuration) {
    return configuration.registry().blocks().stream()
        .filter(one -> one.id().equals(block.text()))
        .findFirst()
        .map(one -> configuration.rubric(one.rubric()))
        .orElseThrow(() -> block.place().refused("there is no block '" + block.text() + "'"));
  }

  private static Map<String, Optional<Points>> points(Node criteria, Rubric rubric) {
    List<String> ids = rubric.criteria().stream().map(Criterion::id).toList();
    Map<String, Optional<Points>> points = each(criteria, ids, TruthFile::points);
    for (Criterion criterion : rubric.criteria()) {
      Optional<Points> given = Objects.requireNonNull(points.get(criterion.id()));
      if (given.filter(some -> !criterion.gives(some)).isPresent()) {
        throw criteria.place().refused(criterion.id() + " cannot give " + given.get() + " points");
      }
    }
    return points;
  }

  private static Optional<Points> points(Node node) {
    Node points = node.mapping().only("points", "why").need("points");
    if (points instanceof Node.Text text && text.text().equals(UNDECIDED)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Points.of(points.number()));
    } catch (IllegalArgumentException notHalves) {
      throw points.place().refused(notHalves);
    }
  }

  /** The values of a mapping that has exactly these keys. */
  private static <T> Map<String, T> each(Node node, List<String> keys, Function<Node, T> value) {
    Node.Mapping mapping = node.mapping().only(keys.toArray(String[]::new));
    Map<String, T> values = new LinkedHashMap<>();
    keys.forEach(key -> values.put(key, value.apply(mapping.need(key))));
    return values;
  }

  private static boolean choice(Node node, String yes, String no) {
    if (!node.text().equals(yes) && !node.text().equals(no)) {
      throw node.place().refused("must be %s or %s, not %s".formatted(yes, no, node.text()));
    }
    return node.text().equals(yes);
  }

  private static LocalDate day(Node node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeParseException other) {
      throw node.place().refused("must be a date such as 2012-11-22, not " + node.text());
    }
  }
}

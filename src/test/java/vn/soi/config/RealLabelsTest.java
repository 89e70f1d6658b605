package vn.soi.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How well labels of real menus are sorted into the ten categories and "other", against what a
 * person said. The vocabulary's author had seen these menus, so the figure guards against getting
 * worse; it does not say how well unseen menus are read.
 */
final class RealLabelsTest {
  private static final double FLOOR = 0.95;
  private static final String OTHER = "other";

  private final Vocabulary vocabulary = Configuration.vocabulary(Path.of("config"));

  @Test
  void labelsOfRealMenusAreSortedAsAPersonSortsThem() throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (JsonNode row : rows()) {
      String wanted = wanted(row);
      String got = category(row);
      count(counts, wanted, got);
      if (!wanted.equals(got)) {
        wrong.add(
            "%s -> %s: %s %s"
                .formatted(wanted, got, row.path("label").asText(), row.path("href").asText()));
      }
    }
    double mean = counts.values().stream().mapToDouble(RealLabelsTest::f1).average().orElse(0);
    StringBuilder table = new StringBuilder("macro-F1 over real labels: %.3f%n".formatted(mean));
    counts.forEach((id, c) -> table.append("  %-16s %.3f%n".formatted(id, f1(c))));
    table.append("sorted otherwise:\n  ").append(String.join("\n  ", wrong));
    System.out.println(table);
    assertThat(mean).as(table.toString()).isGreaterThan(FLOOR);
  }

  private String wanted(JsonNode row) {
    String got = category(row);
    for (JsonNode also : row.path("also")) {
      if (also.asText().equals(got)) {
        return got;
      }
    }
    return row.path("category").asText();
  }

  private String category(JsonNode row) {
    String label = row.path("label").asText();
    Optional<TopicMatch> match = vocabulary.best(label);
    if (label.isBlank()) {
      match = vocabulary.addressed(row.path("img").asText()).stream().findFirst();
    }
    if (match.isEmpty()) {
      match =
          vocabulary.addressed(row.path("href").asText()).stream()
              .filter(found -> found.strength() >= Vocabulary.BELIEVED)
              .findFirst();
    }
    return match.map(found -> found.topic().category()).orElse(OTHER);
  }

  private static void count(Map<String, int[]> counts, String wanted, String got) {
    counts.computeIfAbsent(wanted, key -> new int[3]);
    counts.computeIfAbsent(got, key -> new int[3]);
    if (wanted.equals(got)) {
      counts.get(wanted)[0]++;
    } else {
      counts.get(got)[1]++;
      counts.get(wanted)[2]++;
    }
  }

  private static double f1(int[] c) {
    return c[0] == 0 ? 0 : 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]);
  }

  private static List<JsonNode> rows() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/labels/real-labels.jsonl"))) {
      rows.add(json.readTree(line));
    }
    return rows;
  }
}

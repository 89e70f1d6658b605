package vn.soi.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A manifest as JSON, written in one fixed way: one line per file, its own digest last. */
final class ManifestText {

  private static final String SCHEMA = "soi-manifest/1";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ManifestText() {}

  static String of(Manifest manifest) {
    return body(manifest) + "  \"sha256\": " + quoted(digest(manifest)) + "\n}\n";
  }

  /** The digest of everything before the line that holds it. */
  static String digest(Manifest manifest) {
    return Digests.sha256(body(manifest).getBytes(StandardCharsets.UTF_8));
  }

  private static String body(Manifest manifest) {
    return "{\n  \"schema\": "
        + quoted(SCHEMA)
        + ",\n  \"tool\": "
        + quoted(manifest.tool())
        + ",\n  \"run\": "
        + quoted(manifest.run())
        + ",\n  \"rubrics\": [\n"
        + manifest.rubrics().stream().map(ManifestText::line).collect(Collectors.joining(",\n"))
        + "\n  ],\n  \"registry\": {\"sha256\": "
        + quoted(manifest.registrySha256())
        + "},\n  \"files\": [\n"
        + manifest.files().stream().map(ManifestText::line).collect(Collectors.joining(",\n"))
        + "\n  ],\n";
  }

  private static String line(Manifest.Rubric rubric) {
    return "    {\"id\": %s, \"version\": %s, \"sha256\": %s}"
        .formatted(quoted(rubric.id()), quoted(rubric.version()), quoted(rubric.sha256()));
  }

  private static String line(Manifest.Entry file) {
    return "    {\"path\": %s, \"bytes\": %d, \"sha256\": %s}"
        .formatted(quoted(file.path()), file.bytes(), quoted(file.sha256()));
  }

  private static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException everyTextCanBeWritten) {
      throw new IllegalStateException(everyTextCanBeWritten);
    }
  }

  static Manifest parse(byte[] bytes) throws IOException {
    JsonNode root = JSON.readTree(bytes);
    List<Manifest.Rubric> rubrics = new ArrayList<>();
    for (JsonNode rubric : root.path("rubrics")) {
      rubrics.add(
          new Manifest.Rubric(
              rubric.path("id").asText(),
              rubric.path("version").asText(),
              rubric.path("sha256").asText()));
    }
    List<Manifest.Entry> files = new ArrayList<>();
    for (JsonNode file : root.path("files")) {
      files.add(
          new Manifest.Entry(
              file.path("path").asText(),
              file.path("bytes").asLong(),
              file.path("sha256").asText()));
    }
    return new Manifest(
        root.path("run").asText(),
        root.path("tool").asText(),
        rubrics,
        root.path("registry").path("sha256").asText(),
        files);
  }
}

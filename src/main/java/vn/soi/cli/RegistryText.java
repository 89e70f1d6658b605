package vn.soi.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.soi.archive.Digests;
import vn.soi.config.Agency;
import vn.soi.config.Block;
import vn.soi.config.Registry;

/**
 * A registry that came from no file, with the file that says the same, so that its run can be
 * scored again like any other.
 */
record RegistryText(Registry registry, String text) {

  static RegistryText of(String province, List<Block> blocks, List<Agency> agencies) {
    String text = text(province, blocks, agencies);
    String sha256 = Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new RegistryText(new Registry(province, blocks, agencies, sha256), text);
  }

  private static String text(String province, List<Block> blocks, List<Agency> agencies) {
    StringBuilder text = new StringBuilder("province: " + quoted(province) + "\nblocks:\n");
    for (Block block : blocks) {
      text.append(
          "  - {id: %s, label: %s, rubric: %s}%n"
              .formatted(quoted(block.id()), quoted(block.label()), quoted(block.rubric())));
    }
    text.append("agencies:\n");
    agencies.forEach(agency -> agency(text, agency));
    return text.toString();
  }

  private static void agency(StringBuilder text, Agency agency) {
    text.append("  - id: ").append(quoted(agency.id())).append('\n');
    line(text, "name", quoted(agency.name()));
    line(text, "block", quoted(agency.block()));
    agency.url().ifPresent(url -> line(text, "url", quoted(url.toString())));
    list(text, "aliases", agency.aliases());
    list(text, "hosts", agency.hosts());
    list(text, "elsewhere", agency.elsewhere());
    list(text, "keywords", agency.keywords());
    agency.note().ifPresent(note -> line(text, "note", quoted(note)));
  }

  private static void list(StringBuilder text, String key, List<String> values) {
    if (!values.isEmpty()) {
      List<String> quoted = values.stream().map(RegistryText::quoted).toList();
      line(text, key, "[" + String.join(", ", quoted) + "]");
    }
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append("    ").append(key).append(": ").append(value).append('\n');
  }

  // Double-quoted scalars of YAML are JSON's strings.
  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

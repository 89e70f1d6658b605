package vn.soi.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a registry of agencies, strictly. */
final class RegistryFile {
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,20}[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
  private static final int LARGEST_PORT = 65535;

  private final Set<String> rubrics;
  private final Set<String> blocks = new LinkedHashSet<>();
  private final Set<String> agencies = new LinkedHashSet<>();

  private RegistryFile(Set<String> rubrics) {
    this.rubrics = rubrics;
  }

  /** The registry in this file; every block must name one of these rubrics. */
  static Registry read(Path path, Set<String> rubrics) {
    YamlFile file = YamlFile.read(path);
    return new RegistryFile(rubrics).registry(file);
  }

  private Registry registry(YamlFile file) {
    Node.Mapping root = file.root().only("province", "blocks", "agencies");
    String province = root.need("province").text();
    List<Block> groups = new ArrayList<>();
    root.need("blocks").someItems().forEach(item -> groups.add(block(item)));
    List<Agency> members = new ArrayList<>();
    root.need("agencies").someItems().forEach(item -> members.add(agency(item)));
    return new Registry(province, groups, members, file.sha256());
  }

  private Block block(Node node) {
    Node.Mapping entry = node.mapping().only("id", "label", "rubric");
    String id = Ids.unique(entry.need("id"), blocks, Ids.PLAIN);
    Node rubric = entry.need("rubric");
    if (!rubrics.contains(rubric.text())) {
      throw rubric
          .place()
          .refused(
              "there is no rubric '%s'; there are %s"
                  .formatted(rubric.text(), String.join(", ", rubrics)));
    }
    return new Block(id, entry.need("label").text(), rubric.text());
  }

  private Agency agency(Node node) {
    Node.Mapping entry =
        node.mapping()
            .only(
                "id", "name", "block", "url", "aliases", "hosts", "elsewhere", "keywords", "note");
    String id = Ids.unique(entry.need("id"), agencies, Ids.PLAIN);
    Node block = entry.need("block");
    if (!blocks.contains(block.text())) {
      throw block
          .place()
          .refused(
              "there is no block '%s'; there are %s"
                  .formatted(block.text(), String.join(", ", blocks)));
    }
    return new Agency(
        id,
        entry.need("name").text(),
        block.text(),
        entry.optional("url").map(RegistryFile::url),
        entry.textsOf("aliases"),
        hosts(entry.optional("hosts")),
        hosts(entry.optional("elsewhere")),
        entry.textsOf("keywords"),
        entry.optional("note").map(Node::text));
  }

  static List<String> hosts(Optional<Node> list) {
    list.ifPresent(node -> node.items().forEach(RegistryFile::host));
    return list.map(Node::texts).orElse(List.of());
  }

  private static void host(Node node) {
    if (!HOST.matcher(node.text()).matches()) {
      throw node.place()
          .refused(
              "must be a host name in small letters such as so.tinh.gov.vn, not " + node.text());
    }
  }

  static URI url(Node node) {
    URI url;
    try {
      url = new URI(node.text());
    } catch (URISyntaxException broken) {
      throw bad(node, broken.getReason());
    }
    String scheme = String.valueOf(url.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw bad(node, "it begins with neither http:// nor https://");
    }
    String host = url.getHost();
    if (host == null || !HOST.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
      throw bad(node, "it has no proper host name");
    }
    if (url.getUserInfo() != null || url.getFragment() != null) {
      throw bad(node, "a home page has no user name and no #fragment");
    }
    if (url.getPort() == 0 || url.getPort() > LARGEST_PORT) {
      throw bad(node, "there is no such port");
    }
    return url;
  }

  private static ConfigurationException bad(Node node, String why) {
    return node.place().refused("bad URL '%s': %s".formatted(node.text(), why));
  }
}

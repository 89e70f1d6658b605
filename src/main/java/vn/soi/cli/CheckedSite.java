package vn.soi.cli;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.soi.config.Agency;
import vn.soi.config.Block;
import vn.soi.config.Registry;

/** Finds out whose site a self-check looks at. */
final class CheckedSite {

  private CheckedSite() {}

  /**
   * The registry's agency at this address; where there is none, an agency known by nothing but its
   * address and the name given.
   *
   * @param rubric id of the rubric asked for, which decides the block of an unknown agency
   */
  static RegistryText of(URI url, Optional<String> name, Optional<String> rubric, Registry known) {
    Block block =
        known.blocks().stream()
            .filter(one -> rubric.isEmpty() || one.rubric().equals(rubric.get()))
            .findFirst()
            .orElse(known.blocks().get(0));
    Agency agency =
        known.agencies().stream()
            .filter(one -> one.url().filter(own -> sameHost(own, url)).isPresent())
            .findFirst()
            .map(one -> at(one, url))
            .orElseGet(() -> stranger(url, name, block));
    Block own = known.block(agency.block());
    return RegistryText.of(known.province(), List.of(own), List.of(agency));
  }

  private static boolean sameHost(URI one, URI other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(URI url) {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static Agency at(Agency known, URI url) {
    return new Agency(
        known.id(),
        known.name(),
        known.block(),
        Optional.of(url),
        known.aliases(),
        known.hosts(),
        known.elsewhere(),
        known.keywords(),
        known.note());
  }

  private static Agency stranger(URI url, Optional<String> name, Block block) {
    String host = bare(url);
    String id = host.replaceAll("[^a-z0-9]+", "-");
    return new Agency(
        id,
        name.orElse(host),
        block.id(),
        Optional.of(url),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}

package vn.soi.config;

import java.util.List;

/**
 * The agencies of one province, in the registry's order.
 *
 * @param sha256 hex digest of the file that it was read from
 */
public record Registry(String province, List<Block> blocks, List<Agency> agencies, String sha256) {

  public Registry {
    blocks = List.copyOf(blocks);
    agencies = List.copyOf(agencies);
  }

  public Block block(String id) {
    return blocks.stream()
        .filter(block -> block.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no block '" + id + "'"));
  }
}

package vn.soi.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soi.config.Agency;
import vn.soi.config.Block;
import vn.soi.config.Registry;
import vn.soi.config.Rubric;

/**
 * Who is audited against what: the registry narrowed to what the user asked for.
 *
 * @param agencies in the registry's order
 * @param blocks those of the registry that have an agency here, each naming the rubric used
 */
record Plan(
    Registry registry, List<Agency> agencies, List<Block> blocks, Map<String, Rubric> rubrics) {

  Plan {
    agencies = List.copyOf(agencies);
    blocks = List.copyOf(blocks);
    rubrics = Map.copyOf(rubrics);
  }

  /**
   * Narrows the registry.
   *
   * @param only ids of the agencies wanted; all when empty
   * @param rubric id of the rubric used for every block instead of its own
   */
  static Plan of(
      Registry registry,
      Map<String, Rubric> rubrics,
      List<String> only,
      Optional<String> rubric,
      Texts texts) {
    Set<String> known = registry.agencies().stream().map(Agency::id).collect(Collectors.toSet());
    only.stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(id -> refuse(texts.say("error.noSuchAgency", id)));
    rubric
        .filter(id -> !rubrics.containsKey(id))
        .ifPresent(id -> refuse(texts.say("error.noRubric", id)));
    List<Agency> agencies =
        registry.agencies().stream()
            .filter(agency -> only.isEmpty() || only.contains(agency.id()))
            .toList();
    Set<String> used = agencies.stream().map(Agency::block).collect(Collectors.toSet());
    List<Block> blocks =
        registry.blocks().stream()
            .filter(block -> used.contains(block.id()))
            .map(block -> new Block(block.id(), block.label(), rubric.orElse(block.rubric())))
            .toList();
    return new Plan(registry, agencies, blocks, rubrics);
  }

  Rubric rubric(Block block) {
    Rubric rubric = rubrics.get(block.rubric());
    if (rubric == null) {
      throw new IllegalArgumentException("no rubric '" + block.rubric() + "'");
    }
    return rubric;
  }

  Rubric rubric(Agency agency) {
    return blocks.stream()
        .filter(block -> block.id().equals(agency.block()))
        .findFirst()
        .map(this::rubric)
        .orElseThrow();
  }

  /** The rubrics in use, in the order of the blocks. */
  List<Rubric> rubricsUsed() {
    return blocks.stream().map(this::rubric).distinct().toList();
  }

  private static void refuse(String message) {
    throw new UsageException(message);
  }
}

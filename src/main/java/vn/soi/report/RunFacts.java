package vn.soi.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.soi.config.Block;
import vn.soi.config.Rubric;

/**
 * What a run was: when, of what, against what, and whether it can be trusted.
 *
 * @param version of the program
 * @param asOf the audit date that ages are counted from
 * @param suspicions why the run's health gate failed, in Vietnamese; empty when it is healthy
 * @param registrySha256 hex digest of the registry's file
 */
public record RunFacts(
    String id,
    String version,
    Instant startedAt,
    Instant finishedAt,
    LocalDate asOf,
    String province,
    List<String> suspicions,
    List<Rubric> rubrics,
    String registrySha256) {

  public RunFacts {
    suspicions = List.copyOf(suspicions);
    rubrics = List.copyOf(rubrics);
  }

  /** The rubric by which a block was judged. */
  public Rubric rubric(Block block) {
    return rubrics.stream()
        .filter(rubric -> rubric.id().equals(block.rubric()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rubric " + block.rubric()));
  }

  public boolean healthy() {
    return suspicions.isEmpty();
  }
}

package vn.soi.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people say of one recorded site, by the rubric: the measure of what the program says.
 *
 * @param family the kind of platform
 * @param asOf the audit date for which the points hold
 * @param alive whether there is a site of this agency; of a dead one nothing more is said
 * @param sections by category, whether a section for it exists
 * @param points by criterion; empty where a careful person cannot tell either
 */
public record SiteTruth(
    Agency agency,
    String family,
    LocalDate asOf,
    boolean alive,
    Map<String, Boolean> sections,
    Map<String, Optional<Points>> points) {

  public SiteTruth {
    sections = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    points = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(points));
  }

  /**
   * Reads a truth file.
   *
   * @throws ConfigurationException when it names an unknown block, or says too much or too little
   *     for the block's rubric
   */
  public static SiteTruth read(Path file, Configuration configuration) {
    return TruthFile.read(file, configuration);
  }
}

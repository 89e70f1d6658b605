package vn.soi.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that a run is told: whom to audit, against which rubrics, by which words, with which
 * manners. Reading refuses whatever is not wholly right, with a {@link ConfigurationException}.
 *
 * @param rubrics by id, in alphabetical order of their files
 */
public record Configuration(
    Registry registry, Map<String, Rubric> rubrics, Vocabulary vocabulary, Settings settings) {
  private static final String REGISTRY = "agencies.yaml";
  private static final String VOCABULARY = "vocabulary.yaml";
  private static final String SETTINGS = "settings.yaml";

  public Configuration {
    rubrics = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rubrics));
  }

  /** Reads the configuration in this folder. */
  public static Configuration read(Path folder) {
    return read(folder, folder.resolve(REGISTRY));
  }

  /** Reads the configuration in this folder, but the registry from this file. */
  public static Configuration read(Path folder, Path agencies) {
    return read(folder, agencies, Techniques.ANY);
  }

  /** The same, and every criterion of the rubrics must set its technique rightly. */
  public static Configuration read(Path folder, Path agencies, Techniques techniques) {
    Vocabulary vocabulary = vocabulary(folder);
    Map<String, Rubric> rubrics = rubrics(folder, vocabulary, techniques);
    Settings settings = SettingsFile.read(folder.resolve(SETTINGS));
    Registry registry = RegistryFile.read(agencies, rubrics.keySet());
    return new Configuration(registry, rubrics, vocabulary, settings);
  }

  /** Reads the vocabulary in this folder alone. */
  public static Vocabulary vocabulary(Path folder) {
    return VocabularyFile.read(folder.resolve(VOCABULARY));
  }

  /** Reads the rubrics in this folder alone, by id. */
  public static Map<String, Rubric> rubrics(Path folder, Vocabulary vocabulary) {
    return rubrics(folder, vocabulary, Techniques.ANY);
  }

  private static Map<String, Rubric> rubrics(
      Path folder, Vocabulary vocabulary, Techniques techniques) {
    Path home = folder.resolve("rubrics");
    Map<String, Rubric> rubrics = new LinkedHashMap<>();
    for (Path file : rubricFiles(home)) {
      Rubric rubric = RubricFile.read(file, vocabulary, techniques);
      if (rubrics.put(rubric.id(), rubric) != null) {
        throw new Place(YamlFile.name(file), 1, "id")
            .refused("another rubric has the id '" + rubric.id() + "' too");
      }
    }
    return rubrics;
  }

  /** The rubric that this agency's block is ranked under. */
  public Rubric rubricOf(Agency agency) {
    return rubric(registry.block(agency.block()).rubric());
  }

  public Rubric rubric(String id) {
    Rubric rubric = rubrics.get(id);
    if (rubric == null) {
      throw new IllegalArgumentException("no rubric '" + id + "'");
    }
    return rubric;
  }

  private static List<Path> rubricFiles(Path home) {
    Place start = new Place(YamlFile.name(home), 1, "");
    try (Stream<Path> entries = Files.list(home)) {
      List<Path> files =
          entries.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      if (files.isEmpty()) {
        throw start.refused("there is no rubric in this folder");
      }
      return files;
    } catch (IOException unreadable) {
      throw start.refused("the folder of rubrics cannot be read: " + unreadable);
    }
  }
}

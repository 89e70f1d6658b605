package vn.soi.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The list of all files of a run with their SHA-256, and what they were made with.
 *
 * <p>The manifest ends with a digest of itself and is written in one fixed way, so that a changed
 * byte in it is found too. Who changes a file, its line and the manifest's digest is not found out:
 * against that helps keeping the manifest's digest elsewhere, as the printed report does.
 *
 * @param files by path below the run's folder, in order
 */
public record Manifest(
    String run, String tool, List<Rubric> rubrics, String registrySha256, List<Entry> files) {

  public static final String NAME = "manifest.json";

  /** A rubric that was used. */
  public record Rubric(String id, String version, String sha256) {}

  /** One file. */
  public record Entry(String path, long bytes, String sha256) {}

  /**
   * What a check of a run's folder found; lists of paths.
   *
   * @param changed files whose bytes are others; the manifest too, when it is not what was written
   */
  public record Check(List<String> changed, List<String> missing, List<String> added) {

    public Check {
      changed = List.copyOf(changed);
      missing = List.copyOf(missing);
      added = List.copyOf(added);
    }

    public boolean unaltered() {
      return changed.isEmpty() && missing.isEmpty() && added.isEmpty();
    }
  }

  public Manifest {
    rubrics = List.copyOf(rubrics);
    files = List.copyOf(files);
  }

  /** Reads all files of a run's folder, but for the manifest itself. */
  public static Manifest of(
      Path folder, String run, String tool, List<Rubric> rubrics, String registrySha256)
      throws IOException {
    return new Manifest(run, tool, rubrics, registrySha256, entries(folder));
  }

  /** Writes the manifest into the run's folder and returns its own digest. */
  public String write(Path folder) throws IOException {
    WholeFile.write(folder.resolve(NAME), ManifestText.of(this).getBytes(StandardCharsets.UTF_8));
    return ManifestText.digest(this);
  }

  /** Compares a run's folder with its manifest. */
  public static Check verify(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return new Check(List.of(), List.of(NAME), List.of());
    }
    List<String> changed = new ArrayList<>();
    TreeMap<String, Entry> present = new TreeMap<>();
    entries(folder).forEach(entry -> present.put(entry.path(), entry));
    byte[] bytes = Files.readAllBytes(file);
    List<Entry> listed = List.of();
    try {
      Manifest manifest = ManifestText.parse(bytes);
      listed = manifest.files();
      if (!ManifestText.of(manifest).equals(new String(bytes, StandardCharsets.UTF_8))) {
        changed.add(NAME);
      }
    } catch (IOException unreadable) {
      return new Check(List.of(NAME), List.of(), List.of());
    }
    List<String> missing = new ArrayList<>();
    for (Entry entry : listed) {
      Entry found = present.remove(entry.path());
      if (found == null) {
        missing.add(entry.path());
      } else if (!found.equals(entry)) {
        changed.add(entry.path());
      }
    }
    return new Check(changed, missing, List.copyOf(present.keySet()));
  }

  private static List<Entry> entries(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !Files.isDirectory(path))
          .map(path -> entry(folder, path))
          .filter(entry -> !entry.path().equals(NAME))
          .sorted(java.util.Comparator.comparing(Entry::path))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Entry entry(Path folder, Path file) {
    try {
      String path = folder.relativize(file).toString().replace('\\', '/');
      return path.equals(NAME)
          ? new Entry(path, 0, "")
          : new Entry(path, Files.size(file), Digests.sha256(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.soi.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soi.archive.Manifest;
import vn.soi.archive.WholeFile;

/**
 * The folder of one run, held by this process alone until it is closed.
 *
 * <p>A run is complete when its manifest is there, which is written last. A run that was cut off is
 * taken up again by the next one with the same inputs.
 */
final class RunFolder implements AutoCloseable {

  static final String INPUTS = "run.properties";
  static final String REPORT = "report.json";
  static final String HTML = "report.html";

  /** The registry as it was when the run began: later changes do not touch the run. */
  static final String REGISTRY = "config/agencies.yaml";

  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(Days.VIETNAM);

  private final Path path;
  private final RunInputs inputs;
  private final FileChannel channel;
  private final FileLock lock;

  private RunFolder(Path path, RunInputs inputs, FileChannel channel, FileLock lock) {
    this.path = path;
    this.inputs = inputs;
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes up the newest unfinished run with these inputs, or begins a new one. */
  static RunFolder open(Path reports, String prefix, RunInputs inputs, Instant now)
      throws IOException {
    Files.createDirectories(reports);
    for (Path candidate : unfinished(reports)) {
      RunInputs earlier = RunInputs.parse(Files.readString(candidate.resolve(INPUTS)));
      if (earlier.sameWork(inputs)) {
        RunFolder folder = hold(candidate, earlier);
        if (folder != null) {
          return folder;
        }
      }
    }
    return begin(reports, prefix + ID.format(now), inputs);
  }

  private static RunFolder begin(Path reports, String id, RunInputs inputs) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Path path = reports.resolve(attempt == 1 ? id : id + "-" + attempt);
      if (!Files.exists(path)) {
        Files.createDirectory(path);
        WholeFile.write(path.resolve(INPUTS), inputs.text().getBytes(StandardCharsets.UTF_8));
        RunFolder folder = hold(path, inputs);
        if (folder != null) {
          return folder;
        }
      }
    }
  }

  private static List<Path> unfinished(Path reports) throws IOException {
    try (Stream<Path> children = Files.list(reports)) {
      return children
          .filter(child -> Files.isDirectory(child) && !Files.isSymbolicLink(child))
          .filter(child -> Files.isRegularFile(child.resolve(INPUTS)))
          .filter(child -> !Files.exists(child.resolve(Manifest.NAME)))
          .sorted(Comparator.comparing((Path child) -> child.getFileName().toString()).reversed())
          .toList();
    }
  }

  // A lock of the operating system ends with its process, however that ends; a file alone would
  // not.
  private static @Nullable RunFolder hold(Path path, RunInputs inputs) throws IOException {
    FileChannel channel =
        FileChannel.open(lockFile(path), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new RunFolder(path, inputs, channel, lock);
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      channel.close();
      return null;
    }
    channel.close();
    return null;
  }

  // Beside the folder, for everything inside belongs to the run.
  private static Path lockFile(Path path) {
    return path.resolveSibling("." + path.getFileName() + ".lock");
  }

  Path path() {
    return path;
  }

  String id() {
    return path.getFileName().toString();
  }

  /** The inputs with which the run was first begun. */
  RunInputs inputs() {
    return inputs;
  }

  /** Writes a file of the run whole or not at all. */
  void write(String name, byte[] bytes) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.write(file, bytes);
  }

  /** Points {@code latest} to this run. */
  void becomeLatest() throws IOException {
    Path reports = path.toAbsolutePath().getParent();
    if (reports == null) {
      throw new IOException(path + " has no parent folder");
    }
    Path fresh = reports.resolve(".latest-" + id());
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, path.getFileName());
    Files.move(
        fresh,
        reports.resolve("latest"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    try (channel;
        lock) {
      Files.deleteIfExists(lockFile(path));
    }
  }
}

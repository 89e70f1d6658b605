package vn.soi;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the source text itself must keep to; each rule answers with its complaints. */
final class SourceRules {
  private static final int CLASS_LINES = 200;
  private static final int DETECTOR_LINES = 100;
  private static final int METHOD_LINES = 30;
  private static final Pattern DETECTOR = Pattern.compile("\\bimplements\\s+[^{]*\\bDetector\\b");
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

  private final Path root;

  SourceRules(Path root) {
    this.root = root;
  }

  List<String> packagesWithoutPurpose() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path folder : sources().stream().map(Path::getParent).distinct().toList()) {
      Path info = folder.resolve("package-info.java");
      String text = Files.exists(info) ? Files.readString(info) : "";
      if (!text.contains("@NullMarked") || !text.startsWith("/**")) {
        complaints.add(folder + " has no package-info with its purpose and @NullMarked");
      }
    }
    return complaints;
  }

  List<String> longClasses() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      int most = DETECTOR.matcher(text).find() ? DETECTOR_LINES : CLASS_LINES;
      if (text.lines().count() > most) {
        complaints.add(source + " has " + text.lines().count() + " lines, at most " + most);
      }
    }
    return complaints;
  }

  List<String> unfinishedSources() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path source : sources()) {
      if (UNFINISHED.matcher(Files.readString(source)).find()) {
        complaints.add(source + " has something left to do");
      }
    }
    return complaints;
  }

  List<String> longMethods() throws IOException {
    var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
      var positions = Trees.instance(task).getSourcePositions();
      List<String> complaints = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new LongMethods(unit, positions, complaints).scan(unit, null);
      }
      return complaints;
    }
  }

  private List<Path> sources() {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class LongMethods extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> complaints;

    LongMethods(CompilationUnitTree unit, SourcePositions positions, List<String> complaints) {
      this.unit = unit;
      this.positions = positions;
      this.complaints = complaints;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      if (method.getBody() != null) {
        long first = line(positions.getStartPosition(unit, method.getBody()));
        long last = line(positions.getEndPosition(unit, method.getBody()));
        if (last - first + 1 > METHOD_LINES) {
          complaints.add(
              "%s: %s has %d lines, at most %d"
                  .formatted(
                      unit.getSourceFile().getName(),
                      method.getName(),
                      last - first + 1,
                      METHOD_LINES));
        }
      }
      return super.visitMethod(method, null);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}

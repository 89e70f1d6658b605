package vn.soi.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's entry point: reads the command line and runs the command it names. */
@Command(
    name = "soi",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Soi.Version.class)
public final class Soi implements Callable<Integer> {

  /** The run is complete; dead sites and low scores are results. */
  static final int DONE = 0;

  /** The run could not be done, or the program failed. */
  static final int FAILED = 1;

  /** Wrong usage, or a bad configuration file. */
  static final int MISUSED = 2;

  /** The run ended but cannot be believed. */
  static final int SUSPECT = 3;

  // Looked for in the arguments beforehand, so that help is in it too; here it is only let through.
  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable")
  private Language language = Language.vi;

  @Spec private @Nullable CommandSpec spec;

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the command and returns its exit status. */
  static int run(String... args) {
    Texts texts = Texts.askedFor(args);
    Locale.setDefault(Locale.ROOT);
    return commandLine(texts).execute(args);
  }

  private static CommandLine commandLine(Texts texts) {
    CommandLine line = new CommandLine(new Soi());
    line.addSubcommand(new DemoCommand(texts));
    line.addSubcommand(new AuditCommand(texts));
    line.addSubcommand(new CheckCommand(texts));
    line.addSubcommand(new RescoreCommand(texts));
    line.addSubcommand(new VerifyCommand(texts));
    line.addSubcommand(new AccuracyCommand(texts));
    line.addSubcommand(new CompletionCommand());
    line.registerConverter(LocalDate.class, new DayConverter());
    line.setResourceBundle(texts.bundle());
    Failures failures = new Failures(texts);
    line.setParameterExceptionHandler(failures::misused);
    line.setExecutionExceptionHandler(failures::failed);
    line.setUsageHelpLongOptionsMaxWidth(30);
    line.setUsageHelpWidth(100);
    return line;
  }

  /** Without a command there is nothing to do: shows what there is. */
  @Override
  public Integer call() {
    Objects.requireNonNull(spec).commandLine().usage(System.err);
    return MISUSED;
  }

  /** Tells the version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"soi " + number()};
    }

    static String number() {
      String version = Soi.class.getPackage().getImplementationVersion();
      return version == null ? "0-dev" : version;
    }
  }
}

package vn.soi.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry point: reads the command line and runs the command it names. */
@Command(
    name = "soi",
    mixinStandardHelpOptions = true,
    versionProvider = Soi.Version.class,
    description = "Audits the web sites of Vietnamese state agencies against Decree 43/2011.")
public final class Soi implements Runnable {

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Soi()).execute(args));
  }

  /** Without a command there is nothing to run: shows what there is. */
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** Tells the version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Soi.class.getPackage().getImplementationVersion();
      return new String[] {"soi " + (version == null ? "(not packaged)" : version)};
    }
  }
}

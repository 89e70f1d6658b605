package vn.soi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.soi.config.ConfigurationException;

/** Turns whatever went wrong into one line on standard error and the exit status it has. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Texts texts;

  Failures(Texts texts) {
    this.texts = texts;
  }

  /** The command line could not be read. */
  int misused(CommandLine.ParameterException wrong, String[] args) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    say(texts.say("error", misuse(wrong)) + " (" + command + " --help)");
    return Soi.MISUSED;
  }

  private String misuse(CommandLine.ParameterException wrong) {
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return texts.say("error.unmatched", oneLine(String.join(" ", unmatched.getUnmatched())));
    }
    if (wrong instanceof CommandLine.MissingParameterException missing) {
      List<String> names = missing.getMissing().stream().map(ArgSpec::paramLabel).toList();
      return texts.say("error.missing", String.join(", ", names));
    }
    if (wrong.getArgSpec() instanceof OptionSpec option && wrong.getValue() != null) {
      return texts.say("error.value", option.longestName(), oneLine(wrong.getValue()));
    }
    return oneLine(wrong.getMessage());
  }

  /** The command failed while it ran. */
  int failed(Exception failure, CommandLine line, CommandLine.@Nullable ParseResult arguments) {
    LOG.debug("the command failed", failure);
    if (failure instanceof UsageException || failure instanceof ConfigurationException) {
      say(texts.say("error", oneLine(failure.getMessage())));
      return Soi.MISUSED;
    }
    if (failure instanceof UncheckedIOException wrapped) {
      return io(wrapped.getCause());
    }
    if (failure instanceof IOException io) {
      return io(io);
    }
    if (failure instanceof InterruptedException) {
      say(texts.say("error.interrupted"));
      return Soi.FAILED;
    }
    LOG.error("unexpected", failure);
    say(texts.say("error.unexpected", oneLine(failure.toString())));
    return Soi.FAILED;
  }

  private int io(@Nullable IOException failure) {
    String file =
        failure instanceof FileSystemException system && system.getFile() != null
            ? system.getFile()
            : "?";
    String reason = oneLine(failure == null ? null : failure.getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("no space left")) {
      say(texts.say("error.diskFull", file));
    } else {
      say(texts.say("error.io", file, kind(failure, reason)));
    }
    return Soi.FAILED;
  }

  // The message of a file system's exception is only the file's name; its class says what happened.
  private static String kind(@Nullable IOException failure, String reason) {
    if (failure instanceof FileSystemException system) {
      String why = system.getReason();
      return why != null ? why : failure.getClass().getSimpleName().replace("Exception", "");
    }
    return reason;
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "?" : message.replaceAll("\\s+", " ").strip();
  }

  private static void say(String line) {
    System.err.println(line);
  }
}

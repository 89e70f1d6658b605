package vn.soi.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code soi completion}: prints the script by which bash and zsh complete the command line. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec soi = Objects.requireNonNull(spec).root();
    System.out.print(AutoComplete.bash(soi.name(), soi.commandLine()));
    return Soi.DONE;
  }
}

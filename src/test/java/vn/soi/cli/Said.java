package vn.soi.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/** What the program said, on either stream, and the status it ended with. */
record Said(int status, String out, String err) {

  /** Runs the program in this process. */
  static Said by(String... args) throws Exception {
    return during(() -> Soi.run(args));
  }

  /** Runs a part of the program; tests run one after another, so the streams are nobody else's. */
  static Said during(Callable<Integer> work) throws Exception {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream saidOut = new ByteArrayOutputStream();
    ByteArrayOutputStream saidErr = new ByteArrayOutputStream();
    System.setOut(new PrintStream(saidOut, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(saidErr, true, StandardCharsets.UTF_8));
    try {
      int status = work.call();
      return new Said(
          status,
          saidOut.toString(StandardCharsets.UTF_8),
          saidErr.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  List<String> outLines() {
    return out.lines().filter(line -> !line.isBlank()).toList();
  }

  List<String> errLines() {
    return err.lines().filter(line -> !line.isBlank()).toList();
  }
}
